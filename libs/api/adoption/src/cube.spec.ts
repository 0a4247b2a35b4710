import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@cashlight/api-testing';
import { quarterOf } from '@cashlight/domain';
import fc from 'fast-check';
import type { Dimension } from './adoption.types.js';
import { type Cell, month, World } from './testing/world.js';

let test: TestDatabase;
let world: World;
beforeAll(async () => {
  test = await createTestDatabase();
  world = await World.on(test.database);
});
afterAll(() => test.drop());

const GROUPS = { DEBIT: 'BANK', WALLET: 'INTERMEDIARY', AGENT: 'INTERMEDIARY', CASH: 'CASH' } as const;
type Channel = keyof typeof GROUPS;
const CHANNELS = Object.keys(GROUPS) as Channel[];
const MONTHS = ['2021-11', '2021-12', '2022-01', '2022-03', '2022-04'];
const DIMENSIONS: Dimension[] = ['MONTH', 'QUARTER', 'YEAR', 'UNIT', 'CHANNEL', 'CHANNEL_GROUP', 'PROVIDER'];

type FullCell = Required<Omit<Cell, 'provider' | 'channel'>> & { channel: Channel; provider: string | null };
const count = fc.bigInt(0n, 10n ** 15n);
const cells = fc.uniqueArray(
  fc.record<FullCell>({
    month: fc.constantFrom(...MONTHS),
    unit: fc.constantFrom('C', 'U1', 'U2', 'u3'),
    channel: fc.constantFrom(...CHANNELS),
    provider: fc.constantFrom(null, 'VCB', 'MOMO'),
    customers: count,
    payments: count,
    amount: fc.bigInt(0n, 10n ** 30n),
  }),
  { selector: (cell) => [cell.month, cell.unit, cell.channel, cell.provider].join(), maxLength: 40 },
);
const question = fc.record({
  groupBy: fc.shuffledSubarray(DIMENSIONS),
  unitCodes: fc.option(fc.subarray(['C', 'U1', 'U2'])),
  channelCodes: fc.option(fc.subarray(CHANNELS)),
  channelGroups: fc.option(fc.subarray(['BANK', 'CASH', 'INTERMEDIARY'] as const)),
  providerCodes: fc.option(fc.subarray(['VCB', 'BIDV', 'MOMO'])),
});
type Question = typeof question extends fc.Arbitrary<infer T> ? T : never;

function keyOf(cell: FullCell, dimension: Dimension): string | number | null {
  switch (dimension) {
    case 'MONTH':
      return cell.month;
    case 'QUARTER':
      return quarterOf(month(cell.month));
    case 'YEAR':
      return Number(cell.month.slice(0, 4));
    case 'UNIT':
      return cell.unit;
    case 'CHANNEL':
      return cell.channel;
    case 'CHANNEL_GROUP':
      return GROUPS[cell.channel];
    case 'PROVIDER':
      return cell.provider;
  }
}

const keysOf = (cell: FullCell, dimensions: readonly Dimension[]) =>
  dimensions.map((each) => keyOf(cell, each));
const same = (left: readonly unknown[], right: readonly unknown[]) =>
  JSON.stringify(left) === JSON.stringify(right);
const total = (of: readonly FullCell[], measure: 'customers' | 'payments' | 'amount') =>
  of.reduce((sum, cell) => sum + cell[measure], 0n);

/** Order of code points, nothing last. */
function compareKeys(
  left: readonly (string | number | null)[],
  right: readonly (string | number | null)[],
): number {
  for (const [place, one] of left.entries()) {
    const other = right[place] ?? null;
    if (one === other) continue;
    if (one === null) return 1;
    if (other === null) return -1;
    return one < other ? -1 : 1;
  }
  return 0;
}

/** The cube by plain arithmetic over the period 2021-12 to 2022-03. */
function computed(all: readonly FullCell[], asked: Question) {
  const { groupBy, unitCodes, channelCodes, channelGroups, providerCodes } = asked;
  const inScope = all.filter(
    (cell) =>
      cell.month >= '2021-12' &&
      cell.month <= '2022-03' &&
      (!unitCodes || unitCodes.includes('C') || unitCodes.includes(cell.unit)),
  );
  const chosen = inScope.filter(
    (cell) =>
      (!channelCodes || channelCodes.includes(cell.channel)) &&
      (!channelGroups || channelGroups.includes(GROUPS[cell.channel])) &&
      (!providerCodes || (cell.provider !== null && providerCodes.includes(cell.provider))),
  );
  const bounding = groupBy.filter((each) => ['MONTH', 'QUARTER', 'YEAR', 'UNIT'].includes(each));
  const distinct = new Map(chosen.map((cell) => [JSON.stringify(keysOf(cell, groupBy)), cell]));
  const heads: (FullCell | undefined)[] = groupBy.length === 0 ? [chosen[0]] : [...distinct.values()];
  const answer = heads.map((head) => {
    const keys = head ? keysOf(head, groupBy) : [];
    const row = chosen.filter((cell) => same(keysOf(cell, groupBy), keys));
    const bounds = head ? keysOf(head, bounding) : [];
    const whole = inScope.filter((cell) => same(keysOf(cell, bounding), bounds));
    const cashless = row.filter(({ channel }) => channel === 'DEBIT' || channel === 'WALLET');
    return {
      keys,
      figures: (['customers', 'payments', 'amount'] as const).flatMap((measure) =>
        [row, cashless, whole].map((part) => total(part, measure)),
      ),
    };
  });
  return answer.sort((left, right) => compareKeys(left.keys, right.keys));
}

async function answered(asked: Question) {
  const names = {
    MONTH: 'month',
    QUARTER: 'quarter',
    YEAR: 'year',
    UNIT: 'unitCode',
    CHANNEL: 'channelCode',
    CHANNEL_GROUP: 'channelGroup',
    PROVIDER: 'providerCode',
  } as const;
  const { groupBy, ...filter } = asked;
  const channelGroups = filter.channelGroups && [...filter.channelGroups];
  const rows = await world.adoption.rows(
    { ...filter, channelGroups, from: month('2021-12'), to: month('2022-03') },
    groupBy,
  );
  return rows.map((row) => ({
    keys: groupBy.map((each) => row[names[each]] ?? null),
    figures: [
      ...[row.customers, row.cashlessCustomers, row.wholeCustomers],
      ...[row.payments, row.cashlessPayments, row.wholePayments],
      ...[row.amountVnd, row.cashlessAmountVnd, row.wholeAmountVnd],
    ],
  }));
}

it('agrees with plain arithmetic', async () => {
  await fc.assert(
    fc.asyncProperty(cells, fc.array(question, { minLength: 4, maxLength: 4 }), async (all, questions) => {
      await world.fill(
        all.map(({ provider, ...cell }) => (provider === null ? cell : { ...cell, provider })),
      );
      for (const asked of questions) expect(await answered(asked)).toEqual(computed(all, asked));
    }),
    { numRuns: 60 },
  );
});
