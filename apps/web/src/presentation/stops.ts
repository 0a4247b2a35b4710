import type { FrameQuery } from '@cashlight/contract';
import { homeOf, type View } from '@cashlight/web-ui';

type Unit = FrameQuery['units'][number];

/** A page of the presentation. */
export interface Stop {
  readonly path: string;
  readonly name: string;
}

/** What the pages are called that belong to no unit. */
export type StopNames = Readonly<Record<'overview' | 'units' | 'channels' | 'targets', string>>;

/** The pages in the order in which they are shown: the company, its units side by side, each of them, the channels, the targets. */
export function stopsOf(
  units: readonly Unit[],
  { period, organisation }: Pick<View, 'period' | 'organisation'>,
  names: StopNames,
  nameOf: (unit: Unit) => string,
): Stop[] {
  const tops = new Set(units.filter(({ parentCode }) => parentCode === null).map(({ code }) => code));
  const shown = units.filter(
    (unit) => unit.parentCode !== null && tops.has(unit.parentCode) && stands(unit, period.to, organisation),
  );
  return [
    { path: '/', name: names.overview },
    { path: '/units', name: names.units },
    ...shown.map((unit) => ({ path: homeOf(unit.code), name: nameOf(unit) })),
    { path: '/channels', name: names.channels },
    { path: '/targets', name: names.targets },
  ];
}

/** Whether a unit is still there: in a month as it was, or today. */
function stands(
  { successorCode, successorFrom }: Unit,
  month: string,
  organisation: View['organisation'],
): boolean {
  if (organisation === 'TODAY') return successorCode === null;
  return successorFrom === null || successorFrom > month;
}

/** Which of the pages one is on; a page below one of them counts as that one. -1: on none. */
export function positionIn(stops: readonly Stop[], pathname: string): number {
  const exact = stops.findIndex(({ path }) => path === pathname);
  if (exact >= 0) return exact;
  const family = pathname.startsWith('/providers/') ? '/channels' : `/${pathname.split('/')[1] ?? ''}`;
  return stops.findIndex(({ path }) => path === family);
}
