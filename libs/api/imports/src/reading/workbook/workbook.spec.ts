import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnsOf } from '../../kinds/kind.js';
import { FileRefused } from '../../refusal.js';
import {
  textRow,
  textWorkbook,
  workbook,
  workbookEntries,
  type WorkbookParts,
} from '../../testing/workbook.js';
import { zip } from '../../testing/zip.js';
import { Fields } from '../fields.js';
import { PLAIN_LAYOUT, type Layout } from '../layout.js';
import { openTable } from '../table.js';

const COLUMNS = columnsOf('a,b,[c],[month]');

async function read(file: Buffer, name = 'file.xlsx') {
  const table = await openTable(Readable.from([file]), name, COLUMNS, () => undefined);
  const rows: { line: number; fields: string[] }[] = [];
  try {
    const blocks = table.rows((row) => {
      const fields = Array.from({ length: row.count }, (_, field) => row.text(field));
      rows.push({ line: row.line, fields });
    });
    for await (const _ of blocks);
  } finally {
    await table.close();
  }
  return { rows, warnings: table.header.warnings.map(({ en }) => en) };
}

async function refusal(file: Buffer) {
  const error = await read(file).catch((thrown: unknown) => thrown);
  if (!(error instanceof FileRefused)) throw new Error(`not refused: ${String(error)}`);
  return error.refusal;
}

const HEADER = textRow(1, ['a', 'b']);

/** The text that a cell becomes. */
async function cell(xml: string, more: Omit<WorkbookParts, 'rows'> = {}): Promise<string | undefined> {
  const { rows } = await read(
    workbook({ rows: `${HEADER}<row r="2">${xml}<c r="B2"><v>1</v></c></row>`, ...more }),
  );
  return rows[0]?.fields[0];
}

