import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Census, type Handler, permissionsOfToken, type Role, Tokens } from '@cashlight/api-access';
import { createTestDatabase } from '@cashlight/api-testing';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { routesOf, withoutNames } from './testing/routes.js';
import { TestApp } from './testing/test-app.js';
import { validQuestion } from './testing/valid-question.js';

const ROLES: readonly Role[] = ['LEADER', 'MANAGER', 'ANALYST', 'ADMIN'];

/** What anybody may use who can reach the server. A new line here is a decision. */
const PUBLIC = [
  'DELETE /api/session',
  'GET /api/session',
  'GET /api/setup',
  'GET /healthz',
  'GET /metrics',
  'GET /readyz',
  'POST /api/session',
  'POST /api/session/sample',
  'POST /api/setup',
];

/** Not a controller's: its root fields are guarded one by one. */
const GRAPHQL = ['GET /graphql', 'POST /graphql'];

describe('every way in', () => {
  let test: TestApp;
  let handlers: readonly Handler[];
  beforeAll(async () => {
    test = await TestApp.start(await createTestDatabase());
    handlers = test.app.get(Census).handlers();
  });
  afterAll(() => test.stop());

  const schema = (): GraphQLSchema => test.app.get(GraphQLSchemaHost).schema;
  const guarded = (): readonly Handler[] => handlers.filter(({ policy }) => policy !== 'public');

  /** The code that the server answers with; undefined when it does what was asked. */
  async function codeOf(name: string, headers: Record<string, string>): Promise<string | undefined> {
    const [verb = '', path = ''] = name.split(' ');
    if (path !== '') {
      const url = path.replaceAll(/:\w+/g, '1');
      const answer = await test.ask({ method: verb as 'GET', url, headers });
      return answer.headers['content-type']?.toString().startsWith('application/json')
        ? answer.json<{ code?: string }>().code
        : undefined;
    }
    const [type, field = ''] = name.split('.');
    const asked = (type === 'Query' ? schema().getQueryType() : schema().getMutationType())?.getFields()[
      field
    ];
    if (!asked) throw new Error(`${name} is not in the schema`);
    const answer = await test.graphql(validQuestion(type === 'Query' ? 'Query' : 'Mutation', asked), headers);
    return answer.errors?.[0]?.extensions.code;
  }

  it('says who may use it', () => {
    expect(handlers.filter(({ policy }) => policy === undefined)).toEqual([]);
    expect(
      handlers
        .filter(({ policy }) => policy === 'public')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(PUBLIC);
  });

  it('is known: every field of the schema, every route of the server', () => {
    const names = handlers.map(({ name }) => name);
    for (const type of [
      schema().getQueryType(),
      schema().getMutationType(),
      schema().getSubscriptionType(),
    ]) {
      for (const field of Object.keys(type?.getFields() ?? {}))
        expect(names).toContain(`${type?.name ?? ''}.${field}`);
    }
    const routes = names.filter((name) => name.includes(' ')).map(withoutNames);
    expect([...routesOf(test.app)].sort()).toEqual([...routes, ...GRAPHQL].sort());
  });

  it('refuses who does not say who he is, and who says it wrong', async () => {
    for (const { name } of guarded()) {
      expect([name, await codeOf(name, {})]).toEqual([name, 'UNAUTHENTICATED']);
      expect([name, await codeOf(name, { authorization: 'Bearer cashlight_guess' })]).toEqual([
        name,
        'UNAUTHENTICATED',
      ]);
    }
  });

  it.each(ROLES)('lets a token of %s through where the policy says so, and nowhere else', async (role) => {
    const headers = await test.tokenOf(role);
    for (const { name, policy } of guarded()) {
      const code = await codeOf(name, headers);
      const refused = code === 'FORBIDDEN' || code === 'UNAUTHENTICATED';
      expect([name, refused]).toEqual([
        name,
        !permissionsOfToken(role).some((permission) => permission === policy),
      ]);
    }
  });

  it('is closed to a token that was revoked', async () => {
    const headers = await test.tokenOf('ADMIN');
    await test.database.query('UPDATE api_token SET revoked_at = now()');
    expect(await codeOf('Query.viewer', headers)).toBe('UNAUTHENTICATED');
  });
});

describe('a token', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await TestApp.start(await createTestDatabase());
    await test.addUnit('PA2908');
  });
  afterAll(() => test.stop());

  it('stands for its role and unit', async () => {
    expect(
      await test.graphql(
        '{ viewer { name login role unitCodes permissions } }',
        await test.tokenOf('MANAGER'),
      ),
    ).toEqual({
      data: {
        viewer: {
          name: 'a MANAGER',
          login: null,
          role: 'MANAGER',
          unitCodes: ['PA2908'],
          permissions: ['adoption.read', 'reference.read', 'report.read', 'report.note', 'customer.read'],
        },
      },
    });
  });

  it.each([
    [{ name: 'x', role: 'BOSS' }, 'There is no role "BOSS"'],
    [{ name: ' ', role: 'LEADER' }, "A token's name has 1 to 100 characters"],
    [{ name: 'x', role: 'MANAGER', unitCode: 'PA0000' }, 'There is no unit with the code "PA0000"'],
  ])('is not made from %j', async (wanted, message) => {
    await expect(test.app.get(Tokens).createToken(wanted)).rejects.toThrow(message);
  });

  it('is kept as a digest alone, and its making leaves a trace', async () => {
    const secret = await test.app.get(Tokens).createToken({ name: 'Power BI', role: 'LEADER' });
    const stored = await test.database.query<{ row: string }>(
      'SELECT api_token::text AS row FROM api_token UNION ALL SELECT audit_event::text FROM audit_event',
    );
    const text = stored.map(({ row }) => row).join('\n');
    expect(text).not.toContain(secret);
    expect(text).toContain('token.created');
  });
});
