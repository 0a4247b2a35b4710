import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { People } from '@cashlight/api-access';
import { createTestDatabase } from '@cashlight/api-testing';
import { cookieOf, TestApp } from './testing/test-app.js';

type Headers = Record<string, string>;

interface View {
  readonly id: number;
  readonly name: string;
  readonly address: string;
}

describe('kept views', () => {
  let test: TestApp;
  let lan: Headers;
  let minh: Headers;
  beforeAll(async () => {
    test = await TestApp.start(await createTestDatabase());
    await test.becomeSample();
    await test.app.get(People).createSamplePeople();
    const signIn = async (role: string) => cookieOf(await test.send('POST', '/api/session/sample', { role }));
    [lan, minh] = [await signIn('LEADER'), await signIn('MANAGER')];
  });
  beforeEach(() => test.database.query('DELETE FROM saved_view'));
  afterAll(() => test.stop());

  const FIELDS = '{ id name address }';
  const viewsOf = async (by: Headers) =>
    (await test.graphql(`{ savedViews ${FIELDS} }`, by)).data?.['savedViews'] as View[];
  const keep = (by: Headers, name: string, address = '/units?period=2022-12') =>
    test.graphql(
      `mutation ($name: String!, $address: String!) { keepView(name: $name, address: $address) ${FIELDS} }`,
      by,
      {
        name,
        address,
      },
    );
  const kept = async (by: Headers, name: string) => (await keep(by, name)).data?.['keepView'] as View;
  const rename = (by: Headers, id: number, name: string) =>
    test.graphql(`mutation ($id: Int!, $name: String!) { renameView(id: $id, name: $name) ${FIELDS} }`, by, {
      id,
      name,
    });
  const remove = (by: Headers, id: number) =>
    test.graphql(`mutation ($id: Int!) { deleteView(id: $id) ${FIELDS} }`, by, { id });
  const refused = (code: string) => [expect.objectContaining({ extensions: { code } })];

  it('are none at first', async () => {
    expect(await viewsOf(lan)).toEqual([]);
  });

  it('are kept under a tidied name, renamed, deleted and kept again', async () => {
    const { id } = await kept(lan, '  Quý 4 ');
    expect(await viewsOf(lan)).toEqual([{ id, name: 'Quý 4', address: '/units?period=2022-12' }]);
    expect((await rename(lan, id, 'Quý IV')).errors).toBeUndefined();
    expect((await rename(lan, id, 'Quý IV')).errors).toBeUndefined();
    const gone = (await remove(lan, id)).data?.['deleteView'] as View;
    expect(await viewsOf(lan)).toEqual([]);
    await keep(lan, gone.name, gone.address);
    expect(await viewsOf(lan)).toMatchObject([{ name: 'Quý IV', address: '/units?period=2022-12' }]);
  });

  it("are one's own: nobody sees, renames or deletes another's", async () => {
    const own = await kept(lan, 'Của Lan');
    await keep(minh, 'Của Lan', '/channels');
    expect(await viewsOf(minh)).toMatchObject([{ name: 'Của Lan', address: '/channels' }]);
    expect((await rename(minh, own.id, 'x')).errors).toEqual(refused('NOT_FOUND'));
    expect((await remove(minh, own.id)).errors).toEqual(refused('NOT_FOUND'));
    expect(await viewsOf(lan)).toEqual([own]);
  });

  it('have a name of their own', async () => {
    await keep(lan, 'Một');
    const { id } = await kept(lan, 'Hai');
    expect((await keep(lan, 'Một')).errors).toEqual(refused('CONFLICT'));
    expect((await rename(lan, id, ' Một')).errors).toEqual(refused('CONFLICT'));
    for (const name of ['', ' ', 'a'.repeat(81), 'hai\ndòng'])
      expect((await keep(lan, name)).errors).toEqual(refused('BAD_USER_INPUT'));
    expect((await keep(lan, 'ữ'.repeat(80))).errors).toBeUndefined();
  });

  it.each(['https://example.org/', '//example.org', 'units', '/setup?token=x', '/api/session'])(
    'never lead to %s',
    async (address) => {
      expect((await keep(lan, 'x', address)).errors).toEqual(refused('BAD_USER_INPUT'));
    },
  );

  it('are 50 at most, also when many are kept at once', async () => {
    await test.database.query(
      `INSERT INTO saved_view (person_id, name, address)
       SELECT person.id, 'Góc nhìn ' || number, '/' FROM person, generate_series(1, 48) AS number WHERE role = 'LEADER'`,
    );
    const answers = await Promise.all(['a', 'b', 'c', 'd'].map((name) => keep(lan, name)));
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(2);
    expect(await viewsOf(lan)).toHaveLength(50);
    expect((await keep(minh, 'a')).errors).toBeUndefined();
  });

  it('belong to people: a token is told so', async () => {
    const answer = await test.graphql(`{ savedViews ${FIELDS} }`, {
      ...(await test.tokenOf('ADMIN')),
      'accept-language': 'en',
    });
    expect(answer.errors).toMatchObject([
      { message: expect.stringContaining('a token stands for nobody'), extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  it('go with their person', async () => {
    await keep(lan, 'Một');
    await keep(minh, 'Hai');
    await test.database.transaction(async ({ query }) => {
      await query("DELETE FROM session WHERE person_id = (SELECT id FROM person WHERE role = 'LEADER')");
      await query("DELETE FROM person WHERE role = 'LEADER'");
    });
    expect(await test.database.query('SELECT name FROM saved_view')).toEqual([{ name: 'Hai' }]);
  });
});
