import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@cashlight/api-testing';
import { TestApp } from './testing/test-app.js';
import type { Header } from './testing/uploads.js';

const FILE = 'code,name,group\nAUTO,Trích nợ,BANK\n';

describe('a file as the body of a request', () => {
  let test: TestApp;
  let analyst: Header;
  beforeAll(async () => {
    test = await TestApp.start(await createTestDatabase());
    analyst = { ...(await test.tokenOf('ANALYST')), 'accept-language': 'en' };
    await test.app.listen(0, '127.0.0.1');
  });
  afterAll(() => test.stop());

  it('is not a form: who sends one is told how to send the file', async () => {
    const answer = await test.ask({
      method: 'POST',
      url: '/api/imports/channels',
      headers: { ...analyst, 'content-type': 'multipart/form-data; boundary=x' },
      payload: `--x\r\ncontent-disposition: form-data; name="file"; filename="channels.csv"\r\n\r\n${FILE}\r\n--x--\r\n`,
    });
    expect([answer.statusCode, answer.json()]).toEqual([
      400,
      { code: 'BAD_USER_INPUT', message: expect.stringMatching(/curl --data-binary @file/) },
    ]);
    expect(await test.database.query('SELECT FROM import')).toEqual([]);
  });

  it('comes when the sender waits to be asked for it', async () => {
    const { port } = test.app.getHttpServer().address() as AddressInfo;
    const sending = request({
      port,
      method: 'POST',
      path: '/api/imports/channels',
      headers: { ...analyst, expect: '100-continue', 'content-length': Buffer.byteLength(FILE) },
    });
    sending.flushHeaders();
    await once(sending, 'continue');
    const answered = once(sending, 'response') as Promise<[IncomingMessage]>;
    sending.end(FILE);
    expect(await json((await answered)[0])).toMatchObject({ state: 'DONE', accepted: 1 });
    expect(await test.database.query('SELECT via, bytes_total::int FROM import')).toEqual([
      { via: 'HTTP', bytes_total: Buffer.byteLength(FILE) },
    ]);
  });
});
