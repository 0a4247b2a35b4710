import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  collectionCost,
  type Collections,
  costPerCustomer,
  costPerPayment,
  costShareOfAmount,
  feeCoverage,
  savingPerPoint,
  wholeVnd,
} from './collection-cost.js';
import { compareRatios, ratio, toFloat, type Ratio } from './ratio.js';

const PERCENT = 1_000_000n;
const collected = (
  customers: bigint,
  payments: bigint,
  amountVnd: bigint,
  feeVnd?: bigint,
  feePctMillionths = 0n,
): Collections => ({
  customers,
  payments,
  amountVnd,
  fee: feeVnd === undefined ? null : { feeVnd, feePctMillionths },
});
const vnd = (value: Ratio | null) => value && wholeVnd(value);

describe('what collections cost', () => {
  it('is a fixed amount a payment and a percentage of the money, each month at its own fee', () => {
    const cost = collectionCost([
      collected(100n, 110n, 30_000_000n, 1_650n),
      collected(90n, 100n, 40_000_000n, 1_100n, PERCENT / 4n),
    ]);
    expect(vnd(cost.costVnd)).toBe(110n * 1_650n + 100n * 1_100n + 100_000n);
    expect(toFloat(feeCoverage(cost))).toBe(1);
    expect(toFloat(costPerPayment(cost))).toBe(391_500 / 210);
    expect(toFloat(costPerCustomer(cost))).toBe(391_500 / 190);
    expect(toFloat(costShareOfAmount(cost))).toBe(391_500 / 70_000_000);
  });

  it('speaks for payments with a known fee alone', () => {
    const cost = collectionCost([collected(10n, 10n, 1_000n, 500n), collected(30n, 30n, 9_000n)]);
    expect(cost).toMatchObject({ customers: 40n, payments: 40n, amountVnd: 10_000n });
    expect([vnd(cost.costVnd), vnd(costPerPayment(cost))]).toEqual([5_000n, 500n]);
    expect(toFloat(feeCoverage(cost))).toBe(0.25);
  });

  it('is nothing, not none, where collecting is free; and none where no fee is known', () => {
    expect(vnd(collectionCost([collected(1n, 1n, 5n, 0n)]).costVnd)).toBe(0n);
    const unknown = collectionCost([collected(1n, 1n, 5n)]);
    expect([unknown.costVnd, costPerPayment(unknown), costPerCustomer(unknown)]).toEqual([null, null, null]);
    const nothing = collectionCost([]);
    expect([nothing.costVnd, feeCoverage(nothing), costShareOfAmount(nothing)]).toEqual([null, null, null]);
    expect(costShareOfAmount(collectionCost([collected(1n, 1n, 0n, 5n)]))).toBeNull();
  });

  it('is rounded once, half away from zero, after everything is added up', () => {
    const half = collected(1n, 1n, 1n, 0n, 50n * PERCENT);
    expect(vnd(collectionCost([half]).costVnd)).toBe(1n);
    expect(vnd(collectionCost([half, half, half]).costVnd)).toBe(2n);
    expect(wholeVnd({ numerator: -5n, denominator: 2n })).toBe(-3n);
    expect(wholeVnd({ numerator: -1n, denominator: 3n })).toBe(0n);
  });
});

describe('the saving of one more percentage point of customers', () => {
  it('is 1% of the customers, at their payments each, times what a payment costs less', () => {
    const cash = collectionCost([collected(400n, 440n, 80_000_000n, 6_900n)]);
    const cashless = collectionCost([collected(600n, 660n, 200_000_000n, 1_100n)]);
    // 10 customers with 1.1 payments each, 5,800 VND cheaper each
    expect(vnd(savingPerPoint(cash, cashless))).toBe(63_800n);
    expect(vnd(savingPerPoint(cashless, cash))).toBe(-63_800n);
  });

  it.each([
    ['a side without payments', [collected(1n, 1n, 1n, 5n)], []],
    ['a side without fees', [collected(1n, 1n, 1n, 5n)], [collected(1n, 1n, 1n)]],
    [
      'fees for too few payments of a side',
      [collected(94n, 94n, 1n, 5n), collected(6n, 6n, 1n)],
      [collected(1n, 1n, 1n, 5n)],
    ],
    ['no customers', [collected(0n, 1n, 1n, 5n)], [collected(0n, 1n, 1n, 4n)]],
  ])('has no value with %s', (_, cash, cashless) => {
    expect(savingPerPoint(collectionCost(cash), collectionCost(cashless))).toBeNull();
  });

  it('has one as soon as fees cover 95% of the payments of each side', () => {
    const cash = collectionCost([collected(95n, 95n, 1n, 5n), collected(5n, 5n, 1n)]);
    expect(vnd(savingPerPoint(cash, collectionCost([collected(100n, 100n, 1n, 1n)])))).toBe(8n);
  });
});

const anyCollections: fc.Arbitrary<Collections> = fc.record({
  customers: fc.bigInt(0n, 10n ** 12n),
  // Money comes with a payment.
  payments: fc.bigInt(1n, 10n ** 12n),
  amountVnd: fc.bigInt(0n, 10n ** 18n),
  fee: fc.option(
    fc.record({ feeVnd: fc.bigInt(0n, 10n ** 9n), feePctMillionths: fc.bigInt(0n, 100n * PERCENT) }),
  ),
});
const costOf = (collections: readonly Collections[]) =>
  collectionCost(collections).costVnd ?? { numerator: 0n, denominator: 1n };

describe('costs of any collections', () => {
  it('add up exactly, however they are grouped', () => {
    fc.assert(
      fc.property(fc.array(anyCollections), fc.array(anyCollections), (some, others) => {
        const [one, other, all] = [costOf(some), costOf(others), costOf([...some, ...others])];
        const sum = {
          numerator: one.numerator * other.denominator + other.numerator * one.denominator,
          denominator: one.denominator * other.denominator,
        };
        expect(compareRatios(sum, all)).toBe(0);
      }),
    );
  });

  it('round to the nearest VND', () => {
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 30n), 10n ** 30n),
        fc.bigInt(1n, 10n ** 20n),
        (numerator, denominator) => {
          const error = numerator - wholeVnd({ numerator, denominator }) * denominator;
          return 2n * (error < 0n ? -error : error) <= denominator;
        },
      ),
    );
  });

  it('save per point what a hundredth of all payments would cost less on the other side', () => {
    const covered = anyCollections.map((one) => ({
      ...one,
      customers: one.customers + 1n,
      payments: one.payments + 1n,
      fee: one.fee ?? { feeVnd: 1n, feePctMillionths: 0n },
    }));
    fc.assert(
      fc.property(covered, covered, (one, other) => {
        const [cash, cashless] = [collectionCost([one]), collectionCost([other])];
        const [saving, back] = [savingPerPoint(cash, cashless), savingPerPoint(cashless, cash)];
        const [dear, cheap] = [costPerPayment(cash), costPerPayment(cashless)];
        if (!saving || !back || !dear || !cheap) throw new Error('fees cover everything');
        expect(compareRatios(saving, { numerator: -back.numerator, denominator: back.denominator })).toBe(0);
        expect(Math.sign(compareRatios(saving, { numerator: 0n, denominator: 1n }))).toBe(
          Math.sign(compareRatios(dear, cheap)),
        );
        expect(ratio(cash.paymentsWithFee, cash.payments)).toEqual(feeCoverage(cash));
      }),
    );
  });
});
