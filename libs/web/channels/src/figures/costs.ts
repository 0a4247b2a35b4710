import type { ChannelGroup, ChannelsCostsFragment } from '@cashlight/contract';
import type { Format } from '@cashlight/web-i18n';
import type { Listed } from './part';

type Rows = ChannelsCostsFragment['rows'];

/** What collecting through a channel or provider costs. The cost is that of the payments with a known fee alone. */
export interface CostLine {
  readonly code: string;
  readonly name: string;
  readonly group: ChannelGroup | undefined;
  readonly payments: number;
  readonly paymentsWithFee: number;
  /** Whole VND; null: no fee is known. */
  readonly cost: bigint | null;
  /** VND for one payment. */
  readonly each: number | null;
}

/** The rows of each of the listed together, the dearest payment first, those without a fee last. */
export function costLinesOf(
  rows: Rows,
  listed: readonly Listed[],
  keyOf: (row: Rows[number]) => string | null,
  format: Format,
): CostLine[] {
  const lines = listed.flatMap((each) => {
    const own = rows.filter((row) => keyOf(row) === each.code);
    return own.length === 0 ? [] : [lineOf(each, own, format)];
  });
  return lines.toSorted(
    (one, other) => (other.each ?? -1) - (one.each ?? -1) || format.compare(one.name, other.name),
  );
}

function lineOf(listed: Listed, rows: Rows, format: Format): CostLine {
  const known = rows.flatMap(({ costVnd }) => (costVnd === null ? [] : [BigInt(costVnd)]));
  const cost = known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0n);
  const paymentsWithFee = rows.reduce((sum, row) => sum + row.paymentsWithFee, 0);
  return {
    code: listed.code,
    name: format.name(listed),
    group: listed.group,
    payments: rows.reduce((sum, row) => sum + row.payments, 0),
    paymentsWithFee,
    cost,
    each: cost === null || paymentsWithFee === 0 ? null : Number(cost) / paymentsWithFee,
  };
}

/** A cost of one payment in whole VND. */
export function eachText(each: number | null, format: Format): string {
  return format.vnd(each === null ? null : Math.round(each));
}
