import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@cashlight/api-testing';
import { TestApp } from './testing/test-app.js';

describe('what goes wrong', () => {
  let test: TestApp;
  let leader: { authorization: string };
  beforeAll(async () => {
    test = await TestApp.start(await createTestDatabase());
    leader = await test.tokenOf('LEADER');
  });
  afterAll(() => test.stop());

  const english = { 'accept-language': 'en' };

  it.each([
    ['a field that is not there', '{ viewer { nickname } }', /Cannot query field "nickname"/],
    ['a question that is no GraphQL', '{ viewer', /Syntax Error/],
    [
      'an argument of another type',
      'query q($a: Boolean!) { viewer @include(if: $a) { name } }',
      /Variable "\$a" of required type/,
    ],
    ['a question without a query', '', /must contain a non-empty `query`/],
    ['thousands of words', `{ viewer { ${'name '.repeat(5000)} } }`, /more that 4000 tokens/],
  ])('is told: %s', async (_, question, message) => {
    const answer = await test.graphql(question, { ...leader, ...english });
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(answer.errors?.[0]?.message).toMatch(message);
  });

  it('is told in the language of the caller, Vietnamese unless he says otherwise', async () => {
    const messageIn = async (language?: string): Promise<string | undefined> =>
      (
        await test.graphql(
          '{ viewer { name } }',
          language === undefined ? {} : { 'accept-language': language },
        )
      ).errors?.[0]?.message;
    expect([
      await messageIn(),
      await messageIn('vi-VN,vi;q=0.9'),
      await messageIn('en-GB'),
      await messageIn('fr'),
    ]).toEqual(['Hãy đăng nhập trước.', 'Hãy đăng nhập trước.', 'Sign in first.', 'Hãy đăng nhập trước.']);
  });

  it('is told: a question that asks too much', async () => {
    const costly = `{ ${Array.from({ length: 60 }, (_, i) => `v${String(i)}: viewer { name }`).join(' ')} }`;
    const refused = await test.send('POST', '/graphql', { query: costly }, { ...leader, ...english });
    expect(refused.statusCode).toBe(413);
    expect(refused.json()).toEqual({
      errors: [{ message: expect.stringContaining('cost 1260 > 1000'), extensions: { code: 'TOO_COMPLEX' } }],
    });
  });

  it('is told: several questions in one request, which is not offered', async () => {
    const answer = await test.ask({
      method: 'POST',
      url: '/graphql',
      headers: leader,
      payload: [{ query: '{ viewer { name } }' }] as unknown as object,
    });
    expect([
      answer.statusCode,
      answer.json<{ errors: { extensions: object }[] }>().errors[0]?.extensions,
    ]).toEqual([400, { code: 'BAD_USER_INPUT' }]);
  });

  it.each([
    [
      'an address that is not there',
      { url: '/api/nothing' },
      404,
      'NOT_FOUND',
      'There is nothing at this address.',
    ],
    [
      'a body that is no JSON',
      { method: 'POST', url: '/api/session', headers: { 'content-type': 'application/json' }, payload: '{' },
      400,
      'BAD_USER_INPUT',
      /^The request is not valid: /,
    ],
    [
      'a form',
      {
        method: 'POST',
        url: '/api/session',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: 'a=b',
      },
      400,
      'BAD_USER_INPUT',
      /^Send JSON/,
    ],
    [
      'a body without what it needs',
      { method: 'POST', url: '/api/session', payload: { login: 'a' } },
      400,
      'BAD_USER_INPUT',
      /^Please correct: password/,
    ],
    [
      'a body that is too large',
      { method: 'POST', url: '/api/session', payload: { login: 'a'.repeat(2 ** 20) } },
      413,
      'BAD_USER_INPUT',
      /at most 1 MB/,
    ],
    ['somebody unknown', { url: '/api/imports/1' }, 401, 'UNAUTHENTICATED', 'Sign in first.'],
  ] as const)('is told over HTTP: %s', async (_, request, status, code, message) => {
    const answer = await test.ask({
      ...request,
      headers: { ...english, ...('headers' in request ? request.headers : {}) },
    });
    const body = answer.json<{ message: string }>();
    expect([answer.statusCode, body]).toEqual([status, { code, message: expect.stringMatching(message) }]);
  });
});

describe('what nobody expected', () => {
  let test: TestApp;
  let leader: { authorization: string };
  beforeAll(async () => {
    test = await TestApp.start(await createTestDatabase());
    leader = await test.tokenOf('LEADER');
    await test.database.query('ALTER TABLE api_token RENAME TO lost_table');
  });
  afterAll(() => test.stop());

  const ID = /[0-9a-f-]{36}/;

  it('shows an id and nothing else in GraphQL; the log has the rest under that id', async () => {
    const { errors } = await test.graphql('{ viewer { name } }', { ...leader, 'accept-language': 'en' });
    const id = errors?.[0]?.extensions.id ?? '';
    expect(errors).toEqual([
      {
        message: `Something went wrong inside. Tell the administrator this id: ${id}.`,
        path: ['viewer'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'INTERNAL', id },
      },
    ]);
    expect(id).toMatch(ID);
    expect(test.log.filter((line) => line.includes(id) && line.includes('api_token'))).toHaveLength(1);
  });

  it('shows an id and nothing else over HTTP', async () => {
    const answer = await test.ask({ url: '/api/imports/1', headers: leader });
    const body = answer.json<{ code: string; message: string; id: string }>();
    expect([answer.statusCode, Object.keys(body), body.code]).toEqual([
      500,
      ['code', 'message', 'id'],
      'INTERNAL',
    ]);
    expect(body.message).toBe(`Có lỗi bên trong hệ thống. Hãy báo người quản trị mã lỗi ${body.id}.`);
    expect(
      test.log.filter((line) => line.includes(body.id) && line.includes('GET /api/imports/:id')),
    ).toHaveLength(1);
  });

  it('leaves no secret in the log, and nothing when all goes well', async () => {
    expect(test.log.join('\n')).not.toContain(leader.authorization.split('_')[1]);
    const lines = test.log.length;
    await test.ask('/healthz');
    expect(test.log).toHaveLength(lines);
  });
});
