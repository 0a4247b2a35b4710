import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@cashlight/api-testing';
import { adoptionRow } from './adoption-row.js';
import type { AdoptionFilter, Dimension } from './adoption.types.js';
import { month, World } from './testing/world.js';

let test: TestDatabase;
let world: World;
beforeAll(async () => {
  test = await createTestDatabase();
  world = await World.on(test.database);
});
afterAll(() => test.drop());
beforeEach(() => world.fill([]));

type Rest = Omit<AdoptionFilter, 'from' | 'to'>;
const rows = async (from: string, to: string, groupBy: Dimension[] = [], rest: Rest = {}) =>
  (await world.adoption.rows({ from: month(from), to: month(to), ...rest }, groupBy)).map(adoptionRow);
const december = [
  {
    month: '2022-12',
    unit: 'U1',
    channel: 'DEBIT',
    provider: 'VCB',
    customers: 42_980n,
    payments: 1n,
    amount: 2n ** 63n,
  },
  {
    month: '2022-12',
    unit: 'U2',
    channel: 'WALLET',
    provider: 'MOMO',
    customers: 36_979n,
    payments: 1n,
    amount: 1n,
  },
  { month: '2022-12', unit: 'U2', channel: 'CASH', customers: 30_041n, payments: 2n, amount: 2n ** 64n },
];
const nothing = { customers: null, payments: null, amount: null };

describe('the cube', () => {
  it('answers one row of zeros when nothing is there, and none when grouped', async () => {
    expect(await rows('2022-12', '2022-12')).toEqual([
      expect.objectContaining({
        customers: 0n,
        amountVnd: 0n,
        ratio: nothing,
        share: nothing,
        target: null,
        month: null,
      }),
    ]);
    expect(await rows('2022-12', '2022-12', ['MONTH'])).toEqual([]);
  });
  it('keeps units and months apart', async () => {
    await world.fill([...december, { month: '2022-11', unit: 'U1', channel: 'DEBIT', customers: 5n }]);
    const [row] = await rows('2022-12', '2022-12', [], { unitCodes: ['U1'] });
    expect(row).toMatchObject({ customers: 42_980n, cashlessCustomers: 42_980n });
    expect(await rows('2022-12', '2022-12', [], { unitCodes: [] })).toMatchObject([{ customers: 0n }]);
  });
  it('sums over months and never averages', async () => {
    await world.fill([
      { month: '2022-01', unit: 'U1', channel: 'DEBIT', customers: 1n },
      { month: '2022-02', unit: 'U1', channel: 'DEBIT', customers: 10n },
      { month: '2022-02', unit: 'U1', channel: 'CASH', customers: 89n },
    ]);
    expect(await rows('2022-01', '2022-02')).toMatchObject([{ ratio: { customers: 0.11, payments: null } }]);
  });
  it('is exact beyond 2^63', async () => {
    await world.fill(december);
    const [row] = await rows('2022-12', '2022-12');
    expect(row).toMatchObject({ amountVnd: 2n ** 64n + 2n ** 63n + 1n, cashlessAmountVnd: 2n ** 63n + 1n });
  });
  it('takes what is cashless from the channel, not from its group', async () => {
    await world.fill([
      { month: '2022-01', unit: 'U1', channel: 'AGENT', customers: 3n },
      { month: '2022-01', unit: 'U1', channel: 'WALLET', customers: 1n },
    ]);
    expect(await rows('2022-01', '2022-01', ['CHANNEL_GROUP'])).toMatchObject([
      { channelGroup: 'INTERMEDIARY', customers: 4n, cashlessCustomers: 1n },
    ]);
  });
  it('sorts by the dimensions as asked, by code point, with no provider last', async () => {
    await world.fill([
      ...['u3', 'U2', 'U1'].map((unit) => ({ month: '2022-01', unit, channel: 'CASH', customers: 1n })),
      { month: '2022-01', unit: 'U1', channel: 'DEBIT', provider: 'VCB', customers: 1n },
      { month: '2022-01', unit: 'U1', channel: 'DEBIT', provider: 'BIDV', customers: 1n },
      { month: '2021-12', unit: 'u3', channel: 'CASH', customers: 1n },
    ]);
    const byUnit = await rows('2021-12', '2022-01', ['UNIT', 'QUARTER', 'YEAR']);
    expect(byUnit.map(({ unitCode, quarter, year }) => [unitCode, quarter, year])).toEqual([
      ['U1', '2022-Q1', 2022],
      ['U2', '2022-Q1', 2022],
      ['u3', '2021-Q4', 2021],
      ['u3', '2022-Q1', 2022],
    ]);
    const byProvider = await rows('2022-01', '2022-01', ['PROVIDER', 'CHANNEL']);
    expect(byProvider.map(({ providerCode }) => providerCode)).toEqual(['BIDV', 'VCB', null]);
  });
  it('takes shares of the whole, whatever is filtered', async () => {
    await world.fill(december);
    expect(await rows('2022-12', '2022-12', ['CHANNEL'], { channelGroups: ['BANK'] })).toMatchObject([
      { channelCode: 'DEBIT', ratio: { customers: 1 }, share: { customers: 42_980 / 110_000 } },
    ]);
    const inUnits = await rows('2022-12', '2022-12', ['UNIT', 'CHANNEL'], { providerCodes: ['MOMO'] });
    expect(inUnits).toMatchObject([
      { unitCode: 'U2', share: { customers: 36_979 / 67_020, payments: 1 / 3 } },
    ]);
    expect(await rows('2022-12', '2022-12', [], { channelCodes: [] })).toMatchObject([
      { customers: 0n, ratio: nothing, share: { customers: 0 } },
    ]);
  });
});