describe('a workbook', () => {
  it('is read like CSV, by what it holds and not by its name', async () => {
    const file = textWorkbook([
      ['B ', ' A', 'x'],
      ['1', '2', '3'],
      ['một, hai', 'say "ba"', '4'],
    ]);
    const expected = {
      rows: [
        { line: 2, fields: ['1', '2', '3'] },
        { line: 3, fields: ['một, hai', 'say "ba"', '4'] },
      ],
      warnings: ['Ignored unknown columns: x.'],
    };
    expect(await read(file, 'file.csv')).toEqual(expected);
    expect(await read(gzipSync(file), 'file.xlsx.gz')).toEqual(expected);
  });

  it('numbers its rows as the sheet does, empty ones left out, short ones filled, the margin ignored', async () => {
    const rows = [
      textRow(3, ['a', 'b']),
      textRow(5, ['1', '2', 'a note']),
      '<row r="6" spans="1:2"><c r="A6" s="0"/><c r="B6" t="s"/></row>',
      '<row r="9"><c r="A9"><v>3</v></c></row>',
      '<row><c><v>4</v></c><c><v>5</v></c></row>',
    ];
    expect((await read(workbook({ rows: rows.join('') }))).rows).toEqual([
      { line: 5, fields: ['1', '2'] },
      { line: 9, fields: ['3', ''] },
      { line: 10, fields: ['4', '5'] },
    ]);
  });

  it.each([
    ['a shared text', '<c r="A2" t="s"><v>1</v></c>', 'hai'],
    ['a text in runs', '<c r="A2" t="s"><v>2</v></c>', 'đậm nhạt'],
    [
      'a text of its own',
      '<c r="A2" t="inlineStr"><is><r><t>x</t></r><r><t xml:space="preserve"> y</t></r></is></c>',
      'x y',
    ],
    ['the text of a formula', '<c r="A2" t="str"><f>B2&amp;"&lt;v>"</f><v>PA&amp;1</v></c>', 'PA&1'],
    ['line breaks', '<c r="A2" t="str"><v>one\r\ntwo_x000D_\nthree</v></c>', 'one two three'],
    ['a number', '<c r="A2"><v>1250000</v></c>', '1250000'],
    ['a number of a formula', '<c r="A2"><f>1+1</f><v>2</v></c>', '2'],
    ['a large number', '<c r="A2"><v>1.25E+20</v></c>', '125000000000000000000'],
    ['a small number', '<c r="A2"><v>1.5E-7</v></c>', '0.00000015'],
    ['a negative number', '<c r="A2"><v>-0.5</v></c>', '-0.5'],
    ['noise of binary fractions', '<c r="A2"><v>77.359999999999999</v></c>', '77.36'],
    ['digits of a code', '<c r="A2"><v>12345678901234567</v></c>', '12345678901234567'],
    ['true', '<c r="A2" t="b"><v>1</v></c>', 'true'],
    ['false', '<c r="A2" t="b"><v>0</v></c>', 'false'],
    ['an error', '<c r="A2" t="e"><v>#N/A</v></c>', '#N/A'],
    ['an ISO date', '<c r="A2" t="d"><v>2022-12-31T14:05:06.000Z</v></c>', '2022-12-31 14:05:06'],
    ['an ISO midnight', '<c r="A2" t="d"><v>2022-12-31T00:00:00</v></c>', '2022-12-31'],
  ])('has %s', async (_, xml, expected) => {
    const strings =
      '<si><t>một</t></si><si><t>hai</t></si><si><r><t>đậm</t></r><r><t xml:space="preserve"> nhạt</t></r><rPh><t>x</t></rPh></si>';
    expect(await cell(xml, { strings })).toBe(expected);
  });

  it.each([
    [14, '44926', '2022-12-31'],
    [22, '44926.586875', '2022-12-31 14:05:06'],
    ['dd/mm/yyyy', '44926.0', '2022-12-31'],
    ['dd/mm/yyyy', '44926.99999999', '2023-01-01'],
    ['[$-42A]dd mmmm yyyy;@', '44926', '2022-12-31'],
    ['mmm\\-yy', '44896', '2022-12-01'],
    ['h:mm:ss', '0.586875', '14:05:06'],
    ['[h]:mm', '0.25', '06:00:00'],
    [45, '0.5', '12:00:00'],
    [14, '1', '1900-01-01'],
    [14, '61', '1900-03-01'],
    [14, '-1', '-1'],
    [0, '44926', '44926'],
    [3, '44926', '44926'],
    ['#,##0 "đồng/tháng"', '44926', '44926'],
    ['#,##0\\d', '44926', '44926'],
    ['[Red]0.0_s', '1.5', '1.5'],
    ['General', '44926', '44926'],
    [10, '0.7736', '77.36'],
    ['0.0%', '0.0001', '0.01'],
    ['0%', '1', '100'],
  ])('reads the number format %s of %s', async (format, value, expected) => {
    expect(await cell(`<c r="A2" s="1"><v>${value}</v></c>`, { formats: [0, format] })).toBe(expected);
  });

  it('knows days counted from 1904', async () => {
    expect(await cell('<c r="A2" s="0"><v>43464</v></c>', { formats: [14], from1904: true })).toBe(
      '2022-12-31',
    );
  });

  it('writes every date as the calendar has it', async () => {
    const day = fc.integer({ min: 61, max: 2_958_465 });
    await fc.assert(
      fc.asyncProperty(fc.array(day, { minLength: 1, maxLength: 20 }), async (days) => {
        const rows = days.map(
          (serial, at) => `<row r="${String(at + 2)}"><c s="0"><v>${String(serial)}</v></c></row>`,
        );
        const found = await read(workbook({ rows: HEADER + rows.join(''), formats: [14] }));
        expect(found.rows.map(({ fields }) => Date.parse(fields[0] ?? '') / 86_400_000 + 25_569)).toEqual(
          days,
        );
      }),
      { numRuns: 20 },
    );
  });

  it('takes a date in a column of months for its month', async () => {
    const rows = `${textRow(1, ['month', 'a', 'b'])}<row r="2"><c s="0"><v>44896</v></c></row>`;
    const file = workbook({ rows, formats: [14] });
    const table = await openTable(Readable.from([file]), 'x', COLUMNS, () => undefined);
    expect(table.header.rewrites.get('month')?.('2022-12-01')).toBe('2022-12');
    await table.close();
  });

  it('tells how much of it has been read', async () => {
    const rows = Array.from({ length: 3_000 }, (_, at) =>
      textRow(at + 2, ['x'.repeat(100), String(at)]),
    ).join('');
    const table = await openTable(
      Readable.from([workbook({ rows: HEADER + rows })]),
      'x',
      COLUMNS,
      () => undefined,
    );
    const portions: number[] = [];
    for await (const _ of table.rows(() => undefined)) portions.push(table.portion());
    await table.close();
    expect(portions.length).toBeGreaterThan(3);
    expect(portions[0]).toBeLessThan(0.5);
    expect(portions).toEqual([...portions].sort((one, other) => one - other));
    expect(portions.at(-1)).toBe(1);
  });

  it('writes decimals as the layout has them, so that no number is taken for another', async () => {
    const columns = columnsOf('target_pct,amount_vnd');
    const rows = `${textRow(1, ['target_pct', 'amount_vnd'])}<row r="2"><c><v>80.125</v></c><c><v>125.125</v></c></row>`;
    const layout: Layout = { ...PLAIN_LAYOUT, numberFormat: 'DOT_THOUSANDS' };
    const table = await openTable(Readable.from([workbook({ rows })]), 'x', columns, () => undefined, {
      layout,
    });
    const texts: (string | null)[] = [];
    for await (const _ of table.rows((row) => texts.push(...new Fields(table.header, row).texts())));
    await table.close();
    expect(texts).toEqual(['80.125', '125,125']);
  });

  it('is read sheet by sheet: the first that shows, with a warning of others that hold something', async () => {
    const { rows, warnings } = await read(
      workbook({
        rows: textRow(1, ['hidden', 'sheet']),
        firstState: 'hidden',
        others: [
          { name: 'Tháng 12', rows: HEADER + textRow(2, ['1', '2']) },
          { name: 'Empty', rows: '<row r="1"><c r="A1" s="0"/></row>' },
          { name: 'Ghi chú', rows: textRow(1, ['note']) },
          { name: 'Guide', rows: textRow(1, ['our own']) },
          { name: 'Lists', state: 'veryHidden', rows: textRow(1, ['x']) },
        ],
      }),
    );
    expect(rows).toEqual([{ line: 2, fields: ['1', '2'] }]);
    expect(warnings).toEqual([
      'Only the sheet "Tháng 12" was read; other sheets with content were ignored: "Ghi chú".',
    ]);
  });

  it('may use prefixes and other relationships than Excel', async () => {
    const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const rows = `<?xml version="1.0"?><x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c t="str"><x:v>a</x:v></x:c><x:c t="str"><x:v>b</x:v></x:c></x:row><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect((await read(workbook({ rows }))).rows).toEqual([{ line: 2, fields: ['1', ''] }]);
  });
});

describe('a workbook is refused', () => {
  const parts = workbookEntries({ rows: HEADER });
  const without = (name: string) => zip(parts.filter((one) => one.name !== name));
  const replaced = (name: string, content: string) =>
    zip(parts.map((one) => (one.name === name ? { name, content } : one)));
  const manyColumns = `<row r="1"><c r="AMK1" t="str"><v>x</v></c></row>`;

  it.each([
    ['without its sheet', without('xl/worksheets/sheet1.xml'), 'DAMAGED'],
    ['without its shared texts', without('xl/sharedStrings.xml'), 'DAMAGED'],
    ['without its list of sheets', without('xl/workbook.xml'), 'DAMAGED'],
    ['when it is some zip archive', zip([{ name: 'a.csv', content: 'a,b\n' }]), 'OTHER_FORMAT'],
    ['when it is a Word document', zip([{ name: 'word/document.xml', content: '<x/>' }]), 'OTHER_FORMAT'],
    ['when every sheet is hidden', workbook({ rows: HEADER, firstState: 'hidden' }), 'NO_SHEET'],
    [
      'when it is not well-formed',
      replaced('xl/worksheets/sheet1.xml', '<worksheet><row></worksheet>'),
      'DAMAGED',
    ],
    ['when it is not UTF-8', replaced('xl/workbook.xml', '<workbook name="\xff\xfe'), 'DAMAGED'],
    ['with a text that is not there', workbook({ rows: '<row><c t="s"><v>7</v></c></row>' }), 'DAMAGED'],
    ['with rows out of order', workbook({ rows: textRow(2, ['a', 'b']) + HEADER }), 'DAMAGED'],
    ['with too many rows', workbook({ rows: HEADER + textRow(1_048_577, ['1', '2']) }), 'TOO_MANY_ROWS'],
    ['with too many columns', workbook({ rows: manyColumns }), 'TOO_MANY_COLUMNS'],
    ['with a cell that is too long', workbook({ rows: textRow(1, ['x'.repeat(32_768)]) }), 'ROW_TOO_LONG'],
    ['when it is empty', workbook({ rows: '' }), 'EMPTY'],
    ['with other columns', workbook({ rows: textRow(1, ['x', 'y']) }), 'WRONG_COLUMNS'],
  ] as const)('%s', async (_, file, code) => {
    expect((await refusal(file)).code).toBe(code);
  });

  it('wherever it is cut short', async () => {
    const whole = workbook({ rows: HEADER + textRow(2, ['1', '2']) });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 10, max: whole.length - 1 }), async (length) => {
        expect((await refusal(whole.subarray(0, length))).code).toBe('DAMAGED');
      }),
      { numRuns: 60 },
    );
  });

  it('or read as it was, whatever byte is changed: nothing else than a refusal comes of it', async () => {
    const whole = workbook({ rows: HEADER + textRow(2, ['1', '2']) });
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const spoilt = Buffer.from(whole);
        spoilt[at] = (spoilt[at] ?? 0) ^ change;
        const outcome = await read(spoilt).catch((error: unknown) => error);
        if (outcome instanceof FileRefused) return;
        expect(outcome).toMatchObject({ rows: [{ line: 2, fields: ['1', '2'] }] });
      }),
      { numRuns: 300 },
    );
  });
});
