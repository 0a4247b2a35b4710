import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SetupLinks } from '@cashlight/api-access';
import { createTestDatabase } from '@cashlight/api-testing';
import { type Answer, cookieOf, TestApp } from './testing/test-app.js';

const PASSWORD = 'một mật khẩu dài';
type Headers = Record<string, string>;

interface Invitation {
  readonly person: { readonly id: number; readonly login: string; readonly unitCodes: readonly string[] };
  readonly path: string;
  readonly expiresAt: string;
}

describe('people', () => {
  let test: TestApp;
  let root: Headers;
  let rootId: number;
  beforeAll(async () => {
    test = await TestApp.start(await createTestDatabase());
    await test.addUnit('PA2908');
    await test.addUnit('PA2901');
    const path = await test.app.get(SetupLinks).createSetupLink();
    const body = { token: tokenIn(path ?? ''), login: 'root', name: 'Quản trị', password: PASSWORD };
    root = cookieOf(await test.send('POST', '/api/setup', body));
    rootId = (await peopleBy(root)).find(({ login }) => login === 'root')?.id ?? 0;
  });
  afterAll(() => test.stop());

  const tokenIn = (path: string): string => path.split('token=')[1] ?? '';
  const use = (path: string, password = PASSWORD) =>
    test.send('POST', '/api/setup', { token: tokenIn(path), password });
  const look = (path: string, language = 'en') =>
    test.ask({
      url: `/api/setup?token=${tokenIn(path)}`,
      headers: { 'accept-language': language },
    });
  const isSignedIn = async (cookie: Headers): Promise<boolean> =>
    (await test.ask({ url: '/api/session', headers: cookie })).json<{ viewer: unknown }>().viewer !== null;
  const codeOf = ({ errors }: Answer): string | undefined => errors?.[0]?.extensions.code;

  async function peopleBy(headers: Headers) {
    const { data } = await test.graphql(
      '{ people { id login name role unitCodes hasPassword disabledAt lastSeenAt invitedUntil } }',
      headers,
    );
    return data?.['people'] as {
      id: number;
      login: string;
      name: string;
      role: string;
      hasPassword: boolean;
      disabledAt: string | null;
      lastSeenAt: string | null;
      invitedUntil: string | null;
    }[];
  }
  const personOf = async (id: number) => (await peopleBy(root)).find((person) => person.id === id);

  const add = (given: object, headers = root) =>
    test.graphql(
      `mutation ($login: String!, $name: String!, $role: Role!, $unitCodes: [String!]!) {
         addPerson(login: $login, name: $name, role: $role, unitCodes: $unitCodes) { person { id login unitCodes } path expiresAt }
       }`,
      headers,
      { name: 'Ai đó', role: 'LEADER', unitCodes: [], ...given },
    );
  async function added(
    login: string,
    role = 'LEADER',
    unitCodes: readonly string[] = [],
  ): Promise<Invitation> {
    const { data } = await add({ login, role, unitCodes });
    return data?.['addPerson'] as Invitation;
  }
  /** Somebody who has chosen a password and is signed in. */
  async function settled(login: string, role = 'LEADER'): Promise<{ id: number; cookie: Headers }> {
    const { person, path } = await added(login, role);
    return { id: person.id, cookie: cookieOf(await use(path)) };
  }
  const change = (id: number, details: object, headers = root) =>
    test.graphql(
      `mutation ($id: Int!, $name: String!, $role: Role!, $unitCodes: [String!]!) {
         changePerson(id: $id, name: $name, role: $role, unitCodes: $unitCodes) { name role unitCodes }
       }`,
      headers,
      { id, name: 'Ai đó', role: 'LEADER', unitCodes: [], ...details },
    );
  const act = (what: 'disablePerson' | 'enablePerson', id: number, headers = root) =>
    test.graphql(`mutation ($id: Int!) { ${what}(id: $id) { disabledAt } }`, headers, { id });
  async function invite(id: number): Promise<Invitation> {
    const { data } = await test.graphql(
      'mutation ($id: Int!) { invitePerson(id: $id) { path expiresAt person { id login unitCodes } } }',
      root,
      { id },
    );
    return data?.['invitePerson'] as Invitation;
  }

  describe('are added', () => {
    it('under a login in lower case that nobody else has, however it is written', async () => {
      const { person } = await added(' Lan.Anh ', 'MANAGER', ['PA2908', 'PA2901', 'PA2908']);
      expect(person).toMatchObject({ login: 'lan.anh', unitCodes: ['PA2901', 'PA2908'] });
      expect(codeOf(await add({ login: 'LAN.ANH' }))).toBe('CONFLICT');
    });

    it.each([
      ['a login with spaces', { login: 'lan anh' }, 'login: 2 to 64 characters'],
      ['no name', { login: 'somebody', name: ' ' }, 'name: 1 to 100 characters'],
      ['a manager without a unit', { login: 'somebody', role: 'MANAGER' }, 'at least one unit'],
      ['a leader with a unit', { login: 'somebody', unitCodes: ['PA2908'] }, 'not bound to units'],
      ['a unit that nobody has', { login: 'somebody', role: 'MANAGER', unitCodes: ['PA2901', 'X'] }, '"X"'],
    ])('but not with %s', async (_, given, message) => {
      const { errors } = await add(given, { ...root, 'accept-language': 'en' });
      expect(errors?.[0]?.message).toContain(message);
      expect((await peopleBy(root)).map(({ login }) => login)).not.toContain('somebody');
    });
  });

  describe('choose their password by a link', () => {
    it('that tells whom it is for, works once, and signs in', async () => {
      const { person, path, expiresAt } = await added('binh');
      expect(Math.round((Date.parse(expiresAt) - Date.now()) / 86_400_000)).toBe(7);
      expect((await look(path)).json()).toEqual({ login: 'binh', name: 'Ai đó' });
      expect((await use(path, 'ngắn')).json<{ message: string }>().message).toContain('password:');
      const signedIn = await use(path);
      expect(signedIn.json()).toMatchObject({ viewer: { login: 'binh', role: 'LEADER' } });
      expect(await isSignedIn(cookieOf(signedIn))).toBe(true);
      expect(await personOf(person.id)).toMatchObject({ hasPassword: true, invitedUntil: null });
      expect([(await look(path)).statusCode, (await use(path)).statusCode]).toEqual([403, 403]);
      expect(
        (await test.send('POST', '/api/session', { login: 'Binh', password: PASSWORD })).statusCode,
      ).toBe(200);
    });

    it('and the newest link alone, which ends the sessions they have', async () => {
      const { id, cookie } = await settled('chi');
      const older = await invite(id);
      const { path } = await invite(id);
      expect((await look(older.path)).json<{ message: string }>().message).toContain(
        'replaced by a newer one',
      );
      expect(await isSignedIn(cookie)).toBe(true);
      const anew = cookieOf(await use(path, 'một mật khẩu mới hẳn'));
      expect([await isSignedIn(cookie), await isSignedIn(anew)]).toEqual([false, true]);
      expect((await test.send('POST', '/api/session', { login: 'chi', password: PASSWORD })).statusCode).toBe(
        401,
      );
    });

    it('while it has not expired', async () => {
      const { path, person } = await added('dung');
      await test.database.query('UPDATE setup_link SET expires_at = now() WHERE person_id = $1', [person.id]);
      expect((await look(path)).json<{ message: string }>().message).toContain(
        'has expired (a link works for 7 days)',
      );
      expect((await look(path, 'vi')).json<{ message: string }>().message).toContain('đã hết hạn');
      expect((await use(path)).statusCode).toBe(403);
      expect(await personOf(person.id)).toMatchObject({ hasPassword: false, invitedUntil: null });
    });

    it('that is not stored, and no other', async () => {
      const { path } = await added('em');
      const stored = await test.database.query(
        'SELECT setup_link::text FROM setup_link UNION ALL SELECT audit_event::text FROM audit_event',
      );
      expect(JSON.stringify(stored)).not.toContain(tokenIn(path));
      expect((await look('/setup?token=guess')).json<{ message: string }>().message).toContain(
        'This link is wrong',
      );
    });

    it('in a browser where somebody else was signed in, who is so no longer', async () => {
      const { cookie } = await settled('giang');
      const { path } = await added('ha');
      await test.send('POST', '/api/setup', { token: tokenIn(path), password: PASSWORD }, cookie);
      expect(await isSignedIn(cookie)).toBe(false);
    });
  });

  describe('are changed', () => {
    it('and what they may do changes at once', async () => {
      const { id, cookie } = await settled('kien');
      await change(id, { name: 'Trần Kiên', role: 'MANAGER', unitCodes: ['PA2901'] });
      const { data } = await test.graphql('{ viewer { name role unitCodes } }', cookie);
      expect(data?.['viewer']).toEqual({ name: 'Trần Kiên', role: 'MANAGER', unitCodes: ['PA2901'] });
      expect(codeOf(await change(999_999, {}))).toBe('NOT_FOUND');
    });

    it('disabled, and out at once; enabled, and in with the password they had', async () => {
      const { id, cookie } = await settled('linh');
      const { path } = await invite(id);
      await act('disablePerson', id);
      expect(await isSignedIn(cookie)).toBe(false);
      expect((await look(path)).statusCode).toBe(403);
      const signIn = () => test.send('POST', '/api/session', { login: 'linh', password: PASSWORD });
      expect((await signIn()).statusCode).toBe(401);
      expect(codeOf(await test.graphql(`mutation { invitePerson(id: ${String(id)}) { path } }`, root))).toBe(
        'CONFLICT',
      );
      await act('enablePerson', id);
      expect((await signIn()).statusCode).toBe(200);
    });

    it('but nobody disables himself', async () => {
      expect(codeOf(await act('disablePerson', rootId))).toBe('CONFLICT');
      expect(await isSignedIn(root)).toBe(true);
    });
  });

  describe('always keep an administrator who can sign in', () => {
    it('one who never came does not count', async () => {
      const { person } = await added('nam', 'ADMIN');
      expect(codeOf(await change(rootId, { role: 'LEADER' }))).toBe('CONFLICT');
      expect(codeOf(await act('disablePerson', rootId, await test.tokenOf('ADMIN')))).toBe('CONFLICT');
      expect(codeOf(await act('disablePerson', person.id))).toBeUndefined();
    });

    it('even when two take each other’s right at the same moment', async () => {
      const { id, cookie } = await settled('oanh', 'ADMIN');
      const answers = await Promise.all([
        change(rootId, { role: 'LEADER' }, cookie),
        change(id, { role: 'LEADER' }, root),
      ]);
      expect(answers.map(codeOf).sort()).toEqual(['CONFLICT', undefined]);
      const left = (await peopleBy(await test.tokenOf('ADMIN'))).filter(
        ({ role, hasPassword }) => role === 'ADMIN' && hasPassword,
      );
      expect(left).toHaveLength(1);
      await change(rootId, { name: 'Quản trị', role: 'ADMIN' }, await test.tokenOf('ADMIN'));
    });
  });

  it('leave a trace of what was done to them, before and after', async () => {
    const { person, path } = await added('phuong');
    await use(path);
    await change(person.id, { role: 'MANAGER', unitCodes: ['PA2908'] });
    await change(person.id, { role: 'MANAGER', unitCodes: ['PA2908'] });
    await act('disablePerson', person.id);
    await act('enablePerson', person.id);
    const { data } = await test.graphql(
      '{ auditEvents(first: 6) { events { actor action details { name values before } } } }',
      root,
    );
    const { events } = data?.['auditEvents'] as {
      events: { actor: string; action: string; details: { name: string }[] }[];
    };
    expect(events.map(({ actor, action }) => `${actor} ${action}`)).toEqual([
      'root person.enabled',
      'root person.disabled',
      'root person.changed',
      'phuong person.password-set',
      'root person.invited',
      'root person.added',
    ]);
    const changed = events[2]?.details ?? [];
    expect([...changed].sort((one, other) => one.name.localeCompare(other.name))).toEqual([
      { name: 'login', values: ['phuong'], before: null },
      { name: 'role', values: ['MANAGER'], before: ['LEADER'] },
      { name: 'unitCodes', values: ['PA2908'], before: [] },
    ]);
  });
});
