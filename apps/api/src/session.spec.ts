import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { People, SetupLinks } from '@cashlight/api-access';
import { createTestDatabase } from '@cashlight/api-testing';
import type { LightMyRequestResponse as Response } from 'fastify';
import { cookieOf, TestApp } from './testing/test-app.js';

const administrator = { login: ' Quan.Tri ', name: 'Nguyễn Thị Ánh', password: 'một mật khẩu dài' };

describe('an empty database', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await TestApp.start(await createTestDatabase());
  });
  afterAll(() => test.stop());

  const link = async (): Promise<string> =>
    (await test.app.get(SetupLinks).createSetupLink())?.split('token=')[1] ?? '';
  const session = async (headers: Record<string, string> = {}): Promise<Record<string, unknown>> =>
    (await test.ask({ url: '/api/session', headers })).json<Record<string, unknown>>();

  it('says that it needs setting up, and offers no sample', async () => {
    expect(await session()).toEqual({ viewer: null, sampleRoles: [], setupNeeded: true, sample: false });
    const tried = await test.send('POST', '/api/session/sample', { role: 'ADMIN' });
    expect([tried.statusCode, tried.json<{ code: string }>().code]).toEqual([403, 'FORBIDDEN']);
  });

  it('takes the first administrator by the newest link, once', async () => {
    const voided = await link();
    const token = await link();
    expect((await test.send('POST', '/api/setup', { token: voided, ...administrator })).statusCode).toBe(403);
    const weak = await test.send(
      'POST',
      '/api/setup',
      { token, ...administrator, password: 'short', name: '' },
      { 'accept-language': 'en' },
    );
    expect([weak.statusCode, weak.json()]).toEqual([
      400,
      {
        code: 'BAD_USER_INPUT',
        message: 'Please correct: name: 1 to 100 characters; password: 12 to 200 characters.',
      },
    ]);
    const made = await test.send('POST', '/api/setup', { token, ...administrator });
    expect(made.json()).toMatchObject({
      viewer: { login: 'quan.tri', role: 'ADMIN', unitCodes: [] },
      setupNeeded: false,
    });
    expect(await session(cookieOf(made))).toMatchObject({ viewer: { name: 'Nguyễn Thị Ánh' } });
    expect(
      (await test.send('POST', '/api/setup', { token, ...administrator, login: 'another' })).statusCode,
    ).toBe(403);
    expect(await test.app.get(SetupLinks).createSetupLink()).toBeUndefined();
  });

  it('signs the administrator in, however the login is written, and out', async () => {
    const signedIn = await test.send('POST', '/api/session', {
      login: 'QUAN.TRI',
      password: administrator.password,
    });
    expect(signedIn.statusCode).toBe(200);
    const cookie = cookieOf(signedIn);
    expect(await session(cookie)).toMatchObject({ viewer: { login: 'quan.tri' } });
    const out = await test.send('DELETE', '/api/session', {}, cookie);
    expect([out.statusCode, out.cookies[0]?.value]).toEqual([204, '']);
    expect(await session(cookie)).toMatchObject({ viewer: null });
  });

  it('keeps no secret, and a trace of who signed in', async () => {
    const stored = JSON.stringify(
      await test.database.query(
        'SELECT person::text FROM person UNION ALL SELECT audit_event::text FROM audit_event',
      ),
    );
    expect(stored).not.toContain(administrator.password);
    expect(stored).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    const trace = await test.database.query<{ action: string }>(
      "SELECT action FROM audit_event WHERE actor = 'quan.tri' ORDER BY id",
    );
    expect(trace.map(({ action }) => action)).toEqual(['setup.completed', 'sign-in', 'sign-out']);
  });

  it('refuses a wrong password and an unknown login alike, and notes the login alone', async () => {
    const wrong = { password: 'not the right one' };
    const answers = [
      await test.send('POST', '/api/session', { login: 'quan.tri', ...wrong }),
      await test.send('POST', '/api/session', { login: 'nobody', ...wrong }),
    ];
    expect(answers.map((answer) => answer.statusCode)).toEqual([401, 401]);
    expect(answers[0]?.payload).toBe(answers[1]?.payload);
    const [noted] = await test.database.query(
      "SELECT actor, detail FROM audit_event WHERE action = 'sign-in.failed' ORDER BY id LIMIT 1",
    );
    expect(noted).toEqual({ actor: 'quan.tri', detail: {} });
  });

  it('ends a session that was not used, and one of somebody who was disabled', async () => {
    const credentials = { login: 'quan.tri', password: administrator.password };
    const idle = cookieOf(await test.send('POST', '/api/session', credentials));
    await test.database.query('UPDATE session SET expires_at = now()');
    expect(await session(idle)).toMatchObject({ viewer: null });
    const disabled = cookieOf(await test.send('POST', '/api/session', credentials));
    await test.database.query("UPDATE person SET disabled_at = now() WHERE login = 'quan.tri'");
    expect(await session(disabled)).toMatchObject({ viewer: null });
    expect((await test.send('POST', '/api/session', credentials)).statusCode).toBe(401);
    await test.database.query('UPDATE person SET disabled_at = NULL');
  });

  it('prolongs a session that is used, up to 30 days', async () => {
    const cookie = cookieOf(
      await test.send('POST', '/api/session', { login: 'quan.tri', password: administrator.password }),
    );
    await test.database.query(
      "UPDATE session SET created_at = now() - interval '29 days', last_seen_at = now() - interval '1 day', expires_at = now() + interval '1 hour'",
    );
    expect(await session(cookie)).toMatchObject({ viewer: { login: 'quan.tri' } });
    const [left] = await test.database.query(
      'SELECT round(extract(epoch FROM max(expires_at) - now()) / 3600)::int AS hours FROM session',
    );
    expect(left).toEqual({ hours: 24 });
  });

  it('stops counting on luck: after ten wrong passwords the right one is refused too', async () => {
    const attempt = (password: string): Promise<Response> =>
      test.send('POST', '/api/session', { login: 'quan.tri', password }, { 'accept-language': 'en' });
    await Promise.all(Array.from({ length: 10 }, () => attempt('wrong')));
    const refused = await attempt(administrator.password);
    expect([refused.statusCode, refused.json<{ message: string }>().message]).toEqual([
      403,
      'Too many attempts to sign in. Try again in 15 minutes.',
    ]);
  });
});

