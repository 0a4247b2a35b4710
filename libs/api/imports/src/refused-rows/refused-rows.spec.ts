import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import type { Language } from '@cashlight/api-platform';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import Papa from 'papaparse';
import type { ImportResult } from '../import-result.js';
import { PAYMENTS, World } from '../testing/world.js';
import { keepRefusedRows, keptRefusedRows } from './kept-rows.js';
import type { RefusedRows } from './refused-rows.js';
import { RefusedRowsService } from './refused-rows.service.js';

let world: World;
beforeAll(async () => {
  world = await (await World.create()).withReference();
});
beforeEach(() => world.clearFacts());
afterAll(() => world.drop());

const refused = ({ importId }: ImportResult, kind: string): RefusedRows =>
  new RefusedRowsService(world.test.database).of({ importId: importId ?? 0, kind });

async function table(rows: RefusedRows, language: Language = 'en'): Promise<string[][]> {
  const csv = (await text(rows.csv(language))).replace('\uFEFF', '');
  return Papa.parse<string[]>(csv.trimEnd()).data;
}

describe('the refused rows', () => {
  it('have the columns of the kind that the file has, as they came, and the reason in the language', async () => {
    const result = await world.import('payments', [
      'paid_at;record_id;extra;customer_code;unit_code;amount_vnd;channel_code',
      '2022-12-01;=r1;x; c1 ;A;"1,5";CASH',
      '2022-12-01;r2;x;c2;Z;2;CASH',
    ]);
    expect(await table(refused(result, 'payments'))).toEqual([
      ['record_id', 'customer_code', 'unit_code', 'paid_at', 'amount_vnd', 'channel_code', 'reason'],
      [
        '=r1',
        ' c1 ',
        'A',
        '2022-12-01',
        '1,5',
        'CASH',
        expect.stringContaining('amount_vnd is no whole number'),
      ],
      ['r2', 'c2', 'Z', '2022-12-01', '2', 'CASH', expect.stringContaining('No unit has the code')],
    ]);
    expect((await text(refused(result, 'payments').csv('vi'))).split('\r\n')[2]).toMatch(
      /^r2;c2;Z;2022-12-01;2;CASH;"?Không có đơn vị/,
    );
  });

  it('are whole too where they were refused against what is stored', async () => {
    await world.import('payments', [PAYMENTS, 'r1,c1,A,2022-12-01 08:30:05,100,WALLET,MOMO']);
    const conflict = await world.import('payments', [PAYMENTS, 'r1,c1,A,2022-12-01 08:30:05,200,CASH,']);
    const [, row = []] = await table(refused(conflict, 'payments'));
    expect(row.slice(0, 3)).toEqual(['r1', 'c1', 'A']);
    // Sent again as it stands in the file of refused rows, it is still the same record.
    const csv = Buffer.from(await text(refused(conflict, 'payments').csv('vi')));
    const again = await world.import('payments', csv, { onConflict: 'replace' });
    expect(again).toMatchObject({ rows: 1, replaced: 1, warnings: [] });
    expect(
      await world.import('payments', [PAYMENTS, 'r1,c1,A,2022-12-01T08:30:05+07:00,200,CASH,']),
    ).toMatchObject({
      unchanged: 1,
    });

    const beside = await world.import('summaries', [
      'month,unit_code,channel_code,provider_code,customers,payments,amount_vnd',
      '2022-12,A,WALLET,MOMO,1,2,3',
    ]);
    expect((await table(refused(beside, 'summaries')))[1]?.slice(0, 7)).toEqual(
      '2022-12,A,WALLET,MOMO,1,2,3'.split(','),
    );
  });

  it('leave out columns that the file did not have: sent again they say nothing about them', async () => {
    await world.import('channels', ['code,name,group,cashless,name_en', 'AGENT,Đại lý,CASH,true,Agent']);
    const result = await world.import('channels', ['code,name,group', 'AGENT,Đại lý,NOTHING']);
    const rows = await table(refused(result, 'channels'));
    expect(rows[0]).toEqual(['code', 'name', 'group', 'reason']);
    rows[1]?.splice(2, 1, 'CASH');
    expect(await world.import('channels', Papa.unparse(rows))).toMatchObject({ unchanged: 1, warnings: [] });
  });

  it('of imports before they were kept whole have at least their id', async () => {
    const result = await world.import('payments', [PAYMENTS, 'r1,c1,Z,2022-12-01,100,CASH,']);
    await world.test.database.transaction(({ query }) => query('UPDATE import_rejection SET fields = NULL'));
    expect((await table(refused(result, 'payments')))[1]?.slice(0, 3)).toEqual(['r1', '', '']);
  });

  it('of a dry run can be kept, and written in every form afterwards', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'refused-'));
    const path = join(folder, 'rows');
    const result = await world.import('payments', [PAYMENTS, 'r1,c1,Z,2022-12-01,100,CASH,'], {
      dryRun: true,
      onDryRunRejections: (_, rows) => keepRefusedRows(rows, path),
    });
    expect(result).toMatchObject({ importId: null, rejected: 1 });
    const kept = keptRefusedRows(path, 'payments');
    expect((await table(kept))[1]?.slice(0, 3)).toEqual(['r1', 'c1', 'Z']);
    expect((await table(kept, 'vi'))[1]?.at(-1)).toContain('Không có đơn vị');
    rmSync(folder, { recursive: true });
  });

  it('may be none', async () => {
    const result = await world.import('payments', [PAYMENTS, 'r1,c1,A,2022-12-01,100,CASH,']);
    expect(await table(refused(result, 'payments'))).toEqual([[...PAYMENTS.split(','), 'reason']]);
    const again = await world.import('payments', await buffer(await refused(result, 'payments').xlsx('vi')));
    expect(again).toMatchObject({ state: 'DONE', rows: 0 });
  });
});

