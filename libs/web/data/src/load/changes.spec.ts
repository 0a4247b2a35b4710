import { describe, expect, it } from '@jest/globals';
import { orderedChanges } from './changes';

const change = (unitCode: string, before: [number, number], after: [number, number], amount = '0') => ({
  month: '2023-06',
  unitCode,
  unitName: unitCode,
  cashlessBefore: before[0],
  customersBefore: before[1],
  cashlessAfter: after[0],
  customersAfter: after[1],
  paymentsBefore: before[1],
  paymentsAfter: after[1],
  amountVndBefore: '0',
  amountVndAfter: amount,
});

describe('what a dry run would change', () => {
  it('names the company first, then the largest changes', () => {
    const changes = [
      change('A', [70, 100], [71, 100]),
      change('B', [70, 100], [60, 100]),
      change('TOP', [140, 200], [131, 200]),
    ];
    const ordered = orderedChanges(changes, new Set(['TOP']));
    expect(ordered.map(({ unitCode }) => unitCode)).toEqual(['TOP', 'B', 'A']);
    expect(ordered[1]?.difference).toBeCloseTo(-0.1);
  });

  it('has no ratio where there were no customers, and weighs by them instead', () => {
    const ordered = orderedChanges([change('A', [0, 0], [5, 10]), change('B', [0, 0], [50, 100])], new Set());
    expect(ordered.map(({ unitCode, before, difference }) => [unitCode, before, difference])).toEqual([
      ['B', null, null],
      ['A', null, null],
    ]);
    expect(ordered[0]?.after).toBe(0.5);
  });

  it('weighs by the money where neither ratio nor customers change', () => {
    const same = (unitCode: string, amount: string) => change(unitCode, [7, 10], [7, 10], amount);
    const ordered = orderedChanges([same('A', '5000'), same('B', '-90000')], new Set());
    expect(ordered.map(({ unitCode, amountDifference }) => [unitCode, amountDifference])).toEqual([
      ['B', -90000n],
      ['A', 5000n],
    ]);
  });
});
