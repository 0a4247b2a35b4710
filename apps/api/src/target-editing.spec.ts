import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type ImportRequest, ImportService } from '@cashlight/api-imports';
import { createTestDatabase } from '@cashlight/api-testing';
import { loadReference } from './testing/reference.js';
import { type Answer, TestApp } from './testing/test-app.js';

interface Saved {
  readonly changed: number;
  readonly version: string;
  readonly importId: number | null;
}
type Changes = readonly { unitCode: string; month?: string | null; target: number | null }[];

const SAVE = `mutation ($year: Int!, $measure: Measure!, $changes: [TargetChangeInput!]!, $reason: String!, $version: String!) {
  saveTargets(year: $year, measure: $measure, changes: $changes, reason: $reason, version: $version) { changed version importId }
}`;

describe('targets edited by hand', () => {
  let test: TestApp;
  let analyst: Record<string, string>;
  let leader: Record<string, string>;
  let manager: Record<string, string>;
  beforeAll(async () => {
    test = await TestApp.start(await createTestDatabase());
    await loadReference(test);
    analyst = { ...(await test.tokenOf('ANALYST')), 'accept-language': 'en' };
    [leader, manager] = [await test.tokenOf('LEADER'), await test.tokenOf('MANAGER')];
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    for (const table of ['target_change', 'target', 'audit_event'])
      await test.database.query(`DELETE FROM ${table}`);
  });

  const dataOf = async (answer: Promise<Answer>) => {
    const { data, errors } = await answer;
    expect(errors).toBeUndefined();
    return data ?? {};
  };
  const version = async (year = 2023, measure = 'CUSTOMERS') => {
    const question = `{ targetPlan(year: ${String(year)}, measure: ${measure}) { version } }`;
    return ((await dataOf(test.graphql(question, leader)))['targetPlan'] as Saved).version;
  };
  const ask = async (changes: Changes, given: Record<string, unknown> = {}, headers = analyst) => {
    const variables = { year: 2023, measure: 'CUSTOMERS', reason: 'họp ngày 5', changes, ...given };
    return test.graphql(SAVE, headers, { version: await version(), ...variables });
  };
  const save = async (changes: Changes, given: Record<string, unknown> = {}) =>
    (await dataOf(ask(changes, given)))['saveTargets'] as Saved;
  const load = async (rows: string, given: Partial<ImportRequest> = {}) =>
    test.app.get(ImportService).run({
      kind: 'targets',
      source: Readable.from([Buffer.from(`unit_code,year,target_pct,month,measure\n${rows}`)]),
      fileName: 'chi-tieu.csv',
      onConflict: 'reject',
      atomic: false,
      dryRun: false,
      actor: 'lan',
      ...given,
    });
  const undo = (importId: number | null) => test.app.get(ImportService).undo(importId ?? 0, 'hà');
  const stored = async () =>
    (
      await test.database.query<{ line: string }>(
        `SELECT concat_ws(' ', unit.code, year, month, measure, trim_scale(target_pct)) AS line
         FROM target JOIN unit ON unit.id = unit_id ORDER BY 1`,
      )
    ).map(({ line }) => line);
  const history = async (filter = '', headers = leader) => {
    const fields = 'id unitCode year month measure before after way by reason fileName';
    const answer = await dataOf(test.graphql(`{ targetHistory${filter} { ${fields} } }`, headers));
    return answer['targetHistory'] as readonly Record<string, unknown>[];
  };
  const lines = async (filter?: string) =>
    (await history(filter)).map(({ unitCode, month, before, after, way, by, reason }) =>
      [unitCode, month ?? 'year', before, '→', after, way, by, reason].join(' '),
    );

  it('are set, changed and removed in one save, and leave an import and a line in the audit log', async () => {
    await load('A,2023,70,,\nB,2023,60,3,\nA,2023,50,,amount\nA,2024,80,,\n');
    const changes = [
      { unitCode: 'A', target: 0.7136 },
      { unitCode: 'B', month: '2023-03', target: null },
      { unitCode: 'C', month: null, target: 0.77363636 },
    ];
    const saved = await save(changes);
    expect(saved).toMatchObject({ changed: 3, importId: expect.any(Number) });
    expect(saved.version).toBe(await version());
    expect(await stored()).toEqual([
      'A 2023 0 amount 50',
      'A 2023 0 customers 71.36',
      'A 2024 0 customers 80',
      'C 2023 0 customers 77.363636',
    ]);
    const imports = await test.database.query(
      'SELECT kind, via, file_name, state, reason, accepted::int, replaced::int FROM import WHERE id = $1',
      [saved.importId],
    );
    expect(imports).toEqual([
      {
        kind: 'targets',
        via: 'TARGETS',
        file_name: 'Chỉ tiêu',
        state: 'DONE',
        reason: 'họp ngày 5',
        accepted: 1,
        replaced: 2,
      },
    ]);
    expect(await test.database.query('SELECT action, detail FROM audit_event')).toEqual([
      {
        action: 'target.saved',
        detail: {
          year: 2023,
          measure: 'customers',
          units: ['A', 'B', 'C'],
          changes: 3,
          reason: 'họp ngày 5',
        },
      },
    ]);
  });

  it('leave a trace by every way, with who, why and what was before', async () => {
    await load('A,2023,70,,\n');
    const saved = await save([{ unitCode: 'A', target: 0.71 }]);
    await load('A,2023,72,,\n', { via: 'ADMIN' });
    const removed = await save([{ unitCode: 'A', target: null }], { reason: ' giao lại ' });
    await undo(removed.importId);
    const by = /^token: a ANALYST #\d+$/.exec(String((await history())[1]?.['by']))?.[0];
    expect(by).toBeDefined();
    expect(await lines()).toEqual([
      'A year  → 0.72 UNDO hà ',
      `A year 0.72 →  GRID ${by ?? ''} giao lại`,
      'A year 0.71 → 0.72 ADMIN lan ',
      `A year 0.7 → 0.71 GRID ${by ?? ''} họp ngày 5`,
      'A year  → 0.7 FILE lan ',
    ]);
    await expect(undo(saved.importId)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('have a history by unit, year and measure, page by page', async () => {
    await load('A,2023,70,,\nB,2023,60,4,\nA,2024,71,,\nA,2023,50,,amount\n');
    expect(await lines('(unitCode: "A", year: 2023, measure: CUSTOMERS)')).toEqual([
      'A year  → 0.7 FILE lan ',
    ]);
    expect(await lines('(unitCode: "B")')).toEqual(['B 2023-04  → 0.6 FILE lan ']);
    const [first, second] = await history('(first: 2)');
    expect(await history(`(before: ${String(second?.['id'])}, first: 500)`)).toHaveLength(2);
    expect(Number(first?.['id'])).toBeGreaterThan(Number(second?.['id']));
  });

  it('name nobody to a manager', async () => {
    await load('A,2023,70,,\n');
    expect(await history('', manager)).toMatchObject([{ after: 0.7, by: null, fileName: 'chi-tieu.csv' }]);
  });

  it('are refused when somebody changed one of the year and measure meanwhile, by whatever way', async () => {
    const seen = await version();
    const { importId } = await load('B,2023,60,,\n');
    const change: Changes = [{ unitCode: 'A', target: 0.7 }];
    expect((await ask(change, { version: seen })).errors).toMatchObject([
      { extensions: { code: 'CONFLICT' } },
    ]);
    const loaded = await version();
    await undo(importId);
    expect((await ask(change, { version: loaded })).errors).toMatchObject([
      { extensions: { code: 'CONFLICT' } },
    ]);
    expect(await stored()).toEqual([]);
    const current = await version();
    await load('B,2023,60,,amount\nB,2024,60,,\n');
    expect(await save(change, { version: current })).toMatchObject({ changed: 1 });
  });

  it('of two who save at once, one is told to look again, and no broken import is left', async () => {
    const seen = await version();
    const imports = async () =>
      (await test.database.query<{ state: string }>('SELECT state FROM import')).map(({ state }) => state);
    const before = await imports();
    const answers = await Promise.all(
      [0.7, 0.8, 0.9].map((target) => ask([{ unitCode: 'A', target }], { version: seen })),
    );
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    for (const { errors } of answers)
      if (errors) expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect(await imports()).toEqual([...before, 'DONE']);
    expect(await stored()).toHaveLength(1);
    expect(await test.database.query('SELECT action FROM audit_event')).toHaveLength(1);
  });

  it.each([
    ['an unknown unit', [{ unitCode: 'Z', target: 0.5 }], {}, 'Z'],
    ['a month of another year', [{ unitCode: 'B', month: '2022-03', target: 0.5 }], {}, 'Unit B, March 2022'],
    ['more than everybody', [{ unitCode: 'B', month: '2023-03', target: 1.01 }], {}, 'Unit B, March 2023'],
    ['a finer target than is kept', [{ unitCode: 'B', target: 1 / 3 }], {}, 'Unit B, 2023'],
    [
      'the same twice',
      [
        { unitCode: 'B', target: 0.5 },
        { unitCode: 'B', target: 0.6 },
      ],
      {},
      'Unit B, 2023',
    ],
    ['nothing', [], {}, '5000'],
    ['a reason that says nothing', [{ unitCode: 'B', target: 0.5 }], { reason: ' ok  ' }, 'say why'],
    ['a year without end', [{ unitCode: 'B', target: 0.5 }], { year: 20_233 }, '2100'],
    [
      "a December that is not the year's",
      [
        { unitCode: 'B', target: 0.5 },
        { unitCode: 'B', month: '2023-12', target: 0.6 },
      ],
      {},
      'Unit B, December 2023',
    ],
  ] as const)('with %s are refused, all of them', async (_, wrong, given, named) => {
    const answer = await ask(
      [{ unitCode: 'A', target: 0.5 }, ...wrong].slice(wrong.length === 0 ? 1 : 0),
      given,
    );
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(answer.errors?.[0]?.message).toContain(named);
    expect(await stored()).toEqual([]);
    expect(await test.database.query('SELECT FROM audit_event')).toEqual([]);
  });

  it('that stand already leave no trace', async () => {
    await load('A,2023,70,,\n');
    const seen = await version();
    const changes = [
      { unitCode: 'A', target: 0.7 },
      { unitCode: 'B', target: null },
    ];
    expect(await save(changes)).toEqual({ changed: 0, version: seen, importId: null });
    expect(await history()).toHaveLength(1);
  });

  it('are for analysts and administrators', async () => {
    for (const headers of [leader, manager])
      expect((await ask([{ unitCode: 'A', target: 0.5 }], {}, headers)).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ]);
    expect(await stored()).toEqual([]);
  });

  it('cannot be brought back for a unit that is gone', async () => {
    const units = await load('', {
      kind: 'units',
      source: Readable.from([Buffer.from('code,name,parent_code,level\nN,Mới,C,UNIT\n')]),
    });
    await save([{ unitCode: 'N', target: 0.5 }]);
    const removed = await save([{ unitCode: 'N', target: null }]);
    await undo(units.importId);
    await expect(undo(removed.importId)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await lines('(unitCode: "N")')).toHaveLength(2);
  });

  it('are removed by nobody’s file', async () => {
    await load('A,2023,70,,\n');
    expect(await load('A,2023,,,\n')).toMatchObject({ rejected: 1 });
    expect(await stored()).toEqual(['A 2023 0 customers 70']);
  });
});