describe('mended, they load again', () => {
  /** Files whose rows are refused because the units, or channels, are not there yet: what mends them is another import. */
  const code = fc.string({
    unit: fc.constantFrom('0', '1', 'a', 'Ư', '=', '+', '-', '@', '"', ',', ';', '😀', '_x0041_', ' '),
    minLength: 1,
    maxLength: 8,
  });
  const tidy = code.map((one) => one.trim().normalize('NFC')).filter((one) => one !== '');

  it.each(['csv', 'xlsx'] as const)(
    'as %s, to the very record',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(fc.tuple(tidy, tidy, fc.nat(1_000_000), fc.nat(86_399)), {
            selector: ([id]) => id,
            minLength: 1,
            maxLength: 8,
          }),
          async (records) => {
            await world.clearFacts();
            const rowsFor = (unit: string) =>
              Papa.unparse([
                PAYMENTS.split(','),
                ...records.map(([id, customer, amount, second]) => {
                  const time = new Date(second * 1_000).toISOString().slice(11, 19);
                  return [id, customer, unit, `2022-12-01 ${time}`, String(amount), 'CASH', ''];
                }),
              ]);
            const result = await world.import('payments', rowsFor('NOWHERE'));
            expect(result).toMatchObject({ rejected: records.length });
            const rows = refused(result, 'payments');
            const file =
              format === 'csv'
                ? Buffer.from(await text(rows.csv('vi')))
                : await buffer(await rows.xlsx('vi'));
            const mended = await world.import('payments', file, {
              layout: {
                headerLine: 1,
                columns: {},
                codes: { unit_code: { NOWHERE: 'A' } },
                dateFormat: 'AUTO',
                numberFormat: 'PLAIN',
              },
            });
            expect(mended).toMatchObject({ accepted: records.length, rejected: 0, warnings: [] });
            expect(await world.import('payments', rowsFor('A'))).toMatchObject({ unchanged: records.length });
          },
        ),
        { numRuns: 10 },
      );
    },
    60_000,
  );

  it.each([
    ['units', 'code,name,parent_code,level', 'N1,Xã mới,NEW,COMMUNE', 'NEW,Đơn vị mới,C,UNIT'],
    ['targets', 'unit_code,year,target_pct,month,measure', 'T1,2023,77.36,,customers', 'T1,Đơn vị T1,C,UNIT'],
  ])('%s', async (kind, header, row, unit) => {
    const result = await world.import(kind, [header, row]);
    expect(result).toMatchObject({ rejected: 1 });
    await world.import('units', ['code,name,parent_code,level', unit]);
    const rows = refused(result, kind);
    const again = await world.import(kind, await buffer(await rows.xlsx('vi')));
    expect(again).toMatchObject({ accepted: 1, rejected: 0, warnings: [] });
    expect(await world.import(kind, Buffer.from(await text(rows.csv('vi'))))).toMatchObject({ unchanged: 1 });
  });
});
