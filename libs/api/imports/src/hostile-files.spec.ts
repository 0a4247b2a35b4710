import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { textRow, textWorkbook, workbook, workbookEntries } from './testing/workbook.js';
import { PAYMENTS, World } from './testing/world.js';
import { zip, type ZipEntry } from './testing/zip.js';

const MIB = 1024 ** 2;
const HEADER = textRow(1, PAYMENTS.split(','));
const SHEET = 'xl/worksheets/sheet1.xml';
const LAUGHS = [
  '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">',
  ...Array.from({ length: 9 }, (_, level) => {
    const below = level === 0 ? 'lol' : `lol${String(level)}`;
    return `<!ENTITY lol${String(level + 1)} "${`&${below};`.repeat(10)}">`;
  }),
  ']>',
].join('');

/** A workbook of which one part is another. */
function spoilt(name: string, entry: Omit<ZipEntry, 'name'>): Buffer {
  return zip(
    workbookEntries({ rows: HEADER }).map((part) => (part.name === name ? { name, ...entry } : part)),
  );
}

const spaces = (mebibytes: number) => Buffer.alloc(mebibytes * MIB, ' ');
const sheetOf = (content: string) => `<worksheet><sheetData>${content}</sheetData></worksheet>`;
const ole = (name: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1_016),
    Buffer.from(name, 'utf16le'),
  ]);

const HOSTILE: readonly (readonly [string, Buffer, code: string, words: RegExp])[] = [
  ['a zip bomb', spoilt(SHEET, { content: spaces(64) }), 'TOO_LARGE', /absurd size/],
  [
    'a zip bomb that says it is small',
    spoilt(SHEET, { content: spaces(64), claimedSize: 4_000 }),
    'DAMAGED',
    /damaged/,
  ],
  [
    'a sheet of three gigabytes',
    spoilt(SHEET, { content: 'x', claimedSize: 3 * 1024 * MIB }),
    'TOO_LARGE',
    /absurd size/,
  ],
  [
    'a bomb of shared texts',
    spoilt('xl/sharedStrings.xml', { content: 'x', claimedSize: 300 * MIB }),
    'TOO_LARGE',
    /absurd size/,
  ],
  ['a bomb of another part', spoilt('xl/workbook.xml', { content: spaces(20) }), 'TOO_LARGE', /absurd size/],
  [
    'a billion laughs in the sheet',
    spoilt(SHEET, { content: `${LAUGHS}${sheetOf('<row><c t="str"><v>&lol9;</v></c></row>')}` }),
    'UNSAFE',
    /DOCTYPE/,
  ],
  [
    'a billion laughs in the shared texts',
    spoilt('xl/sharedStrings.xml', { content: `${LAUGHS}<sst><si><t>&lol9;</t></si></sst>` }),
    'UNSAFE',
    /DOCTYPE/,
  ],
  [
    'a billion laughs in the list of sheets',
    spoilt('xl/workbook.xml', { content: `${LAUGHS}<workbook>&lol9;</workbook>` }),
    'UNSAFE',
    /DOCTYPE/,
  ],
  [
    'an entity that nobody declared',
    spoilt(SHEET, { content: sheetOf('<row><c t="str"><v>&lol9;</v></c></row>') }),
    'DAMAGED',
    /damaged/,
  ],
  [
    'a text without end',
    spoilt(SHEET, { content: sheetOf(`<row><c t="str"><v>${'x'.repeat(4 * MIB)}`) }),
    'DAMAGED',
    /damaged/,
  ],
  [
    'a comment without end',
    spoilt(SHEET, { content: sheetOf(`<!-- ${'x'.repeat(4 * MIB)}`) }),
    'DAMAGED',
    /damaged/,
  ],
  ['tags within tags without end', spoilt(SHEET, { content: '<a>'.repeat(100_000) }), 'DAMAGED', /damaged/],
  [
    'a long text a thousand times in a row',
    workbook({
      rows: `<row>${'<c t="s"><v>0</v></c>'.repeat(1_000)}</row>`,
      strings: `<si><t>${'x'.repeat(30_000)}</t></si>`,
    }),
    'ROW_TOO_LONG',
    /Row 1/,
  ],
  [
    'a workbook with a wrong checksum',
    spoilt(SHEET, { content: sheetOf(HEADER), claimedChecksum: 1 }),
    'DAMAGED',
    /damaged/,
  ],
  [
    'a workbook with a password in the zip',
    spoilt(SHEET, { content: sheetOf(HEADER), encrypted: true }),
    'ENCRYPTED',
    /password/,
  ],
  ['a workbook with a password', ole('EncryptedPackage'), 'ENCRYPTED', /password/],
  ['an old workbook', ole('Workbook'), 'OTHER_FORMAT', /\.xls\b/],
  ['half a workbook', textWorkbook([PAYMENTS.split(',')]).subarray(0, 900), 'DAMAGED', /cut short/],
  [
    'a picture',
    Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), randomBytes(100_000)]),
    'OTHER_FORMAT',
    /a PNG picture/,
  ],
  [
    'a photograph',
    Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(1_000)]),
    'OTHER_FORMAT',
    /a JPEG picture/,
  ],
  ['a PDF file', Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj', 'latin1'), 'OTHER_FORMAT', /a PDF file/],
  [
    'a web page that is called .xls',
    Buffer.from('\uFEFF\n<html><table><tr><td>record_id</td>'),
    'OTHER_FORMAT',
    /HTML/,
  ],
  ['random bytes', Buffer.concat([Buffer.from('x'), randomBytes(200_000)]), 'NOT_TEXT', /binary data/],
  ['a long line', spaces(3), 'ROW_TOO_LONG', /longer than 1 MiB/],
  [
    'a packed line of 256 MB',
    gzipSync(Buffer.alloc(256 * MIB, 'x'), { level: 1 }),
    'ROW_TOO_LONG',
    /longer than 1 MiB/,
  ],
  [
    'random bytes that claim to be packed',
    Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), randomBytes(1_000)]),
    'DAMAGED',
    /gzip/,
  ],
];