describe('target and gap', () => {
  beforeAll(async () => {
    await world.target('C', 2022, '68.88');
    await world.target('U1', 2022, '75');
    await world.target('C', 2023, '77.36');
  });
  beforeEach(() =>
    world.fill([...december, { month: '2023-01', unit: 'U1', channel: 'CASH', customers: 10n }]),
  );
  const targets = async (...question: Parameters<typeof rows>) =>
    (await rows(...question)).map(({ target }) => target);

  it('follow the worked example', async () => {
    expect(await rows('2022-12', '2022-12')).toMatchObject([
      { target: 0.6888, gap: 0.0381, ratio: { customers: 0.7269 } },
    ]);
  });
  it('are of one unit: the leaf when grouped, else the only one', async () => {
    expect(await targets('2022-12', '2022-12', ['UNIT'])).toEqual([0.75, null]);
    expect(await targets('2022-12', '2022-12', [], { unitCodes: ['U1', 'U1'] })).toEqual([0.75]);
    expect(await targets('2022-12', '2022-12', [], { unitCodes: ['U1', 'C', 'U2'] })).toEqual([0.6888]);
    expect(await targets('2022-12', '2022-12', [], { unitCodes: ['U1', 'U2'] })).toEqual([null]);
    expect(await targets('2022-12', '2022-12', [], { unitCodes: [] })).toEqual([null]);
  });
  it('are of one month, however it is bounded', async () => {
    expect(await targets('2022-12', '2023-01')).toEqual([null]);
    const january = 0.7269 + (0.7736 - 0.7269) / 12;
    expect(await targets('2022-12', '2023-01', ['QUARTER'])).toEqual([0.6888, expect.closeTo(january, 12)]);
    expect(await targets('2022-11', '2023-02', ['YEAR'])).toEqual([null, null]);
    expect(await targets('2022-11', '2023-02', ['YEAR', 'MONTH'])).toEqual([
      0.6888,
      expect.closeTo(january, 12),
    ]);
  });
  it('are of all payments', async () => {
    expect(new Set(await targets('2022-12', '2022-12', ['CHANNEL_GROUP']))).toEqual(new Set([null]));
    expect(
      await targets('2022-12', '2022-12', [], { channelGroups: ['BANK', 'INTERMEDIARY', 'CASH'] }),
    ).toEqual([null]);
  });
  it('leave the gap open without customers', async () => {
    await world.fill([]);
    expect(await rows('2022-12', '2022-12')).toMatchObject([{ target: 0.6888, gap: null }]);
  });
});

describe('a question that cannot be answered', () => {
  const refused = (text: RegExp) => ({ code: 'BAD_USER_INPUT', message: expect.stringMatching(text) });
  it('is refused with what is wrong', async () => {
    await expect(rows('2022-12', '2022-11')).rejects.toMatchObject(refused(/Swap/));
    await expect(rows('1972-01', '2022-01')).rejects.toMatchObject(refused(/601 months/));
    await expect(rows('2022-12', '2022-12', ['UNIT', 'UNIT'])).rejects.toMatchObject(refused(/UNIT twice/));
    await expect(rows('2022-12', '2022-12', [], { unitCodes: ['U1', 'X9'] })).rejects.toMatchObject(
      refused(/unit.*"X9"/),
    );
    await expect(rows('2022-12', '2022-12', [], { channelCodes: ['X8'] })).rejects.toMatchObject(
      refused(/"X8"/),
    );
    await expect(rows('2022-12', '2022-12', [], { providerCodes: ['X7'] })).rejects.toMatchObject(
      refused(/"X7"/),
    );
  });
  it('is not one of exactly 600 months', async () => {
    expect(await rows('1972-01', '2021-12')).toHaveLength(1);
  });
});
