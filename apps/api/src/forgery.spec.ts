import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { People } from '@cashlight/api-access';
import { createTestDatabase } from '@cashlight/api-testing';
import { cookieOf, TestApp } from './testing/test-app.js';

describe('a request that another site made the browser send', () => {
  let test: TestApp;
  let cookie: { cookie: string };
  beforeAll(async () => {
    test = await TestApp.start(await createTestDatabase());
    await test.becomeSample();
    await test.app.get(People).createSamplePeople();
    cookie = cookieOf(await test.send('POST', '/api/session/sample', { role: 'ADMIN' }));
  });
  afterAll(() => test.stop());

  const statusWith = async (headers: Record<string, string>): Promise<number> =>
    (
      await test.ask({
        method: 'POST',
        url: '/api/imports/units?name=a.csv',
        headers: { host: 'cashlight.vn', ...headers },
        payload: 'no,columns\n',
      })
    ).statusCode;

  it.each([
    ['of another site', { 'sec-fetch-site': 'cross-site', 'x-cashlight': '1' }],
    ['of a sister site', { 'sec-fetch-site': 'same-site', 'x-cashlight': '1' }],
    ['of another origin, by an older browser', { origin: 'http://evil.example', 'x-cashlight': '1' }],
    ['of no origin that it would tell', { origin: 'null', 'x-cashlight': '1' }],
    ['of a form, without our header', { 'sec-fetch-site': 'same-origin' }],
    ['without any sign of where it comes from', {}],
  ])('is refused: one %s', async (_, headers) => {
    expect(await statusWith({ ...cookie, ...headers })).toBe(403);
  });

  it.each([
    ['a page of ours', { 'sec-fetch-site': 'same-origin', 'x-cashlight': '1' }],
    ['a page of ours in an older browser', { origin: 'http://cashlight.vn', 'x-cashlight': '1' }],
  ])('is told from %s', async (_, headers) => {
    expect(await statusWith({ ...cookie, ...headers })).not.toBe(403);
  });

  it('is told from a program with a token, which needs no header', async () => {
    expect(await statusWith(await test.tokenOf('ADMIN'))).not.toBe(403);
  });

  it('cannot sign the visitor in as somebody else', async () => {
    const answer = await test.send(
      'POST',
      '/api/session/sample',
      { role: 'ADMIN' },
      { 'sec-fetch-site': 'cross-site' },
    );
    expect([answer.statusCode, answer.cookies]).toEqual([403, []]);
  });

  it('cannot ask GraphQL as a form does', async () => {
    const form = await test.ask({
      method: 'POST',
      url: '/graphql',
      headers: { ...cookie, 'content-type': 'text/plain' },
      payload: '{"query":"{viewer{name}}"}',
    });
    const get = await test.ask({ url: '/graphql?query={viewer{name}}', headers: cookie });
    expect([form.statusCode, get.statusCode]).toEqual([400, 400]);
  });

  it('may still read by GraphQL with the cookie alone, for that changes nothing', async () => {
    const answer = await test.ask({
      method: 'POST',
      url: '/graphql',
      headers: cookie,
      payload: { query: '{ viewer { role } }' },
    });
    expect(answer.json()).toEqual({ data: { viewer: { role: 'ADMIN' } } });
  });
});
