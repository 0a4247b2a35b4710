import 'reflect-metadata';
import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { AccessModule, Tokens } from '@cashlight/api-access';
import { createLog, ObservabilityModule, PlatformModule, ProblemFilter } from '@cashlight/api-platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { APP_FILTER } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { ImportsModule } from './imports.module.js';
import type { ImportRecord } from './import-result.js';
import { PAYMENTS, World } from './testing/world.js';
import { UPLOAD_PATIENCE } from './upload-patience.js';

describe('imports over HTTP', () => {
  let world: World;
  let app: NestFastifyApplication;
  let authorization: string;

  beforeAll(async () => {
    world = await (await World.create()).withReference();
    const module = await Test.createTestingModule({
      imports: [
        PlatformModule.with(world.test.database),
        ObservabilityModule.with(createLog({ write: () => undefined })),
        AccessModule,
        ImportsModule,
      ],
      providers: [{ provide: APP_FILTER, useClass: ProblemFilter }],
    })
      .overrideProvider(UPLOAD_PATIENCE)
      .useValue(1_000)
      .compile();
    app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
    app.useLogger(false);
    app
      .getHttpAdapter()
      .getInstance()
      .addContentTypeParser('*', (_request, payload, done) => {
        done(null, payload);
      });
    await app.listen(0, '127.0.0.1');
    authorization = `Bearer ${await app.get(Tokens, { strict: false }).createToken({ name: 'spec', role: 'ANALYST' })}`;
  });
  afterAll(async () => {
    await app.close();
    await world.drop();
  });

  const openUpload = (name: string): ClientRequest => {
    const { port } = app.getHttpServer().address() as AddressInfo;
    return request({
      port,
      host: '127.0.0.1',
      method: 'POST',
      path: `/api/imports/payments?name=${name}`,
      headers: { authorization, 'content-type': 'text/csv', 'accept-language': 'en' },
    });
  };
  const post = (url: string, payload: string | Buffer, headers = {}) =>
    app.inject({
      method: 'POST',
      url,
      payload,
      headers: { authorization, 'content-type': 'text/csv', 'accept-language': 'en', ...headers },
    });
  const get = (url: string, headers = {}) => app.inject({ url, headers: { authorization, ...headers } });

  it('answer with the JSON of the contract', async () => {
    const answer = await post(
      '/api/imports/payments?onConflict=reject&atomic=false&name=th%C3%A1ng.csv',
      `${PAYMENTS}\nr1,c1,A,2022-12-01,100,AUTO,VCB\nr2,c1,Z,2022-12-01,100,AUTO,VCB\n`,
    );
    const result = answer.json<ImportRecord>();
    const rejectedFile = `/api/imports/${String(result.importId)}/rejected.csv`;
    expect(answer.statusCode).toBe(200);
    expect(result).toEqual({
      reasons: [],
      importId: expect.any(Number),
      kind: 'payments',
      rows: 2,
      accepted: 1,
      unchanged: 0,
      replaced: 0,
      rejected: 1,
      rejectedFile,
      months: ['2022-12'],
      seconds: expect.any(Number),
      state: 'DONE',
      warnings: [],
      refusal: null,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      changes: [],
    });
    expect((await get(`/api/imports/${String(result.importId)}`)).json()).toMatchObject({
      ...result,
      seconds: expect.any(Number),
      fileName: 'tháng.csv',
      actor: 'token: spec #1',
      via: 'HTTP',
    });
    const csv = await get(rejectedFile);
    expect(
      await world.rows("SELECT actor, detail FROM audit_event WHERE action = 'import.rejected.read'"),
    ).toEqual([{ actor: 'token: spec #1', detail: { importId: result.importId } }]);
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(csv.body).toMatch(
      /^\uFEFFline,record_id,column,code,message,value\r\n3,r2,unit_code,UNKNOWN_UNIT,"Không có đơn vị/,
    );
  });

  it('of a file that is refused say why', async () => {
    const answer = await post('/api/imports/payments', 'PK\x03\x04 a workbook');
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('Excel'),
      state: 'REFUSED',
      rows: 0,
      refusal: { code: 'DAMAGED' },
    });
  });

  it.each(['onConflict=maybe', 'atomic=1', 'name=a&name=b'])('with %s are not begun', async (query) => {
    expect((await post(`/api/imports/payments?${query}`, PAYMENTS)).statusCode).toBeGreaterThanOrEqual(400);
  });

  it('are for those who may', async () => {
    const leader = `Bearer ${await app.get(Tokens, { strict: false }).createToken({ name: 'leader', role: 'LEADER' })}`;
    expect(
      (await post('/api/imports/payments', PAYMENTS, { authorization: leader })).statusCode,
    ).toBeGreaterThanOrEqual(400);
    expect((await get('/api/imports/1', { authorization: leader })).statusCode).toBeGreaterThanOrEqual(400);
    expect(await world.rows("SELECT 1 FROM import WHERE actor LIKE 'token: leader%'")).toEqual([]);
  });

  it.each(['/api/imports/99999', '/api/imports/abc', '/api/imports/99999/rejected.csv'])(
    'that are not there: %s',
    async (url) => {
      expect((await get(url)).statusCode).toBeGreaterThanOrEqual(400);
    },
  );

  it('that stop coming are given up, and what waited for them goes on', async () => {
    const before = await world.rollup();
    const stalled = openUpload('stalled.csv');
    const answered = once(stalled, 'response') as Promise<[IncomingMessage]>;
    stalled.write(`${PAYMENTS}\n${'s1,c1,A,2022-12-01,1,CASH,\n'.repeat(5_000)}`);
    const locks = () =>
      world.rows(
        `SELECT FROM pg_locks
         WHERE locktype = 'advisory' AND classid = 7413
           AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      );
    while ((await locks()).length === 0) await new Promise((resolve) => setImmediate(resolve));

    const units = await post('/api/imports/units', 'code,name,parent_code,level\nN,Đơn vị N,C,UNIT\n');
    expect(units.json()).toMatchObject({ state: 'DONE', accepted: 1 });
    const [answer] = await answered;
    expect([answer.statusCode, answer.headers.connection]).toEqual([400, 'close']);
    expect(await json(answer)).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/stopped.*Nothing of it landed.*send the file again/),
    });
    expect(await world.rows("SELECT state FROM import WHERE file_name = 'stalled.csv'")).toEqual([
      { state: 'FAILED' },
    ]);
    expect(await world.rollup()).toEqual(before);
  });

  it('that break off half-way leave nothing', async () => {
    const before = await world.rollup();
    await new Promise<void>((resolve) => {
      const upload = openUpload('half.csv');
      upload.on('error', () => {
        resolve();
      });
      upload.write(`${PAYMENTS}\n${'x1,c1,A,2022-12-01,1,CASH,\n'.repeat(5_000)}`, () => upload.destroy());
    });
    const state = async (): Promise<string | undefined> =>
      (await world.rows<{ state: string }>("SELECT state FROM import WHERE file_name = 'half.csv'"))[0]
        ?.state;
    for (let last = await state(); last !== 'FAILED'; last = await state())
      await new Promise((resolve) => setImmediate(resolve));
    expect(await world.rollup()).toEqual(before);
  });
});
