import { describe, expect, it } from '@jest/globals';
import { comparedUnits } from './model';
import type { RankedUnit } from './ranking';

const unit = (code: string, ratio: number | null): RankedUnit => ({
  code,
  name: code,
  rank: null,
  cashless: 0,
  total: 0,
  ratio,
  change: null,
  latestRatio: ratio,
  target: null,
  gap: null,
  toConvert: null,
  goalYear: null,
  goalTarget: null,
});
const codes = (units: readonly RankedUnit[], chosen: string[]) =>
  comparedUnits(units, chosen).map(({ code }) => code);

describe('the units laid over each other', () => {
  const units = [unit('best', 0.8), unit('middle', 0.7), unit('last', 0.6), unit('silent', null)];

  it('are those chosen, in the order of choosing', () =>
    expect(codes(units, ['last', 'middle'])).toEqual(['last', 'middle']));
  it('are the best and the last with data where none is chosen', () =>
    expect(codes(units, [])).toEqual(['best', 'last']));
  it('leave out codes that nobody knows', () => expect(codes(units, ['gone', 'middle'])).toEqual(['middle']));
  it('are one where there is only one, and none where there is none', () => {
    expect(codes([unit('only', 0.5)], [])).toEqual(['only']);
    expect(codes([], [])).toEqual([]);
  });
});
