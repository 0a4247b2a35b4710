import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readBlock, writeBlock } from './clipboard';
import { readAlone, readEntries, type Entry } from './entry';
import { placeBlock, type Surface } from './place';
import { rangeAt } from './range';

const surface: Surface = {
  rows: [
    { names: ['PA29', 'Công ty Điện lực Lai Châu', 'Toàn công ty', 'Tổng'] },
    { names: ['PA2908', 'Điện lực Thành phố Lai Châu'] },
    { names: ['PA2901', 'Điện lực Tân Uyên'] },
    { names: ['PA2907', 'Điện lực Nậm Nhùn'] },
  ],
  columns: [
    { names: ['target_pct', 'Chỉ tiêu', 'Chỉ tiêu 2023'] },
    { names: ['1', 'T1', 'Tháng 1', '01/2023'] },
    { names: ['2', 'T2', 'Tháng 2', '02/2023'] },
    { names: ['3', 'T3', 'Tháng 3', '03/2023'] },
  ],
};
const shown = (entry: Entry) =>
  entry.kind === 'value' ? entry.percent : entry.kind === 'blank' ? '' : `${entry.text}: ${entry.reason}`;
const paste = (text: string, at = rangeAt({ row: 1, column: 0 })) => {
  const { entries, lost } = placeBlock(readBlock(text), surface, at);
  return {
    cells: entries.map(({ row, column, entry }) => `${row},${column} ${shown(entry)}`),
    lost: lost.map(({ line, text: said, reason }) => `${line} ${said}: ${reason}`),
  };
};

describe('a typed percentage', () => {
  it.each([
    ['77,36', '77.36'],
    ['77.360', '77.36'],
    [' 77,36 % ', '77.36'],
    ['077', '77'],
    ['100', '100'],
    ['0', '0'],
    ['0,7736', '77.36'],
    ['0,7736%', '0.7736'],
    ['77,12345678', '77.123457'],
    ['', ''],
    ['–', ''],
    ['bảy mươi', 'bảy mươi: NOT_A_NUMBER'],
    ['1.234,5', '1.234,5: NOT_A_NUMBER'],
    ['-5', '-5: NEGATIVE'],
    ['100,01', '100,01: ABOVE_100'],
  ])('%p is read as %p', (text, expected) => {
    expect(shown(readAlone(text))).toBe(expected);
  });

  it('means the same with comma and point, with and without its sign', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 9999 }), (hundredths) => {
        const point = (hundredths / 100).toFixed(2);
        const read = readEntries([point, point.replace('.', ','), `${point}%`, ` ${point} % `]).map(shown);
        expect(new Set(read)).toEqual(new Set([String(hundredths / 100)]));
      }),
    );
  });

  it('is read as a fraction where all around it are, and left unread where only some are', () => {
    expect(readEntries(['0,7736', '1', '0,8', '', '5%']).map(shown)).toEqual(['77.36', '100', '80', '', '5']);
    expect(readEntries(['0,7736', '80,1']).map(shown)).toEqual(['0,7736: UNCLEAR_SCALE', '80.1']);
  });
});

describe('a text from a spreadsheet', () => {
  it('comes back as it was copied, whatever its cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', '7', ',') });
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      )
      .filter((rows) => rows.at(-1)?.some((text) => text !== '') === true);
    fc.assert(
      fc.property(block, (rows) => {
        expect(readBlock(writeBlock(rows))).toEqual(rows);
      }),
    );
  });

  it('may end with an empty line, and hold empty cells', () => {
    expect(readBlock('a\t\r\n\tb\r\n')).toEqual([
      ['a', ''],
      ['', 'b'],
    ]);
  });
});

describe('a pasted block', () => {
  it('begins at the focused cell; a blank clears', () => {
    expect(paste('84,19\t79,1\n\t80', rangeAt({ row: 1, column: 1 })).cells).toEqual([
      '1,1 84.19',
      '1,2 79.1',
      '2,1 ',
      '2,2 80',
    ]);
  });

  it('alone fills the whole selection', () => {
    const range = { anchor: { row: 1, column: 0 }, focus: { row: 2, column: 1 } };
    expect(paste('80', range).cells).toEqual(['1,0 80', '1,1 80', '2,0 80', '2,1 80']);
  });

  it('finds the rows by code or name, whatever their order, case and accents', () => {
    const { cells, lost } = paste('NAM NHUN\t71,16\nPA2908\t84,19\ntp Lai Châu cũ\t1\nTổng\t77,36');
    expect(cells).toEqual(['3,0 71.16', '1,0 84.19', '0,0 77.36']);
    expect(lost).toEqual(['3 tp Lai Châu cũ 1: UNKNOWN_NAME']);
  });

  it('skips numbers of lines, a second column of names and the title above', () => {
    const text = 'KẾ HOẠCH 2023\n1\tPA2901\tĐiện lực Tân Uyên\t80,67\n2\tPA2907\tĐiện lực Nậm Nhùn\t71,16';
    expect(paste(text)).toEqual({ cells: ['2,0 80.67', '3,0 71.16'], lost: [] });
  });

  it('finds the columns by their headings, and says which it does not know', () => {
    const text = 'Đơn vị\tTháng 2\tSố hộ\tChỉ tiêu 2023\nTân Uyên\t76\t13500\t80,67';
    expect(paste(text)).toEqual({
      cells: ['2,2 76', '2,0 80.67'],
      lost: ['1 Số hộ: UNKNOWN_COLUMN'],
    });
    expect(paste('unit\t1\t2\t3\nPA2907\t70\t71\t72').cells).toEqual(['3,1 70', '3,2 71', '3,3 72']);
    expect(paste('T2\tT1\n71\t70').cells).toEqual(['1,2 71', '1,1 70']);
  });

  it('keeps what cannot be read in its cell, and tells what has no cell', () => {
    const { cells, lost } = paste('8o,1\t70\t71\t72\t73\n1\n2\n3', rangeAt({ row: 2, column: 0 }));
    expect(cells).toEqual(['2,0 8o,1: NOT_A_NUMBER', '2,1 70', '2,2 71', '2,3 72', '3,0 1']);
    expect(lost).toEqual(['1 73: BESIDE', '3 2: BELOW', '4 3: BELOW']);
    expect(paste('Tân Uyên\t80\nTân Uyên\t81').lost).toEqual(['2 Tân Uyên 81: TWICE']);
    expect(paste('Tân Uyên\tn/a').cells).toEqual(['2,0 n/a: NOT_A_NUMBER']);
  });

  it('loses no value: each is in a cell of its own or told as lost', () => {
    const value = fc.constantFrom('80', '77,36', '0,5', '100,5', '-3');
    fc.assert(
      fc.property(
        fc.array(fc.array(value, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 }),
        fc.nat(3),
        fc.nat(3),
        (block, row, column) => {
          const { entries, lost } = placeBlock(block, surface, rangeAt({ row, column }));
          const told = lost.flatMap(({ text }) => text.split(' ')).length;
          expect(new Set(entries.map((entry) => `${entry.row},${entry.column}`)).size).toBe(entries.length);
          expect(entries.length + told).toBe(block.flat().length);
        },
      ),
    );
  });
});
