import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { People } from '@cashlight/api-access';
import { createTestDatabase } from '@cashlight/api-testing';
import type { LightMyRequestResponse as Response } from 'fastify';
import { cookieOf, TestApp } from './testing/test-app.js';
import { begin, HEADERS, type Header, PIECE, send, uploadOf } from './testing/uploads.js';

const FILE = Buffer.from(
  'code,name,parent_code,level\nPA29,Công ty Điện lực,,COMPANY\nPA2901,Điện lực,PA29,UNIT\n',
);

describe('a resumable upload', () => {
  let test: TestApp;
  let analyst: Header;
  let other: Header;
  beforeAll(async () => {
    test = await TestApp.start(await createTestDatabase());
    analyst = await test.tokenOf('ANALYST');
    other = await test.tokenOf('ADMIN');
    await test.app.listen(0, '127.0.0.1');
  });
  afterAll(() => test.stop());

  const offsetOf = async (url: string, headers = analyst): Promise<unknown> => {
    const { statusCode, headers: answered } = await test.ask({
      method: 'HEAD',
      url,
      headers: { ...HEADERS, ...headers },
    });
    return statusCode === 200 ? Number(answered['upload-offset']) : statusCode;
  };

  it('that breaks off goes on where it stopped, and is whole in the end', async () => {
    const url = await begin(test, analyst, 'Đơn vị tháng mười hai.csv', FILE.length);
    const { port } = test.app.getHttpServer().address() as { port: number };
    const piece = request({
      port,
      method: 'PATCH',
      path: url,
      headers: { ...HEADERS, ...PIECE, ...analyst, 'upload-offset': '0', 'content-length': FILE.length },
    });
    piece.on('error', () => undefined);
    piece.write(FILE.subarray(0, 40));
    const spooled = join(test.dataDir, 'uploads', url.slice(-32));
    while (statSync(spooled).size < 40) await new Promise((resolve) => setImmediate(resolve));
    piece.destroy();

    expect(await offsetOf(url)).toBe(40);
    expect(await uploadOf(test, analyst, url)).toMatchObject({
      bytes: 40,
      bytesTotal: FILE.length,
      complete: false,
    });
    const rest = await send(test, analyst, url, FILE.subarray(40), 40);
    expect([rest.statusCode, rest.headers['upload-offset']]).toEqual([204, String(FILE.length)]);
    expect(await uploadOf(test, analyst, url)).toEqual({
      id: url.slice(-32),
      fileName: 'Đơn vị tháng mười hai.csv',
      bytes: FILE.length,
      bytesTotal: FILE.length,
      complete: true,
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      sameFileImport: null,
      job: null,
    });
  });

  it('is found by who made it, and by nobody else', async () => {
    const url = await begin(test, analyst, 'a.csv', FILE.length);
    expect([await offsetOf(url), await offsetOf(url, other)]).toEqual([0, 404]);
    expect((await send(test, other, url, FILE, 0)).statusCode).toBe(404);
    expect((await test.ask({ url: `${url}/job`, headers: other })).statusCode).toBe(404);
    expect((await test.ask({ method: 'DELETE', url, headers: { ...HEADERS, ...other } })).statusCode).toBe(
      404,
    );
    expect(await uploadOf(test, other, url)).toBeUndefined();
    expect(await offsetOf(url)).toBe(0);
  });

  it('is not found by a token of the same name', async () => {
    const url = await begin(test, analyst, 'a.csv', FILE.length);
    const namesake = await test.tokenOf('ANALYST');
    expect(await offsetOf(url, namesake)).toBe(404);
    expect(await uploadOf(test, namesake, url)).toBeUndefined();
  });

  it('is left alone by a request that names it behind the address of another', async () => {
    const [own, victim] = [
      await begin(test, other, 'own.csv', FILE.length),
      await begin(test, analyst, 'a.csv', FILE.length),
    ];
    const url = `${own}?/${victim.slice(-32)}`;
    expect((await send(test, other, url, FILE.subarray(0, 10), 0)).statusCode).toBe(204);
    expect([await offsetOf(own, other), await offsetOf(victim)]).toEqual([10, 0]);
    expect(await offsetOf(url, other)).toBe(10);
    await test.ask({ method: 'DELETE', url, headers: { ...HEADERS, ...other } });
    expect([await offsetOf(own, other), await offsetOf(victim)]).toEqual([404, 0]);
  });

  it('names a file without its folders', async () => {
    const names = ['C:\\Users\\an\\tháng 12.csv', '../../etc/passwd', ''].map((name) =>
      begin(test, analyst, name, 10).then(async (url) => (await uploadOf(test, analyst, url))?.fileName),
    );
    expect(await Promise.all(names)).toEqual(['tháng 12.csv', 'passwd', 'upload']);
  });

  it('is given up with all that belongs to it', async () => {
    const url = await begin(test, analyst, 'a.csv', FILE.length);
    await send(test, analyst, url, FILE, 0);
    const answer = await test.ask({ method: 'DELETE', url, headers: { ...HEADERS, ...analyst } });
    expect([answer.statusCode, await offsetOf(url)]).toEqual([204, 404]);
    expect(
      readdirSync(join(test.dataDir, 'uploads')).filter((name) => name.startsWith(url.slice(-32))),
    ).toEqual([]);
  });

  it.each([
    ['that does not follow on what came', 5, FILE, 409, 'CONFLICT', /Upload-Offset/],
    ['that is longer than was said', 0, Buffer.alloc(200), 413, 'BAD_USER_INPUT', /Upload-Length/],
  ])('refuses a piece %s', async (_, offset, bytes, status, code, message) => {
    const url = await begin(test, analyst, 'a.csv', FILE.length);
    const answer = await send(test, analyst, url, bytes, offset);
    expect([answer.statusCode, answer.json()]).toEqual([
      status,
      { code, message: expect.stringMatching(message) },
    ]);
    expect(await offsetOf(url)).toBe(0);
  });

  it('is not begun when the disk has no room for it', async () => {
    const answer = await test.ask({
      method: 'POST',
      url: '/api/uploads',
      headers: { ...HEADERS, ...analyst, 'accept-language': 'en', 'upload-length': String(2 ** 52) },
    });
    expect([answer.statusCode, answer.json()]).toEqual([
      507,
      { code: 'CONFLICT', message: expect.stringMatching(/disk of the server is full/) },
    ]);
  });

  it('is told from a plain request', async () => {
    const answer = await test.ask({
      method: 'POST',
      url: '/api/uploads',
      headers: { ...analyst, 'accept-language': 'en' },
    });
    expect([answer.statusCode, answer.json()]).toEqual([
      412,
      { code: 'BAD_USER_INPUT', message: expect.stringMatching(/POST \/api\/imports\/<kind>/) },
    ]);
  });

  it('by a session’s cookie is not begun without the header that foreign pages cannot send', async () => {
    await test.becomeSample();
    await test.app.get(People).createSamplePeople();
    const { cookie } = cookieOf(await test.send('POST', '/api/session/sample', { role: 'ANALYST' }));
    const ask = (headers: Header): Promise<Response> =>
      test.ask({
        method: 'POST',
        url: '/api/uploads',
        headers: { ...HEADERS, cookie, 'upload-length': '10', ...headers },
      });
    expect([(await ask({})).statusCode, (await ask({ 'x-cashlight': '1' })).statusCode]).toEqual([403, 201]);
  });

  it('lies in a folder that only this account may enter', async () => {
    await begin(test, analyst, 'a.csv', 10);
    expect(statSync(join(test.dataDir, 'uploads')).mode & 0o777).toBe(0o700);
  });
});

describe('uploads that nobody touched for a week', () => {
  it('are removed at the start, others stay', async () => {
    const own = await createTestDatabase();
    const first = await TestApp.start(own);
    const folder = join(first.dataDir, 'uploads');
    mkdirSync(folder);
    const [old, young] = ['a'.repeat(32), 'b'.repeat(32)];
    for (const id of [old, young])
      for (const name of [id, `${id}.json`]) writeFileSync(join(folder, name), '{}');
    const weekAgo = Date.now() / 1_000 - 7 * 24 * 3_600 - 60;
    utimesSync(join(folder, old), weekAgo, weekAgo);
    const again = await TestApp.start(await createTestDatabase(), { dataDir: first.dataDir });
    try {
      while (readdirSync(folder).some((name) => name.startsWith(old)))
        await new Promise((resolve) => setImmediate(resolve));
      expect(readdirSync(folder).sort()).toEqual([young, `${young}.json`]);
    } finally {
      await again.stop();
      await first.stop();
    }
  });
});
