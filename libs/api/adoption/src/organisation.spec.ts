import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@cashlight/api-testing';
import type { Organisation } from '@cashlight/api-reference';
import fc from 'fast-check';
import { adoptionRow } from './adoption-row.js';
import type { AdoptionFilter, Dimension } from './adoption.types.js';
import { standingView } from './standing-view.js';
import { type Cell, month, World } from './testing/world.js';

let test: TestDatabase;
let world: World;
beforeAll(async () => {
  test = await createTestDatabase();
  world = await World.on(test.database);
  await world.write(`
    INSERT INTO unit (code, name, name_en, level, parent_id) VALUES ('N', 'Đội Mới', 'New', 'UNIT', 1), ('M', 'Đội Nữa', NULL, 'UNIT', 1)`);
});
afterAll(() => test.drop());
beforeEach(async () => {
  await world.write('DELETE FROM target');
  await world.write('DELETE FROM unit_name');
  await world.write('DELETE FROM unit_month');
  await world.write('DELETE FROM month_closing');
  await world.write('UPDATE unit SET successor_id = NULL, successor_from = NULL, split_from_id = NULL');
  await world.fill([]);
});

const succeed = (unit: string, successor: string | null, from = '2022-07-01') =>
  world.write(
    'UPDATE unit SET successor_id = (SELECT id FROM unit WHERE code = $2), successor_from = $3 WHERE code = $1',
    [unit, successor, from],
  );
const cells = (when: string, unit: string, cashless: bigint, cash: bigint): Cell[] => [
  { month: when, unit, channel: 'DEBIT', customers: cashless, payments: cashless, amount: cashless },
  { month: when, unit, channel: 'CASH', customers: cash, payments: cash, amount: cash },
];
const rows = async (
  organisation: Organisation | null,
  groupBy: Dimension[],
  rest: Partial<AdoptionFilter> = {},
) => {
  const filter = { from: month('2021-12'), to: month('2022-12'), organisation, ...rest };
  return (await world.adoption.rows(filter, groupBy)).map(adoptionRow);
};
const standings = async (organisation: Organisation, unitCode: string | null = null, when = '2022-12') => {
  const period = { from: month(when), to: month(when) };
  const { asked, below } = await world.standings.standings({
    period,
    unitCode,
    measure: 'customers',
    organisation,
  });
  return [...asked, ...below].map(standingView);
};

/** U1 and U2 merged into N in July 2022. */
async function merge(): Promise<void> {
  await succeed('U1', 'N');
  await succeed('U2', 'N');
  await world.fill([
    ...cells('2021-12', 'U1', 1n, 3n),
    ...cells('2021-12', 'U2', 5n, 1n),
    ...cells('2021-12', 'u3', 1n, 1n),
    ...cells('2022-12', 'N', 9n, 1n),
  ]);
}

describe('two units that merged', () => {
  beforeEach(merge);

  it("are one by today's organisation: numerators and denominators are summed", async () => {
    const units = await rows('TODAY', ['UNIT', 'MONTH']);
    expect(units.map((row) => [row.unitCode, row.month, row.cashlessCustomers, row.customers])).toEqual([
      ['N', '2021-12', 6n, 10n],
      ['N', '2022-12', 9n, 10n],
      ['u3', '2021-12', 1n, 2n],
    ]);
    expect(units[0]?.ratio.customers).toBe(0.6);
  });
  it('stay two as it was', async () => {
    for (const organisation of ['AS_WAS', null] as const)
      expect(
        (await rows(organisation, ['UNIT', 'MONTH'])).map((row) => [row.unitCode, row.month, row.customers]),
      ).toEqual([
        ['N', '2022-12', 10n],
        ['U1', '2021-12', 4n],
        ['U2', '2021-12', 6n],
        ['u3', '2021-12', 2n],
      ]);
  });
  it('count where their successor, one of them or what is above is asked for', async () => {
    const customers = async (unitCodes: string[], organisation: Organisation) =>
      (await rows(organisation, [], { unitCodes }))[0]?.customers;
    expect(await customers(['N'], 'TODAY')).toBe(20n);
    expect(await customers(['U1'], 'TODAY')).toBe(20n);
    expect(await customers(['U1', 'N', 'U2'], 'TODAY')).toBe(20n);
    expect(await customers(['C'], 'TODAY')).toBe(22n);
    expect(await customers(['N'], 'AS_WAS')).toBe(10n);
    expect(await customers(['U1'], 'AS_WAS')).toBe(4n);
  });
  it('take the share of the whole that they have together', async () => {
    const [debit] = await rows('TODAY', ['UNIT', 'CHANNEL'], { to: month('2021-12') });
    expect(debit).toMatchObject({ unitCode: 'N', channelCode: 'CASH', share: { customers: 0.4 } });
  });
  it("have the successor's target, from the December that they had together", async () => {
    await world.target('U1', 2022, '99');
    await world.target('N', 2022, '72');
    const targets = async (organisation: Organisation, unitCodes: string[]) =>
      (await rows(organisation, ['MONTH'], { unitCodes, from: month('2022-12') })).map(
        ({ target }) => target,
      );
    expect(await targets('TODAY', ['U1'])).toEqual([0.72]);
    const [november] = await rows('TODAY', [], {
      unitCodes: ['N'],
      from: month('2022-06'),
      to: month('2022-06'),
    });
    expect(november?.target).toBeCloseTo(0.66, 12);
  });
  it('do not appear in the standings of today, and compare with their past', async () => {
    const today = await standings('TODAY');
    expect(today.map(({ unitCode }) => unitCode)).toEqual(['C', 'u3', 'N', 'M']);
    expect(today[2]).toMatchObject({ ratio: 0.9, yearAgoRatio: 0.6 });
    expect((await standings('TODAY', 'U2')).map(({ unitCode }) => unitCode)).toEqual(['N']);
    const was = await standings('AS_WAS');
    expect(was.map(({ unitCode }) => unitCode)).toEqual(['C', 'U2', 'U1', 'u3', 'N', 'M']);
    expect(was[4]).toMatchObject({ ratio: 0.9, yearAgoRatio: null });
    expect(was[0]).toEqual(today[0]);
  });
  it('are not asked for in the headline of a later month', async () => {
    const question = {
      period: { from: month('2022-12'), to: month('2022-12') },
      unitCode: null,
      measure: 'customers',
    } as const;
    expect(await world.headlines.headline(question, 'vi')).toContain('Chưa có số liệu: Ba và Đội Nữa.');
    const before = { ...question, period: { from: month('2021-12'), to: month('2021-12') } };
    expect(await world.headlines.headline(before, 'vi')).toContain('Chưa có số liệu: Đội Nữa.');
  });
});

