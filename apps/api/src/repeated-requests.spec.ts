import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@cashlight/api-testing';
import type { LightMyRequestResponse as Response } from 'fastify';
import { TestApp } from './testing/test-app.js';
import type { Header } from './testing/uploads.js';

const HEAD = 'code,name,group\n';
const URL = '/api/imports/channels?name=channels.csv';

interface Told {
  readonly importId: number;
  readonly state: string;
  readonly accepted: number;
}

describe('a file sent again with the same idempotency-key', () => {
  let test: TestApp;
  let analyst: Header;
  beforeAll(async () => {
    test = await TestApp.start(await createTestDatabase());
    analyst = await test.tokenOf('ANALYST');
    await test.app.listen(0, '127.0.0.1');
  });
  afterAll(() => test.stop());

  const post = (key: string, payload: string, who = analyst, url = URL): Promise<Response> =>
    test.ask({
      method: 'POST',
      url,
      payload,
      headers: { ...who, 'content-type': 'text/csv', 'accept-language': 'en', 'idempotency-key': key },
    });
  const opened = (key: string): ClientRequest => {
    const { port } = test.app.getHttpServer().address() as AddressInfo;
    const headers = { ...analyst, 'idempotency-key': key, 'accept-language': 'en' };
    return request({ port, method: 'POST', path: URL, headers });
  };
  const states = async (): Promise<readonly string[]> =>
    (await test.database.query<{ state: string }>('SELECT state FROM import ORDER BY id')).map(
      ({ state }) => state,
    );
  const running = async (): Promise<void> => {
    while (!(await states()).includes('RUNNING')) await new Promise((resolve) => setImmediate(resolve));
  };

  it('is not imported again: it gets the record of the first, whatever it holds', async () => {
    const first = await post('k1', `${HEAD}AUTO,Trích nợ,BANK\n`);
    const before = await states();
    const again = await post('k1', `${HEAD}CASH,Tiền mặt,CASH\n`);
    const { importId } = first.json<Told>();
    expect([first.statusCode, again.statusCode]).toEqual([200, 200]);
    expect(again.json()).toMatchObject({
      importId,
      state: 'DONE',
      accepted: 1,
      fileName: 'channels.csv',
      via: 'HTTP',
    });
    expect(await states()).toEqual(before);
  });

  it('gets the refusal of the first, with the same status', async () => {
    const first = await post('k2', 'no,such\nx,y\n');
    const again = await post('k2', `${HEAD}APP,Ngân hàng số,BANK\n`);
    expect([first.statusCode, again.statusCode]).toEqual([422, 422]);
    expect(again.json()).toMatchObject({
      importId: first.json<Told>().importId,
      code: 'BAD_USER_INPUT',
      message: first.json<{ message: string }>().message,
    });
  });

  it('is refused while the first runs, and gets its record afterwards', async () => {
    const slow = opened('k3');
    const answered = once(slow, 'response') as Promise<[IncomingMessage]>;
    slow.write(`${HEAD}WALLET,Ví,INTERMEDIARY\n`);
    await running();
    const meanwhile = await post('k3', `${HEAD}WALLET,Ví,INTERMEDIARY\n`);
    expect([meanwhile.statusCode, meanwhile.json()]).toEqual([
      409,
      { code: 'CONFLICT', message: expect.stringMatching(/still being imported/) },
    ]);
    slow.end();
    const first = (await json((await answered)[0])) as Told;
    expect((await post('k3', HEAD)).json()).toMatchObject({ importId: first.importId, state: 'DONE' });
  });

  it('is imported when the first broke off', async () => {
    const broken = opened('k4');
    broken.on('error', () => undefined);
    broken.write(`${HEAD}WALLET,Ví,INTERMEDIARY\n`);
    await running();
    broken.destroy();
    while ((await states()).includes('RUNNING')) await new Promise((resolve) => setImmediate(resolve));
    expect((await states()).at(-1)).toBe('FAILED');
    const answer = await post('k4', `${HEAD}QR,Mã QR,BANK\n`);
    expect(answer.json()).toMatchObject({ state: 'DONE', accepted: 1 });
    expect((await post('k4', HEAD)).json()).toMatchObject({ importId: answer.json<Told>().importId });
  });

  it('is imported once when it is sent twice at the same time, also to another server', async () => {
    const other = await TestApp.start({ database: test.database, drop: () => Promise.resolve() });
    const elsewhere = other.ask({
      method: 'POST',
      url: URL,
      payload: `${HEAD}SMS,Tin nhắn,BANK\n`,
      headers: { ...analyst, 'idempotency-key': 'k5' },
    });
    const here = post('k5', `${HEAD}SMS,Tin nhắn,BANK\n`);
    const statuses = (await Promise.all([here, elsewhere])).map(({ statusCode }) => statusCode).sort();
    expect([
      [200, 200],
      [200, 409],
    ]).toContainEqual(statuses);
    const landed = await test.database.query(
      "SELECT FROM import WHERE state = 'DONE' AND rows = 1 AND accepted = 1 AND id IN (SELECT import_id FROM import_request WHERE key = 'k5')",
    );
    expect(landed).toHaveLength(1);
  });

  it('is somebody else’s key in somebody else’s hands, and another file of another kind', async () => {
    const file = `${HEAD}WEB,Trang web,BANK\n`;
    const first = await post('k6', file);
    for (const who of [await test.tokenOf('ADMIN'), await test.tokenOf('ANALYST')])
      expect((await post('k6', file, who)).json()).not.toMatchObject({
        importId: first.json<Told>().importId,
      });
    const otherKind = await post(
      'k6',
      'code,name,group\nVCB,Vietcombank,BANK\n',
      analyst,
      '/api/imports/providers',
    );
    expect([otherKind.statusCode, otherKind.json()]).toEqual([
      409,
      { code: 'CONFLICT', message: expect.stringMatching(/of the kind channels/) },
    ]);
  });

  it('is another file after seven days', async () => {
    const file = `${HEAD}USSD,USSD,BANK\n`;
    const first = await post('k7', file);
    await test.database.query(
      "UPDATE import_request SET created_at = now() - interval '8 days' WHERE key = 'k7'",
    );
    const again = await post('k7', file);
    expect(again.json()).toMatchObject({ state: 'DONE', accepted: 0, unchanged: 1 });
    expect(again.json<Told>().importId).not.toBe(first.json<Told>().importId);
  });

  it.each([
    ['', 400],
    ['k'.repeat(201), 400],
  ])('needs a key of a sensible length', async (key, status) => {
    expect((await post(key, HEAD)).statusCode).toBe(status);
  });

  it('as a dry run leaves nothing to be answered with', async () => {
    const url = `${URL}&dryRun=true`;
    const file = `${HEAD}NEW,Mới,BANK\n`;
    const before = await states();
    for (let time = 0; time < 2; time++)
      expect((await post('k8', file, analyst, url)).json()).toMatchObject({
        importId: null,
        state: 'DONE',
        accepted: 1,
      });
    expect(await states()).toEqual(before);
  });
});
