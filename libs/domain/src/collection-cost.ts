import { compareRatios, difference, ratio, type Ratio } from './ratio.js';

/** What the company pays for each collection: so much for a payment, and so much of the money. */
export interface Fee {
  /** VND for each payment. */
  readonly feeVnd: bigint;
  /** Of the amount, in millionths of a percent: 550000 is 0.55%. */
  readonly feePctMillionths: bigint;
}

/** What was collected in one month through one channel and provider, under the fee of that month; null: none is known. */
export interface Collections {
  readonly customers: bigint;
  readonly payments: bigint;
  readonly amountVnd: bigint;
  readonly fee: Fee | null;
}

/** What collections come to. The figures `…WithFee` are those of collections whose fee is known, and the cost is theirs alone. */
export interface CollectionCost {
  readonly customers: bigint;
  readonly payments: bigint;
  readonly amountVnd: bigint;
  readonly customersWithFee: bigint;
  readonly paymentsWithFee: bigint;
  readonly amountVndWithFee: bigint;
  /** VND, exact; null when no payment has a known fee. */
  readonly costVnd: Ratio | null;
}

/** Payments with a known fee, of all, that cash and cashless must each have before one is held against the other. */
export const COVERAGE_NEEDED: Ratio = { numerator: 95n, denominator: 100n };

const MILLIONTHS = 1_000_000n;
/** Costs are added up in this part of a VND: every fee is a whole number of it. */
const PARTS = 100n * MILLIONTHS;

/** The cost of any collections: each month's payments and money at their own fee, added up exactly and nowhere rounded. */
export function collectionCost(collections: readonly Collections[]): CollectionCost {
  const known = collections.flatMap(({ fee, ...rest }) => (fee ? [{ ...rest, fee }] : []));
  const paymentsWithFee = sum(known, ({ payments }) => payments);
  return {
    customers: sum(collections, ({ customers }) => customers),
    payments: sum(collections, ({ payments }) => payments),
    amountVnd: sum(collections, ({ amountVnd }) => amountVnd),
    customersWithFee: sum(known, ({ customers }) => customers),
    paymentsWithFee,
    amountVndWithFee: sum(known, ({ amountVnd }) => amountVnd),
    costVnd:
      paymentsWithFee === 0n
        ? null
        : {
            numerator: sum(
              known,
              ({ payments, amountVnd, fee }) =>
                payments * fee.feeVnd * PARTS + amountVnd * fee.feePctMillionths,
            ),
            denominator: PARTS,
          },
  };
}

/** How much of the payments the cost speaks for, 0 to 1; null without payments. */
export function feeCoverage({ paymentsWithFee, payments }: CollectionCost): Ratio | null {
  return ratio(paymentsWithFee, payments);
}

/** VND for a payment, over those with a known fee; null without any. */
export function costPerPayment({ costVnd, paymentsWithFee }: CollectionCost): Ratio | null {
  return costVnd && per(costVnd, paymentsWithFee);
}

/** VND for a customer and month, over the months, channels and providers with a known fee; null without customers there. */
export function costPerCustomer({ costVnd, customersWithFee }: CollectionCost): Ratio | null {
  return costVnd && per(costVnd, customersWithFee);
}

/** The part of the money that collecting it costs, 0.002 for 0.2%; null without money under a known fee. */
export function costShareOfAmount({ costVnd, amountVndWithFee }: CollectionCost): Ratio | null {
  return costVnd && per(costVnd, amountVndWithFee);
}

/**
 * What one more percentage point of customers saves in the period, in VND: 1% of its customers paying without cash instead of in cash, each
 * as many payments as a customer makes on average, at the mean cost of a payment on either side. Negative when cash is the cheaper one. Null
 * without customers or payments of both kinds, and while the fees of a side cover less than COVERAGE_NEEDED of its payments.
 */
export function savingPerPoint(cash: CollectionCost, cashless: CollectionCost): Ratio | null {
  const customers = cash.customers + cashless.customers;
  const less = difference(costPerPayment(cash), costPerPayment(cashless));
  if (!less || customers === 0n || !isCovered(cash) || !isCovered(cashless)) return null;
  // customers / 100 × payments / customers: the customers cancel out.
  const payments = cash.payments + cashless.payments;
  return { numerator: less.numerator * payments, denominator: less.denominator * 100n };
}

/** Whole VND for showing, rounded once, half away from zero. */
export function wholeVnd({ numerator, denominator }: Ratio): bigint {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const rounded = (magnitude * 2n + denominator) / (denominator * 2n);
  return numerator < 0n ? -rounded : rounded;
}

function isCovered(side: CollectionCost): boolean {
  const coverage = feeCoverage(side);
  return coverage !== null && compareRatios(coverage, COVERAGE_NEEDED) >= 0;
}

function per(cost: Ratio, count: bigint): Ratio | null {
  return count === 0n ? null : { numerator: cost.numerator, denominator: cost.denominator * count };
}

function sum<Item>(items: readonly Item[], figure: (item: Item) => bigint): bigint {
  return items.reduce((total, item) => total + figure(item), 0n);
}