describe('successions', () => {
  it('are followed over several hops, each in its month', async () => {
    await succeed('U1', 'U2', '2021-01-01');
    await succeed('U2', 'N', '2022-07-15');
    await succeed('N', 'M', '2999-01-01');
    await world.fill(['U1', 'U2', 'N', 'M'].flatMap((unit) => cells('2022-01', unit, 1n, 0n)));
    expect((await rows('TODAY', ['UNIT'])).map(({ unitCode, customers }) => [unitCode, customers])).toEqual([
      ['M', 1n],
      ['N', 3n],
    ]);
  });
  it('leave a unit that was split its history, where it has any', async () => {
    await world.write("UPDATE unit SET successor_from = '2022-07-01' WHERE code = 'U1'");
    await world.write(
      "UPDATE unit SET split_from_id = (SELECT id FROM unit WHERE code = 'U1') WHERE code IN ('N', 'M')",
    );
    await world.fill([...cells('2021-12', 'U1', 1n, 1n), ...cells('2022-12', 'N', 1n, 0n)]);
    const shown = async (when: string) =>
      (await standings('TODAY', null, when)).map(({ unitCode }) => unitCode);
    expect(await shown('2022-12')).toEqual(['C', 'U2', 'U1', 'u3', 'N', 'M']);
    expect(await shown('2023-06')).toEqual(['C', 'U2', 'u3', 'N', 'M']);
    expect((await rows('TODAY', ['UNIT'])).map(({ unitCode }) => unitCode)).toEqual(['N', 'U1']);
  });
});

describe('any successions and figures', () => {
  const UNITS = ['U1', 'U2', 'u3', 'N', 'M'];
  const drawnCells = fc.uniqueArray(
    fc.record({
      month: fc.constantFrom('2021-12', '2022-06', '2022-12'),
      unit: fc.constantFrom(...UNITS),
      channel: fc.constantFrom('DEBIT', 'CASH'),
      customers: fc.bigInt(1n, 1_000n),
    }),
    { selector: (cell) => [cell.month, cell.unit, cell.channel].join(), maxLength: 20 },
  );
  // Each unit may be replaced by one that stands later in the list: no circles, as imports have it.
  const drawnSuccessors = fc.tuple(
    ...UNITS.map((_, place) => fc.option(fc.constantFrom(...UNITS.slice(place + 1), null))),
  );
  const summed = (cellsOf: readonly Cell[], unitOf: (unit: string) => string) => {
    const sums = new Map<string, bigint>();
    for (const { month: when, unit, customers = 0n } of cellsOf) {
      const key = `${unitOf(unit)} ${when}`;
      sums.set(key, (sums.get(key) ?? 0n) + customers);
    }
    return [...sums].map(([key, customers]) => `${key} ${String(customers)}`).sort();
  };

  it('sum up by the last successor today, and are as they were otherwise', async () => {
    await fc.assert(
      fc.asyncProperty(drawnCells, drawnSuccessors, async (drawn, successors) => {
        await world.fill(drawn);
        for (const [place, unit] of UNITS.entries()) await succeed(unit, successors[place] ?? null);
        const last = (unit: string): string => {
          const next = successors[UNITS.indexOf(unit)];
          return next === null || next === undefined ? unit : last(next);
        };
        const answered = async (organisation: Organisation) =>
          (await rows(organisation, ['UNIT', 'MONTH'])).map(
            ({ unitCode, month: when, customers }) => `${unitCode ?? ''} ${when ?? ''} ${String(customers)}`,
          );
        expect([...(await answered('TODAY'))].sort()).toEqual(summed(drawn, last));
        expect([...(await answered('AS_WAS'))].sort()).toEqual(summed(drawn, (unit) => unit));
      }),
      { numRuns: 30 },
    );
  });
});

