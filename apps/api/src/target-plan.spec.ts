import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ImportService } from '@cashlight/api-imports';
import { createTestDatabase } from '@cashlight/api-testing';
import { loadReference } from './testing/reference.js';
import { TestApp } from './testing/test-app.js';

interface Row {
  readonly unitCode: string;
  readonly [field: string]: unknown;
}
interface Plan {
  readonly years: readonly number[];
  readonly baseMonth: string | null;
  readonly latestMonth: string | null;
  readonly company: Row | null;
  readonly units: readonly Row[];
}

/** Customers and payments of a unit in a month: cashless, and in cash. Each payment is of 1,000 VND without cash, of 3,000 in cash. */
const month = (name: string, unit: string, cashless: number, cash: number) =>
  [
    [name, unit, 'AUTO', 'VCB', cashless, cashless * 2, cashless * 2_000],
    [name, unit, 'CASH', '', cash, cash, cash * 3_000],
  ].map((cells) => cells.join(','));
const SUMMARIES = [
  'month,unit_code,channel_code,provider_code,customers,payments,amount_vnd',
  ...month('2022-12', 'A', 600, 400),
  ...month('2022-12', 'B', 150, 350),
  ...month('2023-03', 'A', 640, 360),
  ...month('2023-03', 'B', 160, 340),
  ...month('2023-04', 'A', 650, 350),
].join('\n');

const ROW = `unitCode target months { month target } path { month target } lastTarget
  base { cashless total ratio } latest { cashless total ratio } latestTarget latestGap`;

describe('the plan of a year', () => {
  let test: TestApp;
  let leader: Record<string, string>;
  beforeAll(async () => {
    test = await TestApp.start(await createTestDatabase());
    await loadReference(test);
    leader = await test.tokenOf('LEADER');
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    for (const table of ['target_change', 'target', 'summary', 'rollup', 'unit_month'])
      await test.database.query(`DELETE FROM ${table}`);
  });

  const load = async (kind: string, text: string) => {
    const file = { kind, source: Readable.from([Buffer.from(text)]), fileName: `${kind}.csv`, actor: 'lan' };
    const how = { onConflict: 'replace', atomic: false, dryRun: false } as const;
    expect(await test.app.get(ImportService).run({ ...file, ...how })).toMatchObject({ rejected: 0 });
  };
  const targets = (rows: string) => load('targets', `unit_code,year,target_pct,month,measure\n${rows}`);
  const ask = (args: string) =>
    test.graphql(
      `{ targetPlan(${args}) { years baseMonth latestMonth company { ${ROW} } units { ${ROW} } } }`,
      leader,
    );
  const plan = async (args: string): Promise<Plan> => {
    const { data, errors } = await ask(args);
    expect(errors).toBeUndefined();
    return data?.['targetPlan'] as Plan;
  };

  it('has what was given and what follows, where each unit starts from and where it stands', async () => {
    await load('summaries', SUMMARIES);
    await targets('C,2022,48,,\nC,2023,62,,\nA,2023,72,,\nA,2023,61,2,\nB,2022,35,,\n');
    const found = await plan('year: 2023');
    expect(found).toMatchObject({ years: [2022, 2023], baseMonth: '2022-12', latestMonth: '2023-03' });
    expect(found.company).toMatchObject({
      unitCode: 'C',
      target: 0.62,
      months: [],
      lastTarget: 0.48,
      base: { cashless: '750', total: '1500', ratio: 0.5 },
      latest: { cashless: '800', total: '1500' },
      latestTarget: 0.53,
      latestGap: expect.closeTo(800 / 1_500 - 0.53, 12),
    });
    const [a, b] = found.units;
    expect(a).toMatchObject({
      unitCode: 'A',
      months: [{ month: '2023-02', target: 0.61 }],
      lastTarget: null,
    });
    expect((a?.['path'] as { target: number }[]).slice(0, 3).map(({ target }) => target)).toEqual([
      0.61, 0.61, 0.63,
    ]);
    expect(b).toMatchObject({ unitCode: 'B', target: null, path: [], lastTarget: 0.35, latestTarget: null });
    expect(b).toMatchObject({ base: { ratio: 0.3 }, latest: { ratio: 0.32 }, latestGap: null });
  });

  it('of one measure knows nothing of another', async () => {
    await load('summaries', SUMMARIES);
    await targets('A,2023,72,,\nA,2023,80,,payments\nA,2024,90,,amount\n');
    const found = await plan('year: 2023, measure: PAYMENTS');
    expect(found.years).toEqual([2023]);
    expect(found.units[0]).toMatchObject({
      target: 0.8,
      base: { cashless: '1200', total: '1600', ratio: 0.75 },
    });
    expect((await plan('year: 2024')).units[0]).toMatchObject({ target: null, lastTarget: 0.72 });
  });

  it('of a year whose last December is yet to come starts from the last full month', async () => {
    await load('summaries', SUMMARIES);
    const found = await plan('year: 2025');
    expect(found).toMatchObject({ years: [], baseMonth: '2023-03', latestMonth: '2023-03' });
    expect(found.units[0]).toMatchObject({
      base: { cashless: '640' },
      latest: { cashless: '640' },
      path: [],
    });
  });

  it('is there before any data', async () => {
    await targets('A,2023,72,,\n');
    const found = await plan('year: 2023');
    expect(found).toMatchObject({
      baseMonth: null,
      latestMonth: null,
      company: { base: null, latest: null },
    });
    expect(found.units[0]).toMatchObject({ target: 0.72, path: [{ month: '2023-12', target: 0.72 }] });
  });

  it("has one target for December: the year's, and the month's own only without that", async () => {
    await targets('A,2023,72,,\nA,2023,75,12,\nB,2023,65,12,\nB,2024,70,,\n');
    const [a, b] = (await plan('year: 2023')).units;
    expect(a).toMatchObject({ target: 0.72, path: [{ month: '2023-12', target: 0.72 }] });
    expect(b).toMatchObject({ target: null, path: [{ month: '2023-12', target: 0.65 }] });
    expect((await plan('year: 2024')).units[1]).toMatchObject({ lastTarget: 0.65 });
  });

  it('of a unit has those right below it, and none that ended unless it is mentioned', async () => {
    await load(
      'units',
      'code,name,parent_code,level,successor_code,successor_from\nX,Cũ,B,COMMUNE,Y,2022-07\nY,Mới,B,COMMUNE,,\n',
    );
    const codes = async (year: number) =>
      (await plan(`year: ${String(year)}, unitCode: "B"`)).units.map(({ unitCode }) => unitCode);
    expect(await codes(2021)).toEqual(['X', 'Y']);
    expect(await codes(2022)).toEqual(['Y']);
    await targets('X,2022,50,,\n');
    expect(await codes(2022)).toEqual(['X', 'Y']);
  });

  it.each(['year: 2023, unitCode: "Z"', 'year: 23'])('asked for with %s is refused', async (args) => {
    expect((await ask(args)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
