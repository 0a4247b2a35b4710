import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ImportProfiles } from '@cashlight/api-imports';
import { createTestDatabase } from '@cashlight/api-testing';
import type { LightMyRequestResponse as Response } from 'fastify';
import { loadReference, PAYMENTS, VCB } from './testing/reference.js';
import { TestApp } from './testing/test-app.js';
import { begin, type Header, HEADERS, send, upload, uploadOf } from './testing/uploads.js';

const PATIENCE_MS = 20_000;
jest.setTimeout(2 * PATIENCE_MS);

/** A job, as far as specs look at it. */
interface Told {
  readonly state: string;
  readonly importId: number | null;
  readonly rows: number;
  readonly message: string | null;
  readonly result: { readonly rejectedFile: string | null } | null;
}

const ORDER = { kind: 'payments', onConflict: 'reject', atomic: false, dryRun: false };

describe('a job on an uploaded file', () => {
  let test: TestApp;
  let analyst: Header;
  beforeAll(async () => {
    test = await TestApp.start(await createTestDatabase());
    analyst = await test.tokenOf('ANALYST');
    await loadReference(test);
  });
  afterAll(() => test.stop());

  const ask = (method: 'POST' | 'GET' | 'DELETE', url: string, payload?: object): Promise<Response> =>
    test.ask({
      method,
      url: `${url}/job`,
      headers: { ...analyst, 'accept-language': 'en' },
      ...(payload ? { payload } : {}),
    });
  const until = async (url: string, met: (job: Told) => boolean): Promise<Told> => {
    for (const start = performance.now(); ;) {
      const job = (await ask('GET', url)).json<Told>();
      if (met(job)) return job;
      if (performance.now() - start > PATIENCE_MS) throw new Error(`The job is ${JSON.stringify(job)}`);
    }
  };
  const inspect = (url: string): Promise<Response> =>
    test.ask({ url: `${url}/inspection`, headers: { ...analyst, 'accept-language': 'en' } });
  const isOver = ({ state }: Told): boolean => !['WAITING', 'RUNNING'].includes(state);
  const payments = (name: string, rows: number): string =>
    `${PAYMENTS}\n${Array.from({ length: rows }, (_, i) => `${name}${String(i)},c${String(i)},A,2022-12-05,100,AUTO,VCB\n`).join('')}`;
  const stored = async (prefix: string): Promise<number> => {
    const [found] = await test.database.query<{ rows: number }>(
      'SELECT count(*)::int AS rows FROM payment WHERE record_id LIKE $1',
      [`${prefix}%`],
    );
    return found?.rows ?? 0;
  };
  const spooled = (url: string): readonly string[] =>
    readdirSync(join(test.dataDir, 'uploads')).filter((file) => file.startsWith(url.slice(-32)));

  it('goes to its end whoever watches; then the file is gone and the history knows it', async () => {
    const text = `${payments('a', 3)}a9,c9,Z,2022-12-05,100,AUTO,VCB\n`;
    const url = await upload(test, analyst, 'tháng 12.csv', text);
    const begun = await ask('POST', url, ORDER);
    expect([begun.statusCode, begun.json()]).toEqual([
      202,
      expect.objectContaining({
        dryRun: false,
        kind: 'payments',
        state: 'WAITING',
        importId: null,
        rows: 0,
        result: null,
      }),
    ]);
    const job = await until(url, isOver);
    const { importId } = job;
    expect(job).toEqual({
      dryRun: false,
      rejections: [],
      kind: 'payments',
      state: 'DONE',
      importId: expect.any(Number),
      rows: 4,
      bytes: Buffer.byteLength(text),
      bytesTotal: Buffer.byteLength(text),
      rowsPerSecond: null,
      secondsLeft: null,
      result: expect.objectContaining({
        importId,
        accepted: 3,
        rejected: 1,
        months: ['2022-12'],
        rejectedFile: `/api/imports/${String(importId)}/rejected.csv`,
      }),
      message: null,
      warnings: [],
    });
    expect(spooled(url)).toEqual([]);
    expect(await uploadOf(test, analyst, url)).toBeUndefined();
    const record = await test.ask({ url: `/api/imports/${String(importId)}`, headers: analyst });
    expect(record.json()).toMatchObject({
      via: 'DESK',
      actor: expect.stringMatching(/^token: a ANALYST #\d+$/),
      fileName: 'tháng 12.csv',
      bytesTotal: Buffer.byteLength(text),
    });
  });

  it('that only tries leaves nothing behind but what it found', async () => {
    const url = await upload(test, analyst, 'b.csv', `${payments('b', 5)}b9,c9,Z,2022-12-05,100,AUTO,VCB\n`);
    await ask('POST', url, { ...ORDER, dryRun: true });
    expect(await until(url, isOver)).toMatchObject({
      dryRun: true,
      state: 'DONE',
      importId: null,
      result: {
        accepted: 5,
        rejected: 1,
        changes: expect.arrayContaining([expect.objectContaining({ month: '2022-12', unitCode: 'A' })]),
        rejectedFile: `${url}/job/rejected-rows.csv`,
      },
    });
    const csv = await test.ask({ url: `${url}/job/rejected-rows.csv?lang=en`, headers: analyst });
    expect(csv.body).toMatch(
      /^\uFEFFrecord_id,.*,reason\r\nb9,c9,Z,2022-12-05,100,AUTO,VCB,"?No unit has the code/,
    );
    const xlsx = await test.ask({ url: `${url}/job/rejected-rows.xlsx`, headers: analyst });
    expect([xlsx.headers['content-type'], xlsx.rawPayload.subarray(0, 2).toString()]).toEqual([
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'PK',
    ]);
    expect(await stored('b')).toBe(0);
    expect(await test.database.query("SELECT FROM import WHERE file_name = 'b.csv'")).toEqual([]);
    expect(await uploadOf(test, analyst, url)).toMatchObject({ complete: true, job: { state: 'DONE' } });
    await ask('POST', url, ORDER);
    expect(await until(url, isOver)).toMatchObject({ dryRun: false, state: 'DONE', result: { accepted: 5 } });
    expect(await stored('b')).toBe(5);
  });

  it('that only tried has no refused rows any more once the file is given up', async () => {
    const url = await upload(test, analyst, 'gone.csv', `${PAYMENTS}\ng9,c9,Z,2022-12-05,100,AUTO,VCB\n`);
    await ask('POST', url, { ...ORDER, dryRun: true });
    await until(url, isOver);
    await test.ask({ method: 'DELETE', url, headers: { ...HEADERS, ...analyst } });
    for (const format of ['csv', 'xlsx']) {
      const rows = await test.ask({ url: `${url}/job/rejected-rows.${format}`, headers: analyst });
      expect([rows.statusCode, rows.json<{ code: string }>().code]).toEqual([404, 'NOT_FOUND']);
    }
  });

  it('keeps a file that was refused, so that it can be tried otherwise', async () => {
    const url = await upload(test, analyst, 'c.csv', 'code,name,group\nWEB,Trang web,BANK\n');
    await ask('POST', url, ORDER);
    expect(await until(url, isOver)).toMatchObject({
      state: 'REFUSED',
      message: expect.stringMatching(/record_id/),
    });
    await ask('POST', url, { ...ORDER, kind: 'channels' });
    expect(await until(url, isOver)).toMatchObject({ state: 'DONE', kind: 'channels' });
  });

  it('is cancelled while it runs: nothing lands, and the file stays', async () => {
    const url = await upload(test, analyst, 'd.csv', payments('d', 200_000));
    await ask('POST', url, ORDER);
    const running = await until(url, ({ importId, rows }) => importId !== null && rows > 0);
    expect(running).toMatchObject({ state: 'RUNNING', message: null });
    const second = await ask('POST', url, ORDER);
    expect([second.statusCode, second.json()]).toEqual([
      409,
      { code: 'CONFLICT', message: expect.stringMatching(/being worked on/) },
    ]);
    const removal = await test.ask({ method: 'DELETE', url, headers: { ...HEADERS, ...analyst } });
    expect(removal.statusCode).toBe(409);
    expect((await ask('DELETE', url)).statusCode).toBe(202);
    const over = await until(url, isOver);
    expect(over).toMatchObject({
      state: 'CANCELLED',
      importId: running.importId,
      message: expect.stringMatching(/cancelled/),
    });
    expect(await stored('d')).toBe(0);
    expect(existsSync(join(test.dataDir, 'uploads', url.slice(-32)))).toBe(true);
    expect(
      await test.database.query('SELECT state, cancelled_by FROM import WHERE id = $1', [running.importId]),
    ).toEqual([{ state: 'CANCELLED', cancelled_by: expect.stringMatching(/^token: a ANALYST #\d+$/) }]);
    expect(
      await test.database.query("SELECT actor FROM audit_event WHERE action = 'import.cancelled'"),
    ).toEqual([{ actor: expect.stringMatching(/^token: a ANALYST #\d+$/) }]);
    expect((await ask('DELETE', url)).statusCode).toBe(409);
  });

  it('knows a file that was imported before by its bytes', async () => {
    const text = payments('e', 2);
    const first = await upload(test, analyst, 'e.csv', text);
    await ask('POST', first, ORDER);
    const { importId } = await until(first, isOver);
    const again = await upload(test, analyst, 'other name.csv', text);
    await inspect(again);
    expect((await uploadOf(test, analyst, again))?.sameFileImport).toEqual({
      importId,
      startedAt: expect.stringMatching(/Z$/),
    });
    const other = await upload(test, analyst, 'e.csv', payments('f', 2));
    await inspect(other);
    expect((await uploadOf(test, analyst, other))?.sameFileImport).toBeNull();
  });

  it('begins with a look at the file', async () => {
    const text = `${PAYMENTS}\nn1,c1,A,2022-12-05,100,AUTO,VCB\n`;
    expect((await inspect(await upload(test, analyst, 'không tên.csv', text))).json()).toMatchObject({
      format: 'CSV',
      headerLine: 1,
      columns: PAYMENTS.split(','),
      sample: [['n1', 'c1', 'A', '2022-12-05', '100', 'AUTO', 'VCB']],
      guesses: expect.arrayContaining([{ kind: 'payments', profileName: null, missing: [] }]),
    });
    const empty = await inspect(await upload(test, analyst, 'trống.csv', ''));
    expect([empty.statusCode, empty.json<{ code: string }>().code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('reads a file by a profile, or by the layout that is to become one', async () => {
    await test.app.get(ImportProfiles).save(VCB, 'spec');
    const { layout } = VCB;
    const bank = (id: string): string => `Mã GD,Mã KH,Ngày,Số tiền\n${id},c1,05/12/2022,1.250.000\n`;
    for (const [id, how, profileName] of [
      ['v1', { profile: 'VCB' }, 'VCB'],
      ['v2', { layout }, null],
      ['v3', { layout, profile: 'VCB mới' }, 'VCB mới'],
    ] as const) {
      const url = await upload(test, analyst, `${id}.csv`, bank(id));
      await ask('POST', url, { ...ORDER, ...how });
      const { importId } = await until(url, isOver);
      const record = await test.ask({ url: `/api/imports/${String(importId)}`, headers: analyst });
      expect(record.json()).toMatchObject({ state: 'DONE', accepted: 1, profileName });
    }
    const url = await upload(test, analyst, 'v4.csv', bank('v4'));
    expect((await ask('POST', url, { ...ORDER, profile: 'nobody' })).statusCode).toBe(404);
  });

  it('waits for the whole file', async () => {
    const url = await begin(test, analyst, 'g.csv', 100);
    await send(test, analyst, url, Buffer.from('half'), 0);
    const answer = await ask('POST', url, ORDER);
    expect([answer.statusCode, answer.json()]).toEqual([
      409,
      { code: 'CONFLICT', message: expect.stringMatching(/4\/100 bytes/) },
    ]);
  });

  it.each([
    ['no kind', { ...ORDER, kind: 'letters' }, /\(kind\).*payments/],
    ['no way with conflicts', { ...ORDER, onConflict: 'maybe' }, /\(onConflict\)/],
    ['a mistyped switch', { ...ORDER, dryrun: true }, /dryRun: boolean/],
    ['half a layout', { ...ORDER, layout: { headerLine: 0 } }, /layout/],
  ])('is not begun by %s', async (_, order, message) => {
    const url = await upload(test, analyst, 'h.csv', 'x\n');
    const answer = await ask('POST', url, order);
    expect([answer.statusCode, answer.json()]).toEqual([
      400,
      { code: 'BAD_USER_INPUT', message: expect.stringMatching(message) },
    ]);
    expect((await ask('GET', url)).statusCode).toBe(404);
  });

  it('is told in the language of who asks', async () => {
    const url = await upload(test, analyst, 'i.csv', '');
    await ask('POST', url, ORDER);
    const english = await until(url, isOver);
    const vietnamese = (await test.ask({ url: `${url}/job`, headers: analyst })).json<Told>();
    expect(english.message).toMatch(/empty/i);
    expect(vietnamese.message).toMatch(/rỗng|trống/i);
  });

  it('is broken off when the server stops; the file and the history stay', async () => {
    const database = await createTestDatabase();
    const first = await TestApp.start(database);
    const who = await first.tokenOf('ANALYST');
    await loadReference(first);
    const url = await upload(first, who, 'k.csv', payments('k', 100_000));
    await first.ask({ method: 'POST', url: `${url}/job`, headers: who, payload: ORDER });
    const running = async (): Promise<unknown[]> =>
      first.database.query("SELECT FROM import WHERE file_name = 'k.csv'");
    for (const start = performance.now(); (await running()).length === 0;)
      if (performance.now() - start > PATIENCE_MS) throw new Error('The import did not begin.');
    await first.app.close();
    expect(readdirSync(join(first.dataDir, 'uploads')).sort()).toEqual(
      [url.slice(-32), `${url.slice(-32)}.json`].sort(),
    );
    await first.stop();
  });
});