let world: World;
beforeAll(async () => {
  world = await (await World.create()).withReference();
});
afterAll(() => world.drop());

/** The server is unharmed: nothing landed, nothing is left lying about, and the next file is taken. */
async function expectUnharmed(recordId: string): Promise<void> {
  expect(readdirSync(tmpdir()).filter((name) => /^cashlight-.*\.xlsx$/.test(name))).toEqual([]);
  const row = `${recordId},c1,A,2022-12-01,100,CASH,`.split(',');
  expect(await world.import('payments', textWorkbook([PAYMENTS.split(','), row]))).toMatchObject({
    state: 'DONE',
    accepted: 1,
  });
}

describe('a hostile file is refused with a clear word, and the server is unharmed:', () => {
  it.each(HOSTILE)('%s', async (name, file, code, words) => {
    const records = await world.rows('SELECT count(*) FROM payment');
    const result = await world.import('payments', file, { fileName: 'x' });
    expect(result).toMatchObject({
      state: 'REFUSED',
      rows: 0,
      refusal: { code, words: { en: expect.stringMatching(words) } },
    });
    expect(await world.rows('SELECT count(*) FROM payment')).toEqual(records);
    await expectUnharmed(name);
  });

  it('a line that never ends is not read to its end', async () => {
    let sent = 0;
    const line = Readable.from(
      (function* () {
        for (; sent < 2_048 * MIB; sent += MIB) yield Buffer.alloc(MIB, 'x');
      })(),
      { objectMode: true, highWaterMark: 1 },
    );
    const result = await world.import('payments', line);
    expect(result.refusal?.code).toBe('ROW_TOO_LONG');
    expect(sent).toBeLessThan(8 * MIB);
    line.destroy();
    await expectUnharmed('after a line without end');
  });

  it('blank lines without end are no header', async () => {
    const blank = Readable.from(
      (function* () {
        for (let sent = 0; sent < 64; sent++) yield Buffer.alloc(MIB, '\n');
      })(),
    );
    expect((await world.import('payments', blank)).refusal?.code).toBe('EMPTY');
    await expectUnharmed('after blank lines');
  });

  it('a workbook that stops coming leaves nothing behind', async () => {
    const file = textWorkbook([PAYMENTS.split(','), 'r,c,A,2022-12-01,1,CASH,'.split(',')]);
    const broken = Readable.from(
      (function* () {
        yield file.subarray(0, 500);
        throw new Error('the connection broke');
      })(),
    );
    await expect(world.import('payments', broken)).rejects.toThrow('the connection broke');
    await expectUnharmed('after half a workbook');
  });
});
