import { Readable } from 'node:stream';
import { Problem } from '@cashlight/api-platform';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnsOf } from '../kinds/kind.js';
import { FileRefused } from '../refusal.js';
import { readMoment } from '../values/moment.js';
import { Fields } from './fields.js';
import { PLAIN_LAYOUT, readLayout, type Layout } from './layout.js';
import { openTable } from './table.js';

const COLUMNS = columnsOf('record_id,paid_at,amount_vnd,[month],[target_pct],[channel_code],[date]');

interface ReadRow {
  readonly line: number;
  readonly texts: readonly (string | null)[];
  /** What comes of asking for the column that the spec is about. */
  readonly fault: string | undefined;
}

async function read(
  lines: readonly string[],
  layout: Partial<Layout>,
  asked = 'record_id',
): Promise<{ rows: ReadRow[]; warnings: string[] }> {
  const source = Readable.from([lines.join('\n')]);
  const table = await openTable(source, 'f.csv', COLUMNS, () => undefined, {
    layout: { ...PLAIN_LAYOUT, ...layout },
  });
  const rows: ReadRow[] = [];
  const blocks = table.rows((row) => {
    const fields = new Fields(table.header, row);
    fields.optional(asked);
    rows.push({ line: row.line, texts: fields.texts(), fault: fields.fault?.code });
  });
  for await (const _ of blocks);
  await table.close();
  return { rows, warnings: table.header.warnings.map(({ en }) => en) };
}

/** What a value of a column becomes, and the fault that it has. */
async function value(column: string, text: string, layout: Partial<Layout>) {
  const others = ['record_id', 'paid_at', 'amount_vnd'].filter((name) => name !== column);
  const row = [...others.map(() => '1'), `"${text}"`].join(';');
  const { rows } = await read([[...others, column].join(';'), row], layout, column);
  const place = COLUMNS.findIndex(({ name }) => name === column);
  return [rows[0]?.texts[place], rows[0]?.fault];
}

