import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PAYMENTS, World } from './testing/world.js';

let world: World;
beforeEach(async () => {
  world = await (await World.create()).withReference();
});
afterEach(() => world.drop());

const row = (id: number, amount = 1) =>
  `r${String(id).padStart(6, '0')},c${String(id % 1000)},${id % 2 ? 'A' : 'B'},2022-${String((id % 12) + 1).padStart(2, '0')}-01,${String(amount)},${id % 3 ? 'CASH,' : 'AUTO,VCB'}`;
const rows = (from: number, to: number, amount = 1) =>
  Array.from({ length: to - from }, (_, index) => row(from + index, amount));
const payments = async () => (await world.rows<{ count: bigint }>('SELECT count(*) FROM payment'))[0]?.count;
const history = () =>
  world.rows(
    'SELECT state, rows::integer, accepted::integer, rejected::integer FROM import WHERE kind = $1 ORDER BY id',
    ['payments'],
  );
const leftovers = () => world.rows("SELECT relname FROM pg_class WHERE relname LIKE 'stage%'");

describe('an import', () => {
  it('is in the history with its counts', async () => {
    const result = await world.import(
      'payments',
      gzipSync([PAYMENTS, row(1), 'x,c,A,2022-12-01,1,NONE,'].join('\n')),
      { fileName: 'tháng 12.csv.gz', actor: 'lan' },
    );
    const record = await world.imports.find(result.importId ?? 0);
    expect(record).toMatchObject({
      ...result,
      seconds: expect.any(Number),
      fileName: 'tháng 12.csv.gz',
      actor: 'lan',
      rows: 2,
      accepted: 1,
      rejected: 1,
      months: ['2022-02'],
    });
    expect(await world.imports.find(9_999)).toBeUndefined();
  });

  it('tells how far it is', async () => {
    const seen: number[] = [];
    await world.import(
      'payments',
      Readable.from([`${PAYMENTS}\n`, ...rows(0, 5_000).map((line) => `${line}\n`)]),
      { onProgress: (progress) => seen.push(progress.rows) },
    );
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.at(-1)).toBe(5_000);
  });

  it('of a file that is not what it claims changes nothing', async () => {
    const result = await world.import(
      'payments',
      `${[PAYMENTS, ...rows(0, 3_000)].join('\n')}\n"never closed`,
    );
    expect(result).toMatchObject({
      state: 'REFUSED',
      rows: 0,
      accepted: 0,
      rejected: 0,
      refusal: { code: 'UNTERMINATED_QUOTE', line: 3_002 },
    });
    expect(await payments()).toBe(0n);
    expect(await world.rows('SELECT * FROM import_rejection')).toEqual([]);
    expect(await history()).toEqual([{ state: 'REFUSED', rows: 0, accepted: 0, rejected: 0 }]);
    expect(await leftovers()).toEqual([]);
  });

  it('that is atomic refuses all for one, and lists the one', async () => {
    const file = [PAYMENTS, row(1), row(2), 'x,c,A,2022-12-01,1,NONE,'];
    const result = await world.import('payments', file, { atomic: true });
    expect(result).toMatchObject({
      state: 'REFUSED',
      rows: 3,
      accepted: 0,
      unchanged: 0,
      replaced: 0,
      rejected: 3,
      months: [],
      refusal: { code: 'ROWS_REJECTED' },
    });
    expect(await world.rejected(result)).toEqual([
      { line: 4, column: 'channel_code', code: 'UNKNOWN_CHANNEL', value: 'NONE' },
    ]);
    expect([await payments(), await world.rollup(), await leftovers()]).toEqual([0n, [], []]);
    expect(await world.import('payments', file.slice(0, 3), { atomic: true })).toMatchObject({
      state: 'DONE',
      accepted: 2,
    });
  });

  it('that is atomic refuses conflicts too, and units', async () => {
    await world.import('payments', [PAYMENTS, row(1)]);
    expect(await world.import('payments', [PAYMENTS, row(2), row(1, 7)], { atomic: true })).toMatchObject({
      state: 'REFUSED',
      rejected: 2,
    });
    expect(await payments()).toBe(1n);
    expect(
      await world.import('units', ['code,name,parent_code,level', 'N,n,C,UNIT', 'O,o,Z,UNIT'], {
        atomic: true,
      }),
    ).toMatchObject({ state: 'REFUSED', rejected: 2 });
    expect(await world.rows("SELECT code FROM unit WHERE code = 'N'")).toEqual([]);
  });

  it('tried out tells what would happen and leaves no trace', async () => {
    await world.import('payments', [PAYMENTS, row(1)]);
    const before = [await history(), await world.rollup()];
    const result = await world.import(
      'payments',
      [PAYMENTS, row(1), row(2), row(1, 5), 'x,c,A,2022-12-01,1,NONE,'],
      { dryRun: true },
    );
    expect(result).toMatchObject({
      importId: null,
      rows: 4,
      accepted: 1,
      unchanged: 1,
      rejected: 2,
      months: ['2022-03'],
      state: 'DONE',
    });
    expect([await history(), await world.rollup()]).toEqual(before);
    expect(await world.rows('SELECT * FROM import_rejection')).toEqual([]);
  });

  it('of a kind that there is not is refused before anything happens', async () => {
    await expect(world.import('nonsense', 'a,b\n')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('that is broken off leaves nothing, and can be sent again', async () => {
    const controller = new AbortController();
    const file = [PAYMENTS, ...rows(0, 4_000)].join('\n');
    const broken = world.import('payments', file, {
      signal: controller.signal,
      onProgress: () => {
        controller.abort();
      },
    });
    await expect(broken).rejects.toMatchObject({ name: 'AbortError' });
    expect([await payments(), await leftovers()]).toEqual([0n, []]);
    expect(await history()).toMatchObject([{ state: 'FAILED', rows: 0 }]);
    expect(await world.import('payments', file)).toMatchObject({ accepted: 4_000 });
  });

  it('is broken off even while it waits for its file', async () => {
    const source = new Readable({ read: () => undefined });
    source.push(`${[PAYMENTS, ...rows(0, 4_000)].join('\n')}\n`);
    const controller = new AbortController();
    const broken = world.import('payments', source, { signal: controller.signal });
    while ((await history()).length === 0) await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    await expect(broken).rejects.toMatchObject({ name: 'AbortError' });
    expect(await history()).toMatchObject([{ state: 'FAILED' }]);
  });

  it('is counted once it has ended, a dry run is not', async () => {
    const file = [PAYMENTS, row(1), 'x,c,A,2022-12-01,1,NONE,'];
    await world.import('payments', file, { dryRun: true });
    await world.import('payments', 'not,the,columns', { dryRun: true });
    await world.import('payments', file);
    await world.import('payments', 'not,the,columns');
    const { text } = await world.metrics.print();
    const counted = text.split('\n').filter((line) => /^cashlight_import.*"payments"/.test(line));
    expect(counted.filter((line) => !line.endsWith(' 0'))).toEqual([
      'cashlight_imports_total{kind="payments",state="DONE"} 1',
      'cashlight_imports_total{kind="payments",state="REFUSED"} 1',
      'cashlight_import_rows_total{kind="payments",outcome="accepted"} 1',
      'cashlight_import_rows_total{kind="payments",outcome="rejected"} 1',
    ]);
  });

  it('whose source breaks leaves nothing', async () => {
    function* breaking() {
      yield `${[PAYMENTS, ...rows(0, 4_000)].join('\n')}\n`;
      throw new Error('connection reset');
    }
    await expect(world.import('payments', Readable.from(breaking()))).rejects.toThrow('connection reset');
    expect([await payments(), await history()]).toEqual([
      0n,
      [{ state: 'FAILED', rows: 0, accepted: 0, rejected: 0 }],
    ]);
  });

  it('whose connection is cut leaves nothing', async () => {
    let cut = false;
    const file = Readable.from([`${PAYMENTS}\n`, ...rows(0, 20_000).map((line) => `${line}\n`)]);
    const broken = world.import('payments', file, {
      onProgress: () => {
        if (cut) return;
        cut = true;
        void world.rows(
          `SELECT pg_terminate_backend(pid) FROM pg_locks
           WHERE locktype = 'advisory' AND classid = 7414
             AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
        );
      },
    });
    await expect(broken).rejects.toThrow();
    expect([await payments(), await world.rollup(), await leftovers()]).toEqual([0n, [], []]);
    await world.imports.markInterrupted();
    expect(await history()).toMatchObject([{ state: 'FAILED' }]);
  });

  it('that nobody works on is marked as failed, one that runs is not', async () => {
    await world.rows(
      "INSERT INTO import (kind, file_name, state, on_conflict, atomic, actor) VALUES ('payments', 'dead.csv', 'RUNNING', 'reject', false, 'x')",
    );
    const marked: (readonly number[])[] = [];
    const marking: Promise<unknown>[] = [];
    const result = await world.import('payments', [PAYMENTS, row(1)], {
      onProgress: () => marking.push(world.imports.markInterrupted().then((ids) => marked.push(ids))),
    });
    await Promise.all(marking);
    expect(result.state).toBe('DONE');
    expect(marked.flat()).toHaveLength(1);
    expect((await history()).map((record) => (record as { state: string }).state)).toEqual([
      'FAILED',
      'DONE',
    ]);
  });
});

describe('imports at the same time', () => {
  it('give what one after the other would', async () => {
    const one = [PAYMENTS, ...rows(0, 3_000, 1)];
    const two = [PAYMENTS, ...rows(1_500, 4_500, 2)];
    const [first, second] = await Promise.all([world.import('payments', one), world.import('payments', two)]);
    expect([first.accepted, first.rejected, second.accepted, second.rejected].sort()).toEqual(
      [1_500, 1_500, 3_000, 0].sort(),
    );
    const [sums] = await world.rows<{ rows: bigint; sum: string }>(
      'SELECT count(*) AS rows, sum(amount_vnd)::text AS sum FROM payment',
    );
    expect(sums).toEqual({ rows: 4_500n, sum: first.rejected === 0 ? '6000' : '7500' });
    expect(
      await world.rows('SELECT sum(payments)::text AS payments, sum(amount_vnd)::text AS sum FROM rollup'),
    ).toEqual([{ payments: '4500', sum: sums?.sum }]);
  });

  it('of records and summaries for one unit and month let one of them in', async () => {
    const [records, summaries] = await Promise.all([
      world.import('payments', [PAYMENTS, 'r1,c1,A,2022-12-01,1,CASH,']),
      world.import('summaries', [
        'month,unit_code,channel_code,provider_code,customers,payments,amount_vnd',
        '2022-12,A,CASH,,1,1,1',
      ]),
    ]);
    expect(records.accepted + summaries.accepted).toBe(1);
    expect(records.rejected + summaries.rejected).toBe(1);
  });

  it('of many more than may run at once all end', async () => {
    const results = await Promise.all(
      Array.from({ length: 15 }, (_, index) => world.import('payments', [PAYMENTS, row(index)])),
    );
    expect(results.map(({ accepted }) => accepted)).toEqual(Array.from({ length: 15 }, () => 1));
  }, 30_000);
});
