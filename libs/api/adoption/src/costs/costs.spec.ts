import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@cashlight/api-testing';
import { type Cell, month, World } from '../testing/world.js';
import { costsView } from './costs-view.js';

let test: TestDatabase;
let world: World;
beforeAll(async () => {
  test = await createTestDatabase();
  world = await World.on(test.database);
});
afterAll(() => test.drop());
beforeEach(async () => {
  await world.write('DELETE FROM collection_fee');
  await world.fill([]);
});

/** Fees as `channel provider month VND percent`, the provider `-` for the channel's own. */
const fees = async (...lines: readonly string[]) => {
  for (const line of lines) {
    const [channel, provider, from, feeVnd, feePct = '0'] = line.split(' ');
    await world.write(
      `INSERT INTO collection_fee
       SELECT channel.id, coalesce((SELECT id FROM provider WHERE code = $2), 0), to_date($3, 'YYYY-MM'), $4::bigint, $5::numeric
       FROM channel WHERE code = $1`,
      [channel, provider, from, feeVnd, feePct],
    );
  }
};
const costs = async (from: string, to = from, unitCode: string | null = null) =>
  costsView(
    await world.costs.costs({
      period: { from: month(from), to: month(to) },
      unitCode,
      organisation: 'AS_WAS',
    }),
  );
const paid = (when: string, unit: string, channel: string, payments: bigint, provider?: string): Cell => ({
  month: when,
  unit,
  channel,
  customers: payments,
  payments,
  amount: payments * 100_000n,
  ...(provider === undefined ? {} : { provider }),
});
/** Rows as `channel provider cost`. */
const rowsOf = ({ rows }: Awaited<ReturnType<typeof costs>>) =>
  rows.map(
    ({ channelCode, providerCode, costVnd }) => `${channelCode} ${providerCode ?? '-'} ${String(costVnd)}`,
  );

describe('the cost of collections', () => {
  it('is nothing to be told without rows', async () => {
    await fees('CASH - 2022-01 6500');
    const nothing = { customers: 0n, payments: 0n, amountVnd: 0n, costVnd: null, feeCoverage: null };
    expect(await costs('2022-12')).toMatchObject({
      rows: [],
      cash: nothing,
      cashless: nothing,
      all: nothing,
      savingPerPointVnd: null,
      coverageNeeded: 0.95,
    });
  });

  it('is unknown, not zero, without fees', async () => {
    await world.fill([paid('2022-12', 'U1', 'CASH', 10n), paid('2022-12', 'U1', 'DEBIT', 30n, 'VCB')]);
    const told = await costs('2022-12');
    expect(rowsOf(told)).toEqual(['DEBIT VCB null', 'CASH - null']);
    expect(told.all).toMatchObject({
      payments: 40n,
      paymentsWithFee: 0n,
      feeCoverage: 0,
      costPerPayment: null,
    });
    expect(told.savingPerPointVnd).toBeNull();
  });

  it('is told by channel and provider, for cash and cashless, with the saving of a point', async () => {
    await fees(
      'CASH - 2022-01 6500',
      'DEBIT - 2022-01 1100',
      'WALLET - 2022-01 500 0.5',
      'AGENT - 2022-01 3000',
    );
    await world.fill([
      paid('2022-12', 'U1', 'CASH', 40n),
      paid('2022-12', 'U1', 'AGENT', 10n),
      paid('2022-12', 'U2', 'DEBIT', 100n, 'BIDV'),
      paid('2022-12', 'U1', 'DEBIT', 30n, 'VCB'),
      paid('2022-12', 'U1', 'WALLET', 20n, 'MOMO'),
    ]);
    const told = await costs('2022-12');
    expect(rowsOf(told)).toEqual([
      'DEBIT VCB 33000',
      'DEBIT BIDV 110000',
      'WALLET MOMO 20000',
      'CASH - 260000',
      'AGENT - 30000',
    ]);
    expect(told.rows[2]).toMatchObject({ costPerPayment: 1_000, costShareOfAmount: 0.01, feeCoverage: 1 });
    expect(told.cash).toMatchObject({ payments: 50n, costVnd: 290_000n, costPerPayment: 5_800 });
    expect(told.cashless).toMatchObject({
      payments: 150n,
      costVnd: 163_000n,
      costPerCustomer: 163_000 / 150,
    });
    expect(told.all).toMatchObject({ costVnd: 453_000n });
    // 2 payments, each 5,800 − 163,000 / 150 VND cheaper
    expect(told.savingPerPointVnd).toBe(9_427n);
  });

  it("takes each month's own fee, and a provider's own before its channel's", async () => {
    await fees(
      'WALLET - 2022-10 1000',
      'WALLET - 2022-12 2000',
      'WALLET MOMO 2022-11 300',
      'WALLET MOMO 2023-01 1',
      'CASH - 2022-12 0',
    );
    await world.fill(
      ['2022-09', '2022-10', '2022-11', '2022-12'].flatMap((when) => [
        paid(when, 'U1', 'WALLET', 10n, 'MOMO'),
        paid(when, 'U1', 'WALLET', 10n, 'BIDV'),
        paid(when, 'U1', 'CASH', 10n),
      ]),
    );
    const told = await costs('2022-09', '2022-12');
    // September has no fee; MoMo pays the channel's in October and its own from November on.
    expect(rowsOf(told)).toEqual(['WALLET BIDV 40000', 'WALLET MOMO 16000', 'CASH - 0']);
    expect(told.rows[0]).toMatchObject({ payments: 40n, paymentsWithFee: 30n, feeCoverage: 0.75 });
    expect(told.savingPerPointVnd).toBeNull();
    expect(rowsOf(await costs('2022-12'))).toEqual(['WALLET BIDV 20000', 'WALLET MOMO 3000', 'CASH - 0']);
    expect((await costs('2022-12')).savingPerPointVnd).toBe(-345n);
  });

  it('of a unit is its own, and of one above that of all below', async () => {
    await fees('CASH - 2022-01 10', 'DEBIT - 2022-01 1');
    await world.fill([
      paid('2022-12', 'U1', 'CASH', 1n),
      paid('2022-12', 'U2', 'CASH', 100n),
      paid('2023-01', 'U1', 'CASH', 10_000n),
    ]);
    expect(rowsOf(await costs('2022-12', '2022-12', 'U1'))).toEqual(['CASH - 10']);
    expect(rowsOf(await costs('2022-12', '2022-12', 'C'))).toEqual(['CASH - 1010']);
    expect(rowsOf(await costs('2022-12'))).toEqual(['CASH - 1010']);
    await expect(costs('2022-12', '2022-12', 'X9')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(costs('2022-12', '2022-11')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