describe('a layout', () => {
  it('finds columns under other names, below titles, and gives constants', async () => {
    const { rows, warnings } = await read(
      [
        'NGÂN HÀNG X;;',
        '"Sao kê ""tháng 12""";;',
        '',
        ' mã gd ;NGÀY;Số tiền;Reason',
        'r1;2022-12-01;5;bad',
        '',
        'r2;2022-12-02;6;',
      ],
      {
        headerLine: 3,
        columns: {
          record_id: { from: 'Mã GD' },
          paid_at: { from: 'ngày ' },
          amount_vnd: { from: 'Số tiền' },
          channel_code: { value: 'E_WALLET' },
        },
      },
    );
    expect(rows).toEqual([
      { line: 5, texts: ['r1', '2022-12-01', '5', null, null, 'E_WALLET', null], fault: undefined },
      { line: 7, texts: ['r2', '2022-12-02', '6', null, null, 'E_WALLET', null], fault: undefined },
    ]);
    expect(warnings).toEqual([]);
  });

  it('translates codes, the empty one too, and leaves ours as they are', async () => {
    const { rows } = await read(
      [
        'record_id,paid_at,amount_vnd,channel_code',
        '1,,,WAL',
        '2,,,',
        '3,,, Ví điện tử ',
        '4,,,CASH',
        '5,,,__proto__',
      ],
      { codes: { channel_code: { WAL: 'E_WALLET', '': 'CASH', 'Ví điện tử': 'E_WALLET' } } },
    );
    expect(rows.map(({ texts }) => texts[5])).toEqual(['E_WALLET', 'CASH', 'E_WALLET', 'CASH', '__proto__']);
  });

  it.each([
    ['paid_at', 'DMY', '31/12/2022', '2022-12-31'],
    ['paid_at', 'DMY', '1-2-2022', '2022-02-01'],
    ['paid_at', 'DMY', '31.12.2022 9:05', '2022-12-31 09:05'],
    ['paid_at', 'DMY', '31122022 23:59:59', '2022-12-31 23:59:59'],
    ['paid_at', 'DMY', '31/12/2022 00:00:00', '2022-12-31'],
    ['paid_at', 'MDY', '12/31/2022', '2022-12-31'],
    ['paid_at', 'MDY', '1/2/2022 14:05', '2022-01-02 14:05'],
    ['paid_at', 'YMD', '2022/12/31', '2022-12-31'],
    ['paid_at', 'YMD', '20221231', '2022-12-31'],
    ['paid_at', 'DMY', '2022-12-31 14:05:06', '2022-12-31 14:05:06'],
    ['paid_at', 'DMY', '31/12/22', '31/12/22'],
    ['paid_at', 'DMY', '29/02/2022', '29/02/2022', 'BAD_DATE'],
    ['paid_at', 'MDY', '13/05/2022', '13/05/2022', 'BAD_DATE'],
    ['paid_at', 'YMD', '13/05/2022', '13/05/2022', 'BAD_DATE'],
    ['paid_at', 'AUTO', '13/05/2022', '13/05/2022'],
    ['paid_at', 'DMY', 'hôm qua', 'hôm qua'],
    ['date', 'MDY', '12/31/2022', '2022-12-31'],
    ['month', 'DMY', '01/12/2022', '2022-12'],
    ['month', 'DMY', '12/2022', '2022-12'],
    ['month', 'YMD', '202212', '2022-12'],
    ['month', 'YMD', '2022/7', '2022-07'],
    ['month', 'MDY', '7', '7'],
    ['month', 'MDY', '13/2022', '13/2022'],
    ['record_id', 'DMY', '31/12/2022', '31/12/2022'],
  ] as const)('reads %s as %s: %s', async (column, dateFormat, text, expected, ...[fault]) => {
    expect(await value(column, text, { dateFormat })).toEqual([expected, fault]);
  });

  it.each([
    ['amount_vnd', 'DOT_THOUSANDS', '1.234.567', '1234567'],
    ['amount_vnd', 'DOT_THOUSANDS', '1.234.567,00', '1234567'],
    ['amount_vnd', 'DOT_THOUSANDS', '1234567', '1234567'],
    ['amount_vnd', 'DOT_THOUSANDS', '-5', '-5'],
    ['amount_vnd', 'DOT_THOUSANDS', '1.234,50', '1.234,50'],
    ['amount_vnd', 'DOT_THOUSANDS', '12.34', '12.34'],
    ['amount_vnd', 'DOT_THOUSANDS', '1,234,567', '1,234,567'],
    ['amount_vnd', 'COMMA_THOUSANDS', '1,234,567', '1234567'],
    ['amount_vnd', 'COMMA_THOUSANDS', '1,234,567.00', '1234567'],
    ['amount_vnd', 'COMMA_THOUSANDS', '1.234.567', '1.234.567'],
    ['amount_vnd', 'PLAIN', '1.234', '1.234'],
    ['target_pct', 'DOT_THOUSANDS', '80,5', '80.5'],
    ['target_pct', 'DOT_THOUSANDS', '80,50 %', '80.5'],
    ['target_pct', 'COMMA_THOUSANDS', '80.5', '80.5'],
    ['target_pct', 'COMMA_THOUSANDS', '80,5', '80,5'],
    ['record_id', 'DOT_THOUSANDS', '1.234', '1.234'],
  ] as const)('reads %s as %s: %s', async (column, numberFormat, text, expected) => {
    expect(await value(column, text, { numberFormat })).toEqual([expected, undefined]);
  });

  it('never changes which day or amount was meant, however they are written', async () => {
    const written = {
      DMY: (y: string, m: string, d: string, s: string) => [d, m, y].join(s),
      MDY: (y: string, m: string, d: string, s: string) => [m, d, y].join(s),
      YMD: (y: string, m: string, d: string, s: string) => [y, m, d].join(s),
    };
    await fc.assert(
      fc.asyncProperty(
        fc.date({ min: new Date('1976-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }),
        fc.constantFrom('DMY', 'MDY', 'YMD'),
        fc.constantFrom('/', '.', '-', ''),
        fc.constantFrom('DOT_THOUSANDS', 'COMMA_THOUSANDS'),
        async (date, amount, dateFormat, separator, numberFormat) => {
          const day = date.toISOString().slice(0, 10);
          const [y = '', m = '', d = ''] = day.split('-');
          const mark = numberFormat === 'DOT_THOUSANDS' ? '.' : ',';
          const grouped = String(amount).replace(/\B(?=(\d{3})+$)/g, mark);
          const line = `r;${written[dateFormat](y, m, d, separator)};${grouped}`;
          const { rows } = await read(['record_id;paid_at;amount_vnd', line], { dateFormat, numberFormat });
          expect(rows[0]?.texts.slice(0, 3)).toEqual(['r', day, String(amount)]);
          expect(readMoment(day, Infinity)).toHaveProperty('month');
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([
    ['a column that it names', { columns: { channel_code: { from: 'Kênh' } } }, /"kênh" → channel_code/],
    ['a line so far down', { headerLine: 9 }, /no header from line 9/],
  ])('refuses a file without %s', async (_, layout, words) => {
    const error = await read(['record_id,paid_at,amount_vnd', '1,2,3'], layout).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(FileRefused);
    expect((error as FileRefused).message).toMatch(words);
  });

  it('names the line of the header that is wrong', async () => {
    const error = await read(['title', '', 'record_id,paid_at'], { headerLine: 2 }).catch(
      (thrown: unknown) => thrown,
    );
    expect((error as FileRefused).refusal).toMatchObject({ code: 'WRONG_COLUMNS', line: 3 });
  });

  it.each([
    [{ ...PLAIN_LAYOUT, columns: { nonsense: { from: 'x' } } }, /no column "nonsense"/],
    [{ ...PLAIN_LAYOUT, codes: { nonsense: {} } }, /no column "nonsense"/],
    [{ ...PLAIN_LAYOUT, headerLine: 0 }, /headerLine/],
    [{ ...PLAIN_LAYOUT, dateFormat: 'DYM' }, /dateFormat/],
    [{}, /headerLine/],
    ['x', /layout is wrong/],
  ])('is refused itself: %j', (given, words) => {
    expect(() => readLayout(given, COLUMNS)).toThrow(words);
    expect(() => readLayout(given, COLUMNS)).toThrow(Problem);
  });

  it.each([
    [{ ...PLAIN_LAYOUT, columns: { month: { form: 'x' } } }, 'layout.columns.month'],
    [{ ...PLAIN_LAYOUT, header: 2 }, 'layout.header'],
    [null, 'layout'],
  ])('says where it is wrong in either language: %j', (given, place) => {
    const parts = 'headerLine, columns, codes, dateFormat, numberFormat';
    expect(() => readLayout(given, COLUMNS)).toThrow(
      expect.objectContaining({
        words: {
          vi: `Cách đọc tệp (layout) không hợp lệ ở "${place}". Hãy sửa chỗ đó. Các phần của layout: ${parts}.`,
          en: `The layout is wrong at "${place}". Mend it there. The parts of a layout: ${parts}.`,
        },
      }),
    );
  });
});
