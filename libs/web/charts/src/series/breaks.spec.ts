import { describe, expect, it } from '@jest/globals';
import { breakMarks, breaksOf, type OrganisationBreak } from './breaks';

const broken = (month: string, over: Partial<OrganisationBreak> = {}): OrganisationBreak => ({
  month,
  kind: 'MERGED',
  text: `merged in ${month}`,
  unitCodes: ['A'],
  intoCodes: ['B'],
  ...over,
});
const MONTHS = ['2025-05', '2025-06', '2025-07'];

describe('breaks of the organisation', () => {
  it('of one month are one rule, which stands before that month', () => {
    const marks = breakMarks(
      [broken('2025-07'), broken('2025-07', { kind: 'RENAMED', text: 'renamed' })],
      MONTHS,
    );
    expect(marks).toEqual([
      { month: '2025-07', index: 2, kinds: ['MERGED', 'RENAMED'], texts: ['merged in 2025-07', 'renamed'] },
    ]);
  });

  it('that divide nothing are not drawn', () => {
    expect(breakMarks([broken('2025-05'), broken('2024-01'), broken('2025-08')], MONTHS)).toEqual([]);
  });

  it('belong to the units before and after them', () => {
    expect(breaksOf('B', [broken('2025-07')])).toHaveLength(1);
    expect(breaksOf('C', [broken('2025-07')])).toEqual([]);
  });
});
