import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@cashlight/api-testing';
import { type Answer, TestApp } from './testing/test-app.js';

const LAYOUT = {
  headerLine: 2,
  columns: { record_id: { from: 'Mã GD' }, channel_code: { value: 'E_WALLET' } },
  codes: { unit_code: { 'ĐL A': 'A' } },
  dateFormat: 'DMY',
  numberFormat: 'DOT_THOUSANDS',
};

describe('profiles over GraphQL', () => {
  let test: TestApp;
  let headers: Record<string, string>;
  beforeAll(async () => {
    test = await TestApp.start(await createTestDatabase());
    headers = { ...(await test.tokenOf('ANALYST')), 'accept-language': 'en' };
  });
  afterAll(() => test.stop());

  const save = (layout: object, as = headers): Promise<Answer> =>
    test.graphql(
      `mutation ($layout: JSON!) { saveImportProfile(name: "MoMo", kind: "payments", layout: $layout) { id name } }`,
      as,
      { layout },
    );
  const list = async () =>
    (await test.graphql('{ importProfiles { id name kind layout usedAt } }', headers)).data?.[
      'importProfiles'
    ];

  it('are kept with their layout, listed and deleted', async () => {
    const { data } = await save(LAYOUT);
    const { id } = data?.['saveImportProfile'] as { id: number };
    expect(await list()).toEqual([{ id, name: 'MoMo', kind: 'payments', layout: LAYOUT, usedAt: null }]);
    const literal = await test.graphql(
      'mutation { saveImportProfile(name: "MoMo", kind: "payments", layout: {headerLine: 1, columns: {}, codes: {}, dateFormat: "AUTO", numberFormat: "PLAIN"}) { id layout } }',
      headers,
    );
    expect(literal.data?.['saveImportProfile']).toMatchObject({
      id,
      layout: { headerLine: 1, dateFormat: 'AUTO' },
    });
    const deleted = await test.graphql('mutation ($id: Int!) { deleteImportProfile(id: $id) }', headers, {
      id,
    });
    expect(deleted.data).toEqual({ deleteImportProfile: true });
    expect(await list()).toEqual([]);
  });

  it('that make no sense are refused with words', async () => {
    const { errors } = await save({ ...LAYOUT, columns: { nonsense: { value: '' } } });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('no column "nonsense"'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('are for those who import', async () => {
    const { errors } = await save(LAYOUT, await test.tokenOf('LEADER'));
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await list()).toEqual([]);
  });
});
