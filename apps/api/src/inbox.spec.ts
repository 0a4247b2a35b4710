import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { appendFile, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Inbox } from '@cashlight/api-desk';
import { ImportProfiles } from '@cashlight/api-imports';
import { createTestDatabase } from '@cashlight/api-testing';
import { loadReference, PAYMENTS, VCB } from './testing/reference.js';
import { TestApp } from './testing/test-app.js';

const PATIENCE_MS = 20_000;
jest.setTimeout(2 * PATIENCE_MS);

/** What is written beside a file. */
interface Result {
  readonly importId: number | null;
  readonly state: string;
  readonly message: { readonly vi: string; readonly en: string };
}

describe('the watched folder', () => {
  let test: TestApp;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cashlight-inbox-'));
    test = await TestApp.start(await createTestDatabase(), {
      inbox: { folder, lookEveryMs: 20, settledAfterMs: 60, tellAfterMs: 100 },
    });
    await loadReference(test);
    test.app.get(Inbox).start();
  });
  afterAll(async () => {
    await test.stop();
    rmSync(folder, { recursive: true });
  });

  const until = async (met: () => boolean | Promise<boolean>): Promise<void> => {
    for (const start = performance.now(); !(await met());) {
      if (performance.now() - start > PATIENCE_MS) throw new Error('It did not come about.');
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const put = (name: string, text: string): void => {
    writeFileSync(join(folder, name), text);
  };
  const movedTo = async (place: string): Promise<Result> => {
    await until(() => existsSync(join(folder, place)));
    return JSON.parse(readFileSync(join(folder, `${place}.result.json`), 'utf8')) as Result;
  };
  const imports = (fileName: string): Promise<object[]> =>
    test.database.query(
      'SELECT state, actor, via, kind, accepted::int, unchanged::int FROM import WHERE file_name = $1 ORDER BY id',
      [fileName],
    );

  it('loads a complete file and puts it away with its result', async () => {
    put(
      'payments-2022-12.csv',
      `${PAYMENTS}\np1,c1,A,2022-12-05,100,AUTO,VCB\np2,c2,A,2022-12-06,200,CASH,\n`,
    );
    expect(await movedTo('done/payments-2022-12.csv')).toEqual({
      fileName: 'payments-2022-12.csv',
      importId: expect.any(Number),
      kind: 'payments',
      state: 'DONE',
      rows: 2,
      accepted: 2,
      unchanged: 0,
      replaced: 0,
      rejected: 0,
      rejectedFile: null,
      months: ['2022-12'],
      seconds: expect.any(Number),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      message: {
        vi: '2 dòng: 2 nhận mới, 0 không đổi, 0 thay thế, 0 bị từ chối.',
        en: '2 rows: 2 accepted, 0 unchanged, 0 replaced, 0 refused.',
      },
      warnings: [],
    });
    expect(existsSync(join(folder, 'payments-2022-12.csv'))).toBe(false);
    expect(await imports('payments-2022-12.csv')).toEqual([
      { state: 'DONE', actor: 'inbox', via: 'INBOX', kind: 'payments', accepted: 2, unchanged: 0 },
    ]);
    const told = test.log.filter((line) => line.includes('payments-2022-12.csv')).join('\n');
    expect(told).toMatch(/"rows":2.*"msg":"loaded"/);
    expect(told).not.toMatch(/c1|p1/);
  });

  it('puts the refused rows beside the file, and never one file over another', async () => {
    const text = `${PAYMENTS}\nq1,c1,A,2022-12-05,100,AUTO,VCB\nq2,c2,NOWHERE,2022-12-06,200,CASH,\n`;
    put('Payments_hai.csv', text);
    expect(await movedTo('done/Payments_hai.csv')).toMatchObject({
      state: 'DONE',
      accepted: 1,
      rejected: 1,
      rejectedFile: 'Payments_hai.csv.rejected.csv',
      message: { en: expect.stringMatching(/1 refused\. Mend/) },
    });
    expect(readFileSync(join(folder, 'done/Payments_hai.csv.rejected.csv'), 'utf8')).toMatch(/q2.*NOWHERE/);
    put('Payments_hai.csv', text);
    expect(await movedTo('done/Payments_hai-2.csv')).toMatchObject({
      unchanged: 1,
      rejected: 1,
      rejectedFile: 'Payments_hai-2.csv.rejected.csv',
    });
    expect(readFileSync(join(folder, 'done/Payments_hai.csv'), 'utf8')).toBe(text);
  });

  it('puts a file away whose name is as long as it may be, and loads it once', async () => {
    const name = `payments-${'x'.repeat(242)}.csv`;
    put(name, `${PAYMENTS}\nw1,c1,A,2022-12-05,100,AUTO,VCB\nw2,c2,NOWHERE,2022-12-06,200,CASH,\n`);
    const result = await movedTo(`done/payments-${'x'.repeat(224)}.csv`);
    expect(result).toMatchObject({ fileName: name, state: 'DONE', accepted: 1, rejected: 1 });
    await until(() => !existsSync(join(folder, name)));
    expect(await imports(name)).toHaveLength(1);
  });

  it('puts what was refused as a whole elsewhere, and says why', async () => {
    put('payments-broken.csv', 'no,such,columns\n1,2,3\n');
    const result = await movedTo('failed/payments-broken.csv');
    expect(result).toMatchObject({ state: 'REFUSED', kind: 'payments', rows: 0 });
    expect(result.message.vi).not.toBe('');
  });

  it('does not load what it does not know', async () => {
    put('thư gửi.csv', 'greeting,name\nxin chào,An\n');
    expect(await movedTo('failed/thư gửi.csv')).toMatchObject({
      importId: null,
      kind: null,
      state: 'FAILED',
      message: { en: expect.stringMatching(/begin with the kind \(.*payments/) },
    });
    expect(await imports('thư gửi.csv')).toEqual([]);
    put('danh sách.csv', 'code,name,group\nVIB,VIB,BANK\n');
    expect(await movedTo('failed/danh sách.csv')).toMatchObject({ kind: null, state: 'FAILED' });
  });

  it('knows a file by its columns when its name says nothing, and a sender’s by his profile', async () => {
    put('tháng 12.csv', `${PAYMENTS}\nm1,c1,A,2022-12-05,100,AUTO,VCB\n`);
    expect(await movedTo('done/tháng 12.csv')).toMatchObject({ kind: 'payments', accepted: 1 });
    await test.app.get(ImportProfiles).save(VCB, 'spec');
    const file = (id: string): string => `Mã GD,Mã KH,Ngày,Số tiền\n${id},c1,05/12/2022,1.250.000\n`;
    put('VCB_202212.csv', file('m2'));
    expect(await movedTo('done/VCB_202212.csv')).toMatchObject({ kind: 'payments', accepted: 1 });
    put('payments-vcb.csv', file('m3'));
    expect(await movedTo('done/payments-vcb.csv')).toMatchObject({ kind: 'payments', accepted: 1 });
    const used = await test.database.query("SELECT profile_name FROM import WHERE file_name ILIKE '%vcb%'");
    expect(used).toEqual([{ profile_name: 'VCB' }, { profile_name: 'VCB' }]);
  });

  it('waits until a file is complete', async () => {
    const path = join(folder, 'payments-slow.csv');
    put('payments-slow.csv', `${PAYMENTS}\n`);
    for (let row = 0; row < 20; row++) {
      await appendFile(path, `s${String(row)},c1,A,2022-12-05,100,AUTO,VCB\n`);
      const from = performance.now();
      await until(() => performance.now() - from > 15);
    }
    expect(await movedTo('done/payments-slow.csv')).toMatchObject({ rows: 20, accepted: 20 });
    expect(await imports('payments-slow.csv')).toHaveLength(1);
  });

  it('leaves alone what is called unfinished, what is hidden, folders and links', async () => {
    const names = [
      '.payments.csv',
      'payments.csv.part',
      'payments.tmp',
      'payments.csv.crdownload',
      'payments.csv~',
      '~$payments.xlsx',
    ];
    for (const name of names) put(name, `${PAYMENTS}\nu1,c1,A,2022-12-05,100,AUTO,VCB\n`);
    mkdirSync(join(folder, 'payments-folder'));
    symlinkSync('/etc/hostname', join(folder, 'payments-link.csv'));
    put('payments-last.csv', `${PAYMENTS}\nt1,c1,A,2022-12-05,100,AUTO,VCB\n`);
    await movedTo('done/payments-last.csv');
    const left = ['done', 'failed', ...names, 'payments-folder', 'payments-link.csv'];
    expect(readdirSync(folder).sort()).toEqual(left.sort());
    renameSync(join(folder, 'payments.csv.part'), join(folder, 'payments-part.csv'));
    expect(await movedTo('done/payments-part.csv')).toMatchObject({ accepted: 1 });
  });

  it('takes the oldest first, one at a time', async () => {
    for (const [name, day] of [
      ['channels-b.csv', 2],
      ['channels-a.csv', 3],
      ['channels-c.csv', 1],
    ] as const) {
      put(`.${name}`, 'code,name,group\nAUTO,Trích nợ,BANK\n');
      await utimes(join(folder, `.${name}`), day, day);
    }
    for (const name of ['channels-a.csv', 'channels-b.csv', 'channels-c.csv'])
      renameSync(join(folder, `.${name}`), join(folder, name));
    await movedTo('done/channels-a.csv');
    const order = await test.database.query<{ name: string }>(
      "SELECT file_name AS name FROM import WHERE file_name LIKE 'channels-_.csv' ORDER BY id",
    );
    expect(order.map(({ name }) => name)).toEqual(['channels-c.csv', 'channels-b.csv', 'channels-a.csv']);
    const [overlap] = await test.database.query<{ any: boolean }>(`
      SELECT bool_or(one.finished_at > other.started_at) AS any
      FROM import AS one JOIN import AS other ON other.id > one.id
      WHERE one.file_name LIKE 'channels-_.csv' AND other.file_name LIKE 'channels-_.csv'`);
    expect(overlap).toEqual({ any: false });
  });

  it('tries again when something other than the file is wrong, gives up in the end, and says why in the log', async () => {
    await test.database.query('ALTER TABLE import_change RENAME TO lost_table');
    put('payments-unlucky.csv', `${PAYMENTS}\ny1,c1,A,2022-12-05,100,AUTO,VCB\n`);
    const result = await movedTo('failed/payments-unlucky.csv');
    await test.database.query('ALTER TABLE lost_table RENAME TO import_change');
    expect(result).toMatchObject({
      kind: 'payments',
      state: 'FAILED',
      message: { en: expect.stringMatching(/several times/) },
    });
    expect(await imports('payments-unlucky.csv')).toHaveLength(3);
    expect(test.log.filter((line) => /payments-unlucky.csv.*"err":.*import_change/.test(line))).toHaveLength(
      1,
    );
    renameSync(join(folder, 'failed/payments-unlucky.csv'), join(folder, 'payments-unlucky.csv'));
    expect(await movedTo('done/payments-unlucky.csv')).toMatchObject({ accepted: 1 });
  });

  it('does not load a file again because it cannot be put away', async () => {
    renameSync(join(folder, 'done'), join(folder, 'kept'));
    symlinkSync('/nowhere/at/all', join(folder, 'done'));
    put('payments-stuck.csv', `${PAYMENTS}\nz1,c1,A,2022-12-05,100,AUTO,VCB\n`);
    await until(() => test.log.some((line) => /payments-stuck\.csv.*cannot be dealt with/.test(line)));
    rmSync(join(folder, 'done'));
    expect(await movedTo('done/payments-stuck.csv')).toMatchObject({ accepted: 1, unchanged: 0 });
    expect(await imports('payments-stuck.csv')).toHaveLength(1);
    expect(test.log.filter((line) => line.includes('payments-stuck.csv'))).toHaveLength(2);
  });

  it('loads a file again that the server’s end interrupted, and nothing twice', async () => {
    const own = mkdtempSync(join(tmpdir(), 'cashlight-inbox-'));
    const settings = { inbox: { folder: own, lookEveryMs: 20, settledAfterMs: 20 } };
    const database = await createTestDatabase();
    const first = await TestApp.start({ ...database, drop: () => Promise.resolve() }, settings);
    await loadReference(first);
    const rows = Array.from(
      { length: 100_000 },
      (_, i) => `i${String(i)},c${String(i)},A,2022-12-05,100,AUTO,VCB`,
    );
    writeFileSync(join(own, 'payments.csv'), `${PAYMENTS}\n${rows.join('\n')}\n`);
    const states = (): Promise<{ state: string }[]> =>
      first.database.query("SELECT state FROM import WHERE file_name = 'payments.csv'");
    first.app.get(Inbox).start();
    await until(async () => (await states()).length > 0);
    await first.app.get(Inbox).beforeApplicationShutdown();
    expect(await states()).toEqual([{ state: 'FAILED' }]);
    expect(readdirSync(own)).toEqual(['payments.csv']);

    const second = await TestApp.start(database, settings);
    second.app.get(Inbox).start();
    await until(() => existsSync(join(own, 'done/payments.csv')));
    const [count] = await second.database.query<{ rows: bigint }>('SELECT count(*) AS rows FROM payment');
    expect(count?.rows).toBe(100_000n);
    await second.stop();
    for (const left of [own, first.dataDir]) rmSync(left, { recursive: true });
  });
});
