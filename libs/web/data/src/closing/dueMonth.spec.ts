import { describe, expect, it } from '@jest/globals';
import { dueMonth } from './dueMonth';

const BOUNDS = { firstMonth: '2022-09', lastMonth: '2022-12', openingMonth: '2022-11' };
/** Months from September on: closed, open or opened again. */
const due = (...states: readonly ('closed' | 'open' | 'reopened')[]) =>
  dueMonth(
    states.map((state, step) => ({
      month: `2022-${String(9 + step).padStart(2, '0')}`,
      closed: state === 'closed',
      closings: state === 'open' ? 0 : 1,
    })),
    BOUNDS,
  );

describe('the month to be closed next', () => {
  it('comes after the last closed one', () => {
    expect(due('closed', 'closed', 'open', 'open')).toBe('2022-11');
    expect(due('open', 'closed', 'open', 'open')).toBe('2022-11');
  });

  it('is first of all one that was opened again', () => {
    expect(due('closed', 'reopened', 'closed', 'open')).toBe('2022-10');
  });

  it('is the last one that is complete where none ever was closed', () => {
    expect(due('open', 'open', 'open', 'open')).toBe('2022-11');
  });

  it('is the newest where nothing is left to close', () => {
    expect(due('closed', 'closed', 'closed', 'closed')).toBe('2022-12');
  });
});
