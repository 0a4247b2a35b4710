import { Audit } from '@cashlight/api-access';
import { Problem } from '@cashlight/api-platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PLAIN_LAYOUT, type Layout } from '../reading/layout.js';
import { textWorkbook } from '../testing/workbook.js';
import { PAYMENTS, World } from '../testing/world.js';
import { ImportProfiles } from './import-profiles.js';

/** A bank's own statement. */
const STATEMENT = [
  ['NGÂN HÀNG X', '', '', '', '', ''],
  ['Kỳ: 12/2022', '', '', '', '', ''],
  ['STT', 'Mã GD', 'Mã KH', 'Điện lực', 'Ngày', 'Số tiền'],
  ['1', 'X-1', 'c1', 'ĐL A', '31/12/2022 08:30', '1.250.000'],
  ['2', 'X-2', 'c2', 'ĐL B', '01/12/2022', '80.000,00'],
  ['3', 'X-3', 'c3', 'ĐL Z', '12/2022', '1,5'],
];
const LAYOUT: Layout = {
  headerLine: 3,
  columns: {
    record_id: { from: 'mã gd' },
    customer_code: { from: 'Mã KH' },
    unit_code: { from: 'Điện lực' },
    paid_at: { from: 'Ngày' },
    amount_vnd: { from: 'Số tiền' },
    channel_code: { value: 'APP' },
    provider_code: { value: 'VCB' },
  },
  codes: { unit_code: { 'ĐL A': 'A', 'ĐL B': 'B' } },
  dateFormat: 'DMY',
  numberFormat: 'DOT_THOUSANDS',
};

let world: World;
let profiles: ImportProfiles;
beforeAll(async () => {
  world = await (await World.create()).withReference();
  profiles = new ImportProfiles(world.test.database, new Audit(world.test.database));
});
afterAll(() => world.drop());

const problem = async (work: Promise<unknown>): Promise<Problem> => {
  const error = await work.catch((thrown: unknown) => thrown);
  if (error instanceof Problem) return error;
  throw new Error(`no problem: ${String(error)}`);
};

describe('profiles', () => {
  it("load a bank's own statement, CSV or workbook, like one in the form of the contract", async () => {
    await profiles.save({ name: 'Ngân hàng X', kind: 'payments', layout: LAYOUT }, 'an');
    const layout = await profiles.forImport(' Ngân hàng X ', 'payments');
    const csv = STATEMENT.map((row) => row.map((value) => `"${value}"`).join(';')).join('\r\n');
    const result = await world.import('payments', csv, layout);
    expect(result).toMatchObject({ accepted: 2, rejected: 1, months: ['2022-12'] });
    expect(result.warnings.map(({ en }) => en)).toEqual(['Ignored unknown columns: stt.']);
    expect(await world.rejected(result)).toEqual([
      { line: 6, column: 'unit_code', code: 'UNKNOWN_UNIT', value: 'ĐL Z' },
    ]);
    const plain = [
      PAYMENTS,
      'X-1,c1,A,2022-12-31 08:30,1250000,APP,VCB',
      'X-2,c2,B,2022-12-01,80000,APP,VCB',
    ];
    expect(await world.import('payments', plain)).toMatchObject({ unchanged: 2 });
    expect(await world.import('payments', textWorkbook(STATEMENT), layout)).toMatchObject({
      unchanged: 2,
      rejected: 1,
    });
    expect(
      await world.rows('SELECT fields FROM import_rejection WHERE import_id = $1', [result.importId]),
    ).toEqual([{ fields: ['X-3', 'c3', 'ĐL Z', '12/2022', '1,5', 'APP', 'VCB'] }]);
    expect((await profiles.byName('Ngân hàng X')).usedAt).toMatch(/Z$/);
  });

  it('are kept by name: the same one replaces, others are listed', async () => {
    const first = await profiles.save({ name: 'Ví', kind: 'payments', layout: PLAIN_LAYOUT }, 'an');
    const second = await profiles.save(
      { name: ' Ví', kind: 'summaries', layout: { ...PLAIN_LAYOUT, headerLine: 2 } },
      'an',
    );
    expect(second).toEqual({
      id: first.id,
      name: 'Ví',
      kind: 'summaries',
      layout: { ...PLAIN_LAYOUT, headerLine: 2 },
      usedAt: null,
    });
    expect((await profiles.list()).map(({ name }) => name)).toContain('Ví');
    await profiles.delete(first.id, 'an');
    expect((await profiles.list()).map(({ name }) => name)).not.toContain('Ví');
    expect((await problem(profiles.delete(first.id, 'an'))).code).toBe('NOT_FOUND');
    expect(
      await world.rows("SELECT action, detail FROM audit_event WHERE detail->>'name' = 'Ví' ORDER BY id"),
    ).toEqual([
      { action: 'import-profile.saved', detail: { name: 'Ví', kind: 'payments' } },
      { action: 'import-profile.saved', detail: { name: 'Ví', kind: 'summaries' } },
      { action: 'import-profile.deleted', detail: { name: 'Ví' } },
    ]);
  });

  it('that there are not are told with those that there are', async () => {
    await profiles.save({ name: 'A', kind: 'payments', layout: PLAIN_LAYOUT }, 'an');
    const unknown = await problem(profiles.forImport('Momo', 'payments'));
    expect([unknown.code, unknown.words.en]).toEqual([
      'NOT_FOUND',
      expect.stringMatching(/no profile "Momo".*"A"/),
    ]);
    const otherKind = await problem(profiles.forImport('A', 'units'));
    expect([otherKind.code, otherKind.words.en]).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining('payments, not units'),
    ]);
  });

  it.each([
    [{ name: ' ', kind: 'payments', layout: PLAIN_LAYOUT }, 'BAD_USER_INPUT', /1 to 80/],
    [{ name: 'x'.repeat(81), kind: 'payments', layout: PLAIN_LAYOUT }, 'BAD_USER_INPUT', /1 to 80/],
    [{ name: 'x\ny', kind: 'payments', layout: PLAIN_LAYOUT }, 'BAD_USER_INPUT', /one line/],
    [{ name: 'x', kind: 'nonsense', layout: PLAIN_LAYOUT }, 'NOT_FOUND', /no kind "nonsense"/],
    [
      { name: 'x', kind: 'units', layout: { ...PLAIN_LAYOUT, columns: { paid_at: { from: 'x' } } } },
      'BAD_USER_INPUT',
      /no column "paid_at"/,
    ],
    [{ name: 'x', kind: 'units', layout: null }, 'BAD_USER_INPUT', /layout is wrong/],
  ])('are refused: %j', async (draft, code, words) => {
    const found = await problem(profiles.save(draft, 'an'));
    expect([found.code, found.words.en]).toEqual([code, expect.stringMatching(words)]);
  });
});
