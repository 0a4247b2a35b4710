const STORAGE_KEY = 'cashlight-recent';
const MOST = 6;

/** What was chosen last in this browser, the latest first: names of pages, units, periods, never of people. */
export function recentChoices(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string').slice(0, MOST) : [];
  } catch {
    return []; // storage is blocked or holds something else: there are no recent choices
  }
}

/** Notes what was chosen. */
export function noteChoice(id: string): void {
  const choices = [id, ...recentChoices().filter((other) => other !== id)].slice(0, MOST);
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(choices));
  } catch {
    // storage is blocked: nothing is remembered
  }
}
