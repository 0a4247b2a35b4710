import { addMonths, type Bounds } from '@cashlight/web-ui';

/** Whether a month is closed, and how often it was. */
interface MonthState {
  readonly month: string;
  readonly closed: boolean;
  readonly closings: number;
}

/**
 * The month that is to be closed next: the first that was opened again, else the one after the last closed, else, where none ever was closed, the
 * last one that all units have reported. Where nothing is left to close, the newest.
 */
export function dueMonth(states: readonly MonthState[], { openingMonth, lastMonth }: Bounds): string {
  const inOrder = states.toSorted((one, other) => (one.month < other.month ? -1 : 1));
  const reopened = inOrder.find(({ closed, closings }) => !closed && closings > 0);
  if (reopened) return reopened.month;
  const lastClosed = inOrder.findLast(({ closed }) => closed);
  if (!lastClosed) return openingMonth;
  return lastClosed.month < lastMonth ? addMonths(lastClosed.month, 1) : lastMonth;
}
