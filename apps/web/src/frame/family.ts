/** Pages that lie below an entry of the navigation. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  '/units': ['/units/'],
  '/channels': ['/channels/', '/providers/'],
};

/** Whether an entry of the navigation is where one is ("page"), or what that belongs to ("true"). */
export function currentFor(entry: string, pathname: string): 'page' | 'true' | undefined {
  if (entry === pathname) return 'page';
  return BELOW[entry]?.some((start) => pathname.startsWith(start)) ? 'true' : undefined;
}
