import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@cashlight/api-testing';
import { type Answer, TestApp } from './testing/test-app.js';

interface ApiToken {
  readonly id: number;
  readonly name: string;
  readonly role: string;
  readonly unitCode: string | null;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

describe('API tokens', () => {
  let test: TestApp;
  let headers: { authorization: string };
  beforeAll(async () => {
    test = await TestApp.start(await createTestDatabase());
    await test.addUnit('PA2908');
    headers = await test.tokenOf('ADMIN');
  });
  afterAll(() => test.stop());

  const FIELDS = 'id name role unitCode lastUsedAt revokedAt';
  const create = (given: object): Promise<Answer> =>
    test.graphql(
      `mutation ($name: String!, $role: Role!, $unitCode: String) {
         createApiToken(name: $name, role: $role, unitCode: $unitCode) { token apiToken { ${FIELDS} } }
       }`,
      { ...headers, 'accept-language': 'en' },
      given,
    );
  const created = async (given: object) =>
    (await create(given)).data?.['createApiToken'] as { token: string; apiToken: ApiToken };
  const list = async (): Promise<ApiToken[]> =>
    (await test.graphql(`{ apiTokens { ${FIELDS} } }`, headers)).data?.['apiTokens'] as ApiToken[];
  const revoke = (id: number): Promise<Answer> =>
    test.graphql('mutation ($id: Int!) { revokeApiToken(id: $id) { revokedAt } }', headers, { id });
  const viewer = (token: string): Promise<Answer> =>
    test.graphql('{ viewer { name role unitCodes } }', { authorization: `Bearer ${token}` });

  it('are shown once and let in as what they stand for, until they are revoked', async () => {
    const { token, apiToken } = await created({ name: ' Power BI ', role: 'MANAGER', unitCode: 'PA2908' });
    expect(apiToken).toMatchObject({
      name: 'Power BI',
      role: 'MANAGER',
      unitCode: 'PA2908',
      lastUsedAt: null,
    });
    expect((await viewer(token)).data?.['viewer']).toEqual({
      name: 'Power BI',
      role: 'MANAGER',
      unitCodes: ['PA2908'],
    });
    const [newest] = await list();
    expect(newest).toMatchObject({ id: apiToken.id, revokedAt: null });
    expect(newest?.lastUsedAt).not.toBeNull();
    expect(JSON.stringify(await list())).not.toContain(token);

    const { data } = await revoke(apiToken.id);
    expect((await viewer(token)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await revoke(apiToken.id)).data).toEqual(data);
    expect((await list()).at(-1)).toMatchObject({ name: 'Power BI' });
  });

  it('leave a trace of their making and their end, once each', async () => {
    const { apiToken } = await created({ name: 'Billing', role: 'ANALYST' });
    await revoke(apiToken.id);
    await revoke(apiToken.id);
    const trace = await test.database.query<{ action: string }>(
      "SELECT action FROM audit_event WHERE detail ->> 'name' = 'Billing' ORDER BY id",
    );
    expect(trace.map(({ action }) => action)).toEqual(['token.created', 'token.revoked']);
  });

  it.each([
    [{ name: ' ', role: 'LEADER' }, "A token's name has 1 to 100 characters."],
    [{ name: 'x', role: 'MANAGER', unitCode: 'NO' }, 'There is no unit with the code "NO".'],
  ])('are not made from %j', async (given, message) => {
    expect((await create(given)).errors?.[0]?.message).toBe(message);
  });

  it('that are not there cannot be revoked', async () => {
    expect((await revoke(999_999)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
