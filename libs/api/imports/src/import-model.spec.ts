import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Mode, Model, type Payment, type Summary } from './testing/model.js';
import { PAYMENTS, World } from './testing/world.js';

const SUMMARIES = 'month,unit_code,channel_code,provider_code,customers,payments,amount_vnd';
const unit = fc.constantFrom('A', 'B', 'X1');
const channel = fc.constantFrom('AUTO', 'APP', 'CASH');
const provider = fc.constantFrom('', 'VCB', 'BIDV');

const payment: fc.Arbitrary<Payment> = fc.record({
  recordId: fc.constantFrom('a', 'B', 'D10', 'D2', 'é'),
  customer: fc.constantFrom('c1', 'c2'),
  unit,
  day: fc.constantFrom('2022-11-30', '2022-12-01', '2022-12-02', '2023-01-01'),
  amount: fc.constantFrom(0, 1, 2, 3),
  channel,
  provider,
});
const summary: fc.Arbitrary<Summary> = fc.record({
  month: fc.constantFrom('2022-11', '2022-12', '2023-01'),
  unit,
  channel,
  provider,
  customers: fc.nat(3),
  payments: fc.nat(3),
  amount: fc.nat(3),
});

type File =
  | { readonly mode: Mode; readonly payments: readonly Payment[] }
  | { readonly mode: Mode; readonly summaries: readonly Summary[] };
const mode = fc.constantFrom<Mode>('reject', 'replace');

/** Files that draw from a few rows, so that the same, other and again the first content of an id come often. */
const files: fc.Arbitrary<File[]> = fc
  .tuple(
    fc.array(payment, { minLength: 3, maxLength: 10 }),
    fc.array(summary, { minLength: 1, maxLength: 5 }),
  )
  .chain(([payments, summaries]) => {
    const file: fc.Arbitrary<File> = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({ mode, payments: fc.array(fc.constantFrom(...payments), { maxLength: 12 }) }),
      },
      {
        weight: 1,
        arbitrary: fc.record({ mode, summaries: fc.array(fc.constantFrom(...summaries), { maxLength: 6 }) }),
      },
    );
    return fc.array(file, { minLength: 1, maxLength: 5 });
  });

describe('any sequence of files', () => {
  let world: World;
  beforeAll(async () => {
    world = await (await World.create()).withReference();
  });
  afterAll(() => world.drop());

  async function importFile(given: File) {
    if ('payments' in given) {
      const lines = given.payments.map((row) =>
        [row.recordId, row.customer, row.unit, row.day, row.amount, row.channel, row.provider].join(','),
      );
      return world.import('payments', [PAYMENTS, ...lines], { onConflict: given.mode });
    }
    const lines = given.summaries.map((row) =>
      [row.month, row.unit, row.channel, row.provider, row.customers, row.payments, row.amount].join(','),
    );
    return world.import('summaries', [SUMMARIES, ...lines], { onConflict: given.mode });
  }

  async function keysReplaced(): Promise<string[]> {
    const rows = await world.rows<{ key: string }>(
      "SELECT key FROM import_replacement WHERE kind IN ('payments', 'summaries') ORDER BY import_id, line",
    );
    return rows.map(({ key }) => key);
  }

  it('gives the counts, the rollup and the history that the rules give, and rebuilding the rollup changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (sequence) => {
        await world.clearFacts();
        const model = new Model();
        for (const given of sequence) {
          const expected =
            'payments' in given
              ? model.importPayments(given.payments, given.mode)
              : model.importSummaries(given.summaries, given.mode);
          expect(await importFile(given)).toMatchObject(expected);
          expect(await world.rollup()).toEqual(model.rollup());
        }
        expect(await keysReplaced()).toEqual(model.history);
        const before = [
          await world.rows('SELECT * FROM rollup ORDER BY 1, 2, 3, 4'),
          await world.rows('SELECT * FROM unit_month ORDER BY 1, 2'),
        ];
        await world.rollups.rebuild();
        expect([
          await world.rows('SELECT * FROM rollup ORDER BY 1, 2, 3, 4'),
          await world.rows('SELECT * FROM unit_month ORDER BY 1, 2'),
        ]).toEqual(before);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});

describe('rebuilding', () => {
  it('mends a rollup that was tampered with', async () => {
    const world = await (await World.create()).withReference();
    await world.import('payments', [PAYMENTS, 'r1,c1,A,2022-12-01,5,CASH,']);
    const before = await world.rollup();
    await world.test.database.transaction(({ query }) =>
      query('UPDATE rollup SET customers = 9, unit_id = unit_id + 1'),
    );
    expect(await world.rollups.rebuild()).toEqual(['2022-12-01']);
    expect(await world.rollup()).toEqual(before);
    await world.drop();
  });
});