describe('names', () => {
  it('in a headline are those of its period', async () => {
    await world.write(
      "INSERT INTO unit_name SELECT id, '2022-12-01', 'Đội Một', 'Team One' FROM unit WHERE code = 'U1'",
    );
    await world.fill([...cells('2022-11', 'U1', 1n, 1n), ...cells('2022-12', 'U1', 1n, 1n)]);
    const opening = async (when: string, language: 'vi' | 'en') =>
      (
        await world.headlines.headline(
          { period: { from: month(when), to: month(when) }, unitCode: 'U1', measure: 'customers' },
          language,
        )
      )[0]?.split(',')[0];
    expect(await opening('2022-11', 'vi')).toBe('Một');
    expect(await opening('2022-12', 'vi')).toBe('Đội Một');
    expect(await opening('2022-11', 'en')).toBe('One');
    expect(await opening('2022-12', 'en')).toBe('Team One');
  });
});

describe('freshness', () => {
  const report = (...reports: (readonly [month: string, unit: string])[]) =>
    world.write(
      `INSERT INTO unit_month
       SELECT (one->>0 || '-01')::date, unit.id, 'RECORDS', 1, NULL
       FROM jsonb_array_elements($1::jsonb) AS one JOIN unit ON unit.code = one->>1`,
      [JSON.stringify(reports)],
    );
  const freshness = (from: string, to = from, unitCode: string | null = null) =>
    world.freshness.freshness({ from: month(from), to: month(to) }, unitCode);

  it('waits for a successor from the month in which it takes over, and no longer for those before it', async () => {
    await merge();
    await report(
      ['2022-06', 'U1'],
      ['2022-06', 'U2'],
      ['2022-06', 'u3'],
      ['2022-07', 'u3'],
      ['2022-07', 'N'],
    );
    expect(await freshness('2022-06')).toMatchObject({ units: 4, missingUnitCodes: ['U2', 'U1', 'u3', 'M'] });
    expect(await freshness('2022-07')).toMatchObject({ units: 3, missingUnitCodes: ['u3', 'N', 'M'] });
  });
  it('holds a month full in which fewer report only because units have merged', async () => {
    await merge();
    await world.fill(['2022-06', '2022-07'].flatMap((when) => cells(when, 'u3', 1n, 0n)));
    await report(
      ['2022-06', 'U1'],
      ['2022-06', 'U2'],
      ['2022-06', 'u3'],
      ['2022-07', 'u3'],
      ['2022-07', 'N'],
    );
    expect(await freshness('2022-07')).toMatchObject({ lastFullMonth: '2022-07' });
    await world.write("DELETE FROM unit_month WHERE month = '2022-07-01' AND unit_id = 4");
    await world.write('UPDATE unit SET successor_from = NULL');
    expect(await freshness('2022-07')).toMatchObject({ lastFullMonth: '2022-06' });
  });
  it('tells the months that are closed, and those with data that are not', async () => {
    await report(['2022-05', 'U1'], ['2022-06', 'U1'], ['2022-06', 'u3'], ['2022-08', 'u3']);
    await world.write(`
      INSERT INTO month_closing (month, closed_by, reopened_at)
      VALUES ('2022-05-01', 'x', now()), ('2022-06-01', 'x', NULL), ('2022-07-01', 'x', NULL), ('2022-05-01', 'x', NULL)`);
    expect(await freshness('2022-05', '2022-07')).toMatchObject({ closed: true, provisionalMonths: [] });
    expect(await freshness('2022-06', '2022-09')).toMatchObject({
      closed: false,
      provisionalMonths: ['2022-08'],
    });
    expect(await freshness('2022-06', '2022-09', 'U1')).toMatchObject({
      closed: false,
      provisionalMonths: [],
    });
    await world.write("UPDATE month_closing SET reopened_at = now() WHERE month = '2022-06-01'");
    expect(await freshness('2022-05', '2022-07')).toMatchObject({
      closed: false,
      provisionalMonths: ['2022-06'],
    });
  });
});
