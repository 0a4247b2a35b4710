import { Problem } from '@cashlight/api-platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { thresholds } from './facts/thresholds.js';
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
type Step = File | { readonly undo: number } | { readonly close: string } | { readonly reopen: string };
const mode = fc.constantFrom<Mode>('reject', 'replace');

/** Files that draw from a few rows, so that the same, other and again the first content of an id come often. */
const steps: fc.Arbitrary<Step[]> = fc
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
    const month = fc.constantFrom('2022-11', '2022-12', '2023-01');
    const step: fc.Arbitrary<Step> = fc.oneof(
      { weight: 4, arbitrary: file },
      { weight: 2, arbitrary: fc.record({ undo: fc.nat(4) }) },
      { weight: 1, arbitrary: fc.record({ close: month }) },
      { weight: 1, arbitrary: fc.record({ reopen: month }) },
    );
    return fc.array(step, { minLength: 1, maxLength: 9 });
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
      "SELECT key FROM import_change WHERE kind IN ('payments', 'summaries') ORDER BY import_id, line",
    );
    return rows.map(({ key }) => key);
  }

  async function stored(): Promise<string[]> {
    const rows = await world.rows<{ line: string }>(`
      SELECT concat_ws(' ', record_id, customer_code, unit.code, to_char(paid_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD'),
                       amount_vnd, channel.code, coalesce(provider.code, '')) AS line
      FROM payment
      JOIN unit ON unit.id = unit_id
      JOIN channel ON channel.id = channel_id
      LEFT JOIN provider ON provider.id = provider_id`);
    return rows.map(({ line }) => line).sort();
  }

  /** Undoing is refused with reasons, and the reasons can be asked for beforehand, unless only trying shows them. */
  async function undo(importId: number | undefined): Promise<boolean> {
    if (importId === undefined) return false;
    const obstacles = await world.imports.obstacles(importId);
    const undone = await world.imports.undo(importId, 'spec').then(
      () => true,
      (error: unknown) => {
        if (error instanceof Problem && error.code === 'CONFLICT') return false;
        throw error;
      },
    );
    if (undone) expect(obstacles).toEqual([]);
    return undone;
  }

  const setClosed = (month: string, closed: boolean) =>
    world.test.database.transaction(({ query }) =>
      query(
        closed
          ? `INSERT INTO month_closing (month, closed_by) VALUES ($1, 'spec') ON CONFLICT (month) WHERE reopened_at IS NULL DO NOTHING`
          : 'UPDATE month_closing SET reopened_at = now() WHERE month = $1 AND reopened_at IS NULL',
        [`${month}-01`],
      ),
    );

  async function take(step: Step, model: Model, importIds: number[]): Promise<void> {
    if ('undo' in step) expect(await undo(importIds[step.undo])).toBe(model.undo(step.undo));
    else if ('close' in step) {
      model.close(step.close);
      await setClosed(step.close, true);
    } else if ('reopen' in step) {
      model.reopen(step.reopen);
      await setClosed(step.reopen, false);
    } else {
      const expected =
        'payments' in step
          ? model.importPayments(step.payments, step.mode)
          : model.importSummaries(step.summaries, step.mode);
      const result = await importFile(step);
      expect(result).toMatchObject(expected);
      importIds.push(result.importId ?? 0);
    }
  }

  async function followTheRules(): Promise<void> {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        await world.clearFacts();
        const model = new Model();
        const importIds: number[] = [];
        for (const step of sequence) {
          await take(step, model, importIds);
          expect(await world.rollup()).toEqual(model.rollup());
          expect(await stored()).toEqual(model.stored());
        }
        expect(await keysReplaced()).toEqual(model.history);
        const rollups = async () => [
          await world.rows('SELECT * FROM rollup ORDER BY 1, 2, 3, 4'),
          await world.rows('SELECT * FROM unit_month ORDER BY 1, 2'),
        ];
        const before = await rollups();
        await world.rollups.rebuild();
        expect(await rollups()).toEqual(before);
      }),
      { numRuns: 70 },
    );
  }

  it('and of corrections, undoing, closing and reopening gives what the rules give; rebuilding the rollup changes nothing', async () => {
    await followTheRules();
  }, 180_000);

  it('gives the same when files are handled as large ones are', async () => {
    const usual = { ...thresholds };
    Object.assign(thresholds, { lookUpRows: 0, batchRows: 2, batchShare: 4 });
    try {
      await followTheRules();
    } finally {
      Object.assign(thresholds, usual);
    }
  }, 180_000);
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
