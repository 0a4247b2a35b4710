import type { FigureChange } from '../desk/upload';

/** A change of the figures, with its ratios by customers as fractions and the change of the money in VND. */
export interface RatioChange extends FigureChange {
  readonly before: number | null;
  readonly after: number | null;
  readonly difference: number | null;
  readonly amountDifference: bigint;
}

/** The tops of the organisation first, then the largest changes of the ratio, then those of the customers, then those of the money. */
export function orderedChanges(
  changes: readonly FigureChange[],
  tops: ReadonlySet<string>,
): readonly RatioChange[] {
  const weighed = changes.map(withRatios).toSorted(byWeight);
  const isTop = ({ unitCode }: FigureChange) => tops.has(unitCode);
  return [...weighed.filter(isTop), ...weighed.filter((change) => !isTop(change))];
}

function withRatios(change: FigureChange): RatioChange {
  const before = ratioOf(change.cashlessBefore, change.customersBefore);
  const after = ratioOf(change.cashlessAfter, change.customersAfter);
  const difference = before === null || after === null ? null : after - before;
  const amountDifference = BigInt(change.amountVndAfter) - BigInt(change.amountVndBefore);
  return { ...change, before, after, difference, amountDifference };
}

function byWeight(a: RatioChange, b: RatioChange): number {
  const ratio = (change: RatioChange) => Math.abs(change.difference ?? 0);
  const customers = (change: RatioChange) => Math.abs(change.customersAfter - change.customersBefore);
  const amount = ({ amountDifference }: RatioChange) => Math.abs(Number(amountDifference));
  return ratio(b) - ratio(a) || customers(b) - customers(a) || amount(b) - amount(a);
}

function ratioOf(cashless: number, customers: number): number | null {
  return customers === 0 ? null : cashless / customers;
}
