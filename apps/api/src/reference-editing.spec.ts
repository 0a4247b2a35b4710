import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ImportService } from '@cashlight/api-imports';
import { createTestDatabase } from '@cashlight/api-testing';
import { TestApp } from './testing/test-app.js';

interface Saved {
  readonly importId: number | null;
  readonly unchanged: boolean;
  readonly rejection: { readonly column: string; readonly code: string; readonly message: string } | null;
}

describe('reference data edited row by row', () => {
  let test: TestApp;
  let analyst: Record<string, string>;
  beforeAll(async () => {
    test = await TestApp.start(await createTestDatabase());
    analyst = await test.tokenOf('ANALYST');
  });
  afterAll(() => test.stop());

  const ask = (kind: string, row: Record<string, string>, headers: Record<string, string>) =>
    test.graphql(
      `mutation ($kind: String!, $values: [ColumnValue!]!) {
         saveReferenceRow(kind: $kind, values: $values) { importId unchanged rejection { column code message } }
       }`,
      headers,
      { kind, values: Object.entries(row).map(([column, value]) => ({ column, value })) },
    );
  const save = async (kind: string, row: Record<string, string>, language = 'en') =>
    (await ask(kind, row, { ...analyst, 'accept-language': language })).data?.['saveReferenceRow'] as Saved;
  const unit = async (code: string) =>
    (
      await test.database.query<{ name: string; name_en: string | null }>(
        'SELECT name, name_en FROM unit WHERE code = $1',
        [code],
      )
    )[0];

  beforeEach(async () => {
    await save('units', { code: 'C', name: 'Công ty', parent_code: '', level: 'COMPANY', name_en: '' });
    await save('units', { code: 'U', name: 'Một', parent_code: 'C', level: 'UNIT', name_en: 'One' });
  });

  it('is added and replaced by an import like any other', async () => {
    const name = 'Điện lực "Sìn Hồ", xã; thị trấn';
    const { importId, rejection } = await save('units', { code: 'U', name, parent_code: 'C', level: 'UNIT' });
    expect(rejection).toBeNull();
    expect(await unit('U')).toEqual({ name, name_en: 'One' });
    const [entry] = await test.database.query(
      'SELECT kind, via, file_name, actor, state, replaced::integer FROM import WHERE id = $1',
      [importId],
    );
    expect(entry).toEqual({
      kind: 'units',
      via: 'ADMIN',
      file_name: 'Quản trị',
      actor: expect.stringMatching(/^token: a ANALYST #\d+$/),
      state: 'DONE',
      replaced: 1,
    });
  });

  it('is cleared where a column is given and empty, and left alone where it is not given', async () => {
    await save('units', { code: 'U', name: 'Một', parent_code: 'C', level: 'UNIT', name_en: '' });
    expect(await unit('U')).toEqual({ name: 'Một', name_en: null });
  });

  it('says so when nothing is different', async () => {
    const row = { code: 'U', name: 'Một', parent_code: 'C', level: 'UNIT' };
    expect(await save('units', row)).toMatchObject({ unchanged: true, rejection: null });
  });

  it('is taken back by undoing its import', async () => {
    const { importId } = await save('units', { code: 'U', name: 'Hai', parent_code: 'C', level: 'UNIT' });
    await test.app.get(ImportService).undo(importId ?? 0, 'lan');
    expect(await unit('U')).toEqual({ name: 'Một', name_en: 'One' });
  });

  it.each([
    ['no name', { name: '' }, { column: 'name', code: 'MISSING' }],
    ['a parent that is not there', { parent_code: 'X' }, { column: 'parent_code', code: 'UNKNOWN_UNIT' }],
    ['itself as its parent', { parent_code: 'U' }, { column: 'parent_code', code: 'CONFLICT' }],
    ['a level that does not exist', { level: 'TEAM' }, { column: 'level', code: 'OUT_OF_RANGE' }],
  ])('is refused with %s, at the column', async (_, wrong, fault) => {
    const saved = await save('units', { code: 'U', name: 'Ba', parent_code: 'C', level: 'UNIT', ...wrong });
    expect(saved).toMatchObject({ importId: null, unchanged: false, rejection: fault });
    expect(await unit('U')).toEqual({ name: 'Một', name_en: 'One' });
  });

  it('is refused in the language of whoever asks', async () => {
    const row = { code: 'U', name: '', parent_code: 'C', level: 'UNIT' };
    const vi = await save('units', row, 'vi');
    const en = await save('units', row, 'en');
    expect([vi.rejection?.message, en.rejection?.message]).toEqual([
      expect.stringContaining('bị trống'),
      expect.stringContaining('is empty'),
    ]);
  });

  it('is refused as a whole when a column is missing', async () => {
    const { rejection } = await save('units', { code: 'U', name: 'Một' });
    expect(rejection).toMatchObject({ column: '', code: 'WRONG_COLUMNS' });
    expect(rejection?.message).toContain('parent_code');
  });

  it('may be of every kind that is neither figure nor target', async () => {
    const rows: [string, Record<string, string>][] = [
      ['channels', { code: 'QR', name: 'Quét mã', group: 'BANK' }],
      ['providers', { code: 'P', name: 'Đối tác', group: 'BANK' }],
      ['unit-names', { unit_code: 'U', name: 'Điện lực Một', valid_from: '2025-07' }],
      ['events', { code: 'E1', date: '2022-04-01', type: 'CAMPAIGN', title: 'Chiến dịch', unit_code: 'U' }],
      ['customer-base', { month: '2022-12', unit_code: 'U', customers: '1200' }],
      ['fees', { channel_code: 'QR', valid_from: '2022-01', fee_vnd: '1650' }],
      [
        'fees',
        { channel_code: 'QR', valid_from: '2022-07', fee_vnd: '880', provider_code: 'P', fee_pct: '0.25' },
      ],
    ];
    for (const [kind, row] of rows)
      expect([kind, await save(kind, row)]).toMatchObject([kind, { rejection: null }]);
    const { data } = await test.graphql(
      '{ fees { channelCode providerCode validFrom feeVnd feePct } }',
      analyst,
    );
    expect(data?.['fees']).toEqual([
      { channelCode: 'QR', providerCode: null, validFrom: '2022-01', feeVnd: '1650', feePct: 0 },
      { channelCode: 'QR', providerCode: 'P', validFrom: '2022-07', feeVnd: '880', feePct: 0.25 },
    ]);
  });

  it('may not be a target, whose history asks for a reason: the answer says where there is one', async () => {
    const row = { unit_code: 'U', year: '2023', target_pct: '77.36' };
    const { errors } = await ask('targets', row, analyst);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('/targets'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(await test.database.query('SELECT FROM target')).toEqual([]);
  });

  it.each(['payments', 'summaries', 'invoices'])('may not be %s', async (kind) => {
    const { errors } = await ask(kind, { code: 'x' }, analyst);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is for those who may import', async () => {
    const { errors } = await ask('channels', { code: 'QR' }, await test.tokenOf('LEADER'));
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
