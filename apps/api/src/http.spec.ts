import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@cashlight/api-testing';
import { TestApp } from './testing/test-app.js';

const PAGE = '<!doctype html><title>Cashlight</title>';
const SCRIPT = 'export const answer = 42;';

function builtDashboard(): string {
  const root = mkdtempSync(join(tmpdir(), 'cashlight-web-'));
  mkdirSync(join(root, 'assets'));
  writeFileSync(join(root, 'index.html'), PAGE);
  writeFileSync(join(root, 'assets/app-1a2b.js'), SCRIPT);
  writeFileSync(join(root, 'assets/app-1a2b.js.br'), brotliCompressSync(SCRIPT));
  return root;
}

describe('the server', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await TestApp.start(await createTestDatabase(), { webRoot: builtDashboard() });
  });
  afterAll(() => test.stop());

  it.each(['/', '/api/session', '/api/nothing', '/assets/app-1a2b.js', '/healthz'])(
    'keeps browsers to the rules: %s',
    async (url) => {
      const { headers } = await test.ask(url);
      expect(headers['content-security-policy']).toBe(
        "default-src 'self';script-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data: blob:;font-src 'self';connect-src 'self';frame-src blob:;object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'",
      );
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'x-frame-options': 'DENY',
      });
      expect(headers).not.toHaveProperty('strict-transport-security');
    },
  );

  it.each(['/', '/units?from=2022-01', '/setup?token=a.b'])(
    'gives the page for an address that the browser routes: %s',
    async (url) => {
      const { statusCode, headers, payload } = await test.ask(url);
      expect([statusCode, headers['content-type'], headers['cache-control'], payload]).toEqual([
        200,
        'text/html; charset=utf-8',
        'no-cache',
        PAGE,
      ]);
    },
  );

  it('gives files compressed where the browser takes that, to be kept for ever', async () => {
    const plain = await test.ask('/assets/app-1a2b.js');
    expect([plain.payload, plain.headers['cache-control']]).toEqual([
      SCRIPT,
      'public, max-age=31536000, immutable',
    ]);
    const small = await test.ask({ url: '/assets/app-1a2b.js', headers: { 'accept-encoding': 'gzip, br' } });
    expect(small.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'application/javascript; charset=utf-8',
    });
    expect(small.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(small.rawPayload).toEqual(brotliCompressSync(SCRIPT));
  });

  it.each(['/assets/gone-9z.js', '/api/nothing', '/graphql/nothing', '/metrics/nothing', '/api'])(
    'has no page for %s',
    async (url) => {
      const { statusCode, headers } = await test.ask(url);
      expect([statusCode, headers['content-type']]).toEqual([404, 'application/json; charset=utf-8']);
    },
  );

  it('lets nobody out of the folder', async () => {
    for (const url of [
      '/../../etc/passwd',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/assets/..%2f..%2f..%2fetc%2fpasswd',
    ]) {
      expect((await test.ask(url)).payload).not.toContain('root:');
    }
  });

  it('lets nobody keep an answer that was made for one caller', async () => {
    const asked = await test.send(
      'POST',
      '/graphql',
      { query: '{ viewer { name } }' },
      await test.tokenOf('LEADER'),
    );
    expect([
      asked.headers['cache-control'],
      (await test.ask('/api/session')).headers['cache-control'],
    ]).toEqual(['no-store', 'no-store']);
  });

  it('lives, is ready, and counts what it did by route', async () => {
    expect((await test.ask('/healthz')).json()).toEqual({ status: 'alive' });
    expect((await test.ask('/readyz')).json()).toEqual({ status: 'ready' });
    await test.ask('/api/imports/123456');
    const { payload, headers } = await test.ask('/metrics');
    expect(headers['content-type']).toMatch(/^text\/plain/);
    expect(payload).toContain(
      'http_request_duration_seconds_count{method="GET",route="/api/imports/:id",status="401"} 1',
    );
    expect(payload).toContain('process_resident_memory_bytes');
    expect(payload).not.toContain('123456');
  });

  it.each(['text/csv', 'application/json', 'nonsense', undefined])(
    'passes a file of type %s on to the import as it is',
    async (type) => {
      const headers = {
        ...(await test.tokenOf('ADMIN')),
        ...(type === undefined ? {} : { 'content-type': type }),
      };
      const payload = Buffer.from(`code,name,parent_code,level\nPA29,Công ty,,COMPANY\n`);
      const answer = await test.ask({
        method: 'POST',
        url: '/api/imports/units?name=units.csv',
        headers,
        payload,
      });
      expect([answer.statusCode, answer.json()]).toEqual([
        200,
        expect.objectContaining({ kind: 'units', rows: 1, rejected: 0 }),
      ]);
    },
  );
});

describe('a server whose database is behind or away', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await TestApp.start(await createTestDatabase());
  });
  afterAll(() => test.stop());

  it('is not ready, and says why', async () => {
    await test.database.query('DELETE FROM migrations WHERE id = (SELECT max(id) FROM migrations)');
    const behind = await test.ask('/readyz');
    expect([behind.statusCode, behind.json()]).toEqual([503, { status: 'not migrated' }]);
    await test.database.onApplicationShutdown();
    const away = await test.ask('/readyz');
    expect([away.statusCode, away.json()]).toEqual([503, { status: 'database unreachable' }]);
    expect((await test.ask('/healthz')).statusCode).toBe(200);
  });
});
