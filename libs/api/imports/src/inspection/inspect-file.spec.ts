import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import type { ImportProfile } from '../profiles/import-profiles.js';
import { PLAIN_LAYOUT } from '../reading/layout.js';
import { FileRefused } from '../refusal.js';
import { textWorkbook } from '../testing/workbook.js';
import { inspectFile } from './inspect-file.js';

const inspect = (file: string | Buffer, name = 'file.csv', profiles: readonly ImportProfile[] = []) =>
  inspectFile(Readable.from([file]), name, profiles);

const profile = (name: string, columns: Record<string, { from: string }>, headerLine = 1): ImportProfile => ({
  id: 1,
  name,
  kind: 'payments',
  layout: { ...PLAIN_LAYOUT, headerLine, columns },
  usedAt: null,
});
const BANK = profile('Bank', {
  record_id: { from: 'Mã GD' },
  customer_code: { from: 'Mã KH' },
  unit_code: { from: 'ĐL' },
  paid_at: { from: 'Ngày' },
  amount_vnd: { from: 'Tiền' },
  channel_code: { from: 'Kênh' },
});

describe('a file before anybody said what it is', () => {
  it('shows its header and first rows as they stand, and its kind', async () => {
    const rows = Array.from({ length: 9 }, (_, index) => `r${String(index)};c;A; 1/12/2022;1000;CASH;;`);
    const found = await inspect(
      [
        'record_id;Customer_Code;unit_code;paid_at;amount_vnd;channel_code;provider_code;Ghi chú',
        '',
        ...rows,
      ].join('\n'),
    );
    expect(found).toMatchObject({
      format: 'CSV',
      headerLine: 1,
      columns:
        'record_id;Customer_Code;unit_code;paid_at;amount_vnd;channel_code;provider_code;Ghi chú'.split(';'),
    });
    expect(found.sample).toHaveLength(5);
    expect(found.sample[0]).toEqual(['r0', 'c', 'A', '1/12/2022', '1000', 'CASH', '', '']);
    expect(found.guesses[0]).toEqual({ kind: 'payments', profileName: null, missing: [] });
  });

  it.each([
    ['units', 'code,name,parent_code,level\n'],
    ['unit-names', 'unit_code,name,valid_from\n'],
    ['channels', 'code,name,group,cashless\n'],
    ['targets', 'unit_code;year;target_pct;month\n'],
    ['customer-base', 'month,unit_code,customers\n'],
    ['events', 'code,date,type,title\n'],
    ['summaries', 'month,unit_code,channel_code,provider_code,customers,payments,amount_vnd\n'],
    ['payments', 'reason,provider_code,channel_code,amount_vnd,paid_at,unit_code,customer_code,record_id\n'],
  ])('is recognised as %s', async (kind, file) => {
    expect((await inspect(file)).guesses[0]).toEqual({ kind, profileName: null, missing: [] });
    expect((await inspect(gzipSync(file))).guesses[0]?.kind).toBe(kind);
  });

  it('is recognised by its name where the header fits two kinds', async () => {
    expect((await inspect('code,name,group\n', 'Providers 2023.csv')).guesses[0]?.kind).toBe('providers');
    expect((await inspect('code,name,group\n', 'channels.csv')).guesses[0]?.kind).toBe('channels');
  });

  it('tells which columns are missing', async () => {
    const [best] = (await inspect('record_id,customer_code,unit_code,paid_at,amount\n')).guesses;
    expect(best).toEqual({ kind: 'payments', profileName: null, missing: ['amount_vnd', 'channel_code'] });
  });

  it('has its header below titles, in a workbook too', async () => {
    const rows = [
      ['CÔNG TY'],
      ['Báo cáo', 'tháng 12'],
      [],
      ['unit_code', 'year', 'target_pct'],
      ['A', '2023', '77'],
    ];
    const expected = {
      headerLine: 4,
      columns: ['unit_code', 'year', 'target_pct'],
      sample: [['A', '2023', '77']],
      guesses: expect.arrayContaining([{ kind: 'targets', profileName: null, missing: [] }]),
    };
    expect(await inspect(rows.map((row) => row.join(',')).join('\n'))).toMatchObject(expected);
    expect(await inspect(textWorkbook(rows), 'x.xlsx')).toMatchObject({ ...expected, format: 'XLSX' });
  });

  it('of unknown columns takes the first full row for its header', async () => {
    const found = await inspect('NGÂN HÀNG X;;\nKỳ;12/2022;\nMã GD;Mã KH;Tiền, đồng\n1;2;3\n4;5;6\n');
    expect(found).toEqual({
      format: 'CSV',
      headerLine: 3,
      columns: ['Mã GD', 'Mã KH', 'Tiền, đồng'],
      sample: [
        ['1', '2', '3'],
        ['4', '5', '6'],
      ],
      guesses: [],
    });
  });

  it('is recognised by a profile whose columns are all there, before any kind', async () => {
    const statement = 'Mã GD,Mã KH,ĐL,Ngày,Tiền,Kênh\n';
    expect((await inspect(statement, 'x', [BANK])).guesses[0]).toEqual({
      kind: 'payments',
      profileName: 'Bank',
      missing: [],
    });
    const lower = profile('Lower', BANK.layout.columns as Record<string, { from: string }>, 3);
    const below = await inspect(`x\n\n${statement}1,2,3,4,5,6\n`, 'x', [BANK, lower]);
    expect([below.headerLine, below.guesses[0]?.profileName, below.sample]).toEqual([
      3,
      'Lower',
      [['1', '2', '3', '4', '5', '6']],
    ]);
  });

  it('that lacks a column of a profile is told so', async () => {
    const [guess] = (await inspect('Mã GD,Mã KH,ĐL,Ngày,Tiền\n', 'x', [BANK])).guesses;
    expect(guess).toEqual({ kind: 'payments', profileName: 'Bank', missing: ['channel_code'] });
  });

  it.each([
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'OTHER_FORMAT'],
    ['nothing', '', 'EMPTY'],
    ['blank lines', '\n\n \n', 'EMPTY'],
    ['an endless line', 'x'.repeat(1_200_000), 'ROW_TOO_LONG'],
  ])('is refused when it is %s', async (_, file, code) => {
    const error = await inspect(file).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FileRefused);
    expect((error as FileRefused).refusal.code).toBe(code);
  });

  it('is read no further than needed', async () => {
    let blocks = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          blocks++;
          yield Buffer.from('unit_code,year,target_pct\n'.repeat(1_000));
        }
      })(),
      { objectMode: true, highWaterMark: 1 },
    );
    expect((await inspectFile(endless, 'x', [])).guesses[0]?.kind).toBe('targets');
    expect(blocks).toBeLessThan(20);
    endless.destroy();
  });
});