describe('the sample database', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await TestApp.start(await createTestDatabase());
    await test.becomeSample();
    await test.app.get(People).createSamplePeople();
  });
  afterAll(() => test.stop());

  it('offers the four roles at a click', async () => {
    await test.app.get(People).createSamplePeople();
    const roles = ['LEADER', 'MANAGER', 'ANALYST', 'ADMIN'];
    expect((await test.ask('/api/session')).json()).toEqual({
      viewer: null,
      sampleRoles: roles,
      setupNeeded: false,
      sample: true,
    });
    for (const role of roles) {
      const signedIn = await test.send('POST', '/api/session/sample', { role });
      expect(signedIn.json()).toMatchObject({
        viewer: { role, unitCodes: role === 'MANAGER' ? ['PA2908'] : [] },
      });
    }
  });

  it('lets nobody guess a password of theirs: they have none', async () => {
    expect((await test.send('POST', '/api/session', { login: 'mau.quantri', password: '' })).statusCode).toBe(
      401,
    );
  });

  it('ends the session that the browser had before', async () => {
    const leader = cookieOf(await test.send('POST', '/api/session/sample', { role: 'LEADER' }));
    await test.send('POST', '/api/session/sample', { role: 'ANALYST' }, leader);
    expect((await test.ask({ url: '/api/session', headers: leader })).json()).toMatchObject({ viewer: null });
  });

  it('gives a cookie that scripts and other sites cannot reach, over HTTPS alone where a local proxy says so', async () => {
    const [plain] = (await test.send('POST', '/api/session/sample', { role: 'LEADER' })).cookies;
    expect(plain).toMatchObject({ name: 'cashlight_session', httpOnly: true, sameSite: 'Lax', path: '/' });
    expect(plain).not.toHaveProperty('secure');
    const [secure] = (
      await test.send('POST', '/api/session/sample', { role: 'LEADER' }, { 'x-forwarded-proto': 'https' })
    ).cookies;
    expect(secure).toMatchObject({ secure: true });
    const far = await test.ask({
      method: 'POST',
      url: '/api/session/sample',
      payload: { role: 'LEADER' },
      headers: { 'x-forwarded-proto': 'https' },
      remoteAddress: '10.0.0.9',
    });
    expect(far.cookies[0]).not.toHaveProperty('secure');
  });
});
