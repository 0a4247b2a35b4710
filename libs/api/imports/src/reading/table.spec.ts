import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import Papa from 'papaparse';
import { FileRefused } from '../refusal.js';
import { openTable } from './table.js';
import { columnsOf } from '../kinds/kind.js';

const COLUMNS = columnsOf('a,b,[c]');

interface ReadRow {
  readonly line: number;
  readonly fields: readonly string[];
}

async function read(
  file: string | Buffer | readonly Buffer[],
  name = 'file.csv',
): Promise<{ rows: ReadRow[]; malformed: number[]; warnings: string[] }> {
  const pieces = typeof file === 'string' ? [Buffer.from(file)] : Buffer.isBuffer(file) ? [file] : [...file];
  const csv = await openTable(Readable.from(pieces), name, COLUMNS, () => undefined);
  const rows: ReadRow[] = [];
  const malformed: number[] = [];
  const blocks = csv.rows((row) => {
    rows.push({ line: row.line, fields: Array.from({ length: row.count }, (_, field) => row.text(field)) });
    if (row.malformed >= 0) malformed.push(row.line);
  });
  for await (const _ of blocks);
  return { rows, malformed, warnings: csv.header.warnings.map(({ en }) => en) };
}

const fields = async (file: string) => (await read(file)).rows.map((row) => row.fields);

async function refusal(file: string | Buffer, name = 'file.csv') {
  const error = await read(file, name).catch((thrown: unknown) => thrown);
  if (!(error instanceof FileRefused)) throw new Error(`not refused: ${String(error)}`);
  return error.refusal;
}

describe('a CSV file', () => {
  it.each([
    ['a,b\n1,2\n', [['1', '2']]],
    ['a;b\n1;2,5\n', [['1', '2,5']]],
    [
      '\uFEFFa,b\r\n1,2\r\n3,4',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['a,b\n"1,5","x""y"\n', [['1,5', 'x"y']]],
    ['a,b\n"line\nbreak",2\n', [['line\nbreak', '2']]],
    ['a,b\n"",2\n', [['', '2']]],
    ['a,b\n1,""', [['1', '']]],
    ['a,b\n1,"', undefined],
    ['a,b\nx"y,2\n', [['x"y', '2']]],
    ['a,b\n"1" ,2\n', [['1', '2']]],
    ['a,b\n', []],
    ['a,b', []],
    ['a,b\n\n  \n\t\n1,2\n\n', [['1', '2']]],
    [' B , "A" \n1,2\n', undefined],
    ['B ,"A"\n1,2\n', [['1', '2']]],
  ])('%j', async (text, expected) => {
    if (expected) expect(await fields(text)).toEqual(expected);
    else await expect(read(text)).rejects.toBeInstanceOf(FileRefused);
  });

  it('counts physical lines', async () => {
    const { rows } = await read('a,b\r\n\r\n"1\r\n2",x\r\n\n3,4\n');
    expect(rows.map(({ line }) => line)).toEqual([3, 6]);
  });

  it('marks text after a closing quote, and goes on with the next row', async () => {
    const { rows, malformed } = await read('a,b\n"1"x,2\n3,4\n');
    expect(malformed).toEqual([2]);
    expect(rows[1]?.fields).toEqual(['3', '4']);
  });

  it('warns of columns it does not know', async () => {
    expect((await read('a,x,b\n1,2,3\n')).warnings).toEqual(['Ignored unknown columns: x.']);
  });

  it.each([
    ['nothing at all', '', 'EMPTY'],
    ['blank lines', '\n \n', 'EMPTY'],
    ['a missing column', 'a,x\n', 'WRONG_COLUMNS'],
    ['a column twice', 'a,b,A\n', 'WRONG_COLUMNS'],
    ['JSON', '{"a":1,"b":2}', 'WRONG_COLUMNS'],
    ['an open quote', 'a,b\n1,"2\n3,4\n', 'UNTERMINATED_QUOTE'],
    ['an endless quote', `a,b\n1,2\n3,"${'x\n'.repeat(600_000)}"`, 'ROW_TOO_LONG'],
    ['an endless row', `a,b\n${'x'.repeat(1_100_000)},2\n`, 'ROW_TOO_LONG'],
    ['UTF-16', Buffer.from('a,b\n1,2\n', 'utf16le'), 'NOT_TEXT'],
    ['UTF-16 with its mark', Buffer.from('\uFEFFa,b\n1,2\n', 'utf16le'), 'NOT_TEXT'],
    ['half a workbook', Buffer.from('PK\x03\x04 a workbook'), 'DAMAGED'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'OTHER_FORMAT'],
    ['half a gzip', gzipSync('a,b\n1,2\n').subarray(0, 25), 'DAMAGED'],
    ['gzip in gzip', gzipSync(gzipSync('a,b\n1,2\n')), 'NOT_TEXT'],
  ] as const)('is refused: %s', async (_, file, code) => {
    expect((await refusal(file)).code).toBe(code);
  });

  it('names the line where the trouble starts', async () => {
    expect((await refusal('a,b\n1,2\n\n3,"4\n5,6\n')).line).toBe(4);
  });

  it('is decompressed by what it holds, not by its name', async () => {
    expect((await read(gzipSync('a,b\n1,2\n'))).rows).toEqual([{ line: 2, fields: ['1', '2'] }]);
    expect((await read(Buffer.concat([gzipSync('a,b\n1,'), gzipSync('2\n')]), 'x.csv.gz')).rows).toEqual([
      { line: 2, fields: ['1', '2'] },
    ]);
    expect((await refusal('a,b\n1,2\n', 'x.csv.gz')).code).toBe('DAMAGED');
  });
});

describe('the splitter against papaparse', () => {
  const field = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'é', '😀', ',', ';', '"', '\n', '\r\n', ' ', 'Ư') }),
    fc.string({ unit: 'grapheme-ascii' }),
  );
  const table = fc.array(fc.tuple(field, field), { maxLength: 8 });

  it('reads what was written, wherever the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(',', ';'),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.array(fc.nat(200)),
        async (rows, separator, newline, quotes, cuts) => {
          const text = Papa.unparse([['a', 'b'], ...rows], { delimiter: separator, newline, quotes });
          const parsed = Papa.parse<string[]>(text, { delimiter: separator, newline }).data.slice(1);
          const bytes = Buffer.from(text);
          const pieces = [...cuts, 0, bytes.length]
            .sort((one, other) => one - other)
            .map((cut, index, all) => bytes.subarray(all[index - 1] ?? 0, cut));
          const { rows: read_ } = await read(pieces.filter((piece) => piece.length > 0));
          const isBlank = (row: readonly string[]) => row.length === 1 && row[0]?.trim() === '';
          expect(read_.map((row) => row.fields)).toEqual(parsed.filter((row) => !isBlank(row)));
        },
      ),
      { numRuns: 300 },
    );
  });
});
