import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readXlsx, type Sheet } from 'hucre/xlsx';
import { shownTable } from './shown';
import type { Column } from './column';
import { sheetName, workbookOf } from './workbook';

interface Row {
  readonly name: string;
  readonly ratio: number | null;
  readonly gap: number | null;
  readonly customers: number;
  readonly lost: number;
  readonly amount: string;
}

const COLUMNS: readonly Column<Row>[] = [
  { id: 'name', header: 'Đơn vị', kind: 'text', value: (row) => row.name },
  { id: 'line', header: 'Diễn biến', kind: 'graphic', value: () => 'không bao giờ' },
  { id: 'ratio', header: 'Tỷ lệ', kind: 'percent', value: (row) => row.ratio },
  { id: 'gap', header: 'Chênh lệch', kind: 'points', value: (row) => row.gap },
  { id: 'customers', header: 'Khách hàng', kind: 'count', value: (row) => row.customers },
  { id: 'lost', header: 'Tăng giảm', kind: 'count', signed: true, value: (row) => row.lost },
  { id: 'amount', header: 'Số tiền', kind: 'vnd', value: (row) => row.amount },
];
const COMPANY: Row = {
  name: 'Toàn công ty',
  ratio: 79959 / 110000,
  gap: 0.0381,
  customers: 110000,
  lost: -12,
  amount: '98765432101',
};
const UNIT: Row = { ...COMPANY, name: '=1+1', ratio: null, gap: -0.009, amount: '9007199254740993' };
const HEAD = { caption: 'Xếp hạng đơn vị, Tháng 12/2022', about: ['Tháng 12/2022', 'dữ liệu mẫu'] };

async function sheetOf(rows: readonly Row[], total?: Row, head = HEAD): Promise<Sheet> {
  const bytes = await workbookOf(shownTable(COLUMNS, rows, total), head);
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const sheet = sheets[0];
  if (sheet === undefined) throw new Error('The workbook has no sheet.');
  return sheet;
}

describe('a table as a workbook', () => {
  it('says above the header what it shows, and leaves drawings out', async () => {
    const { rows, name } = await sheetOf([UNIT], COMPANY);
    expect(name).toBe('Xếp hạng đơn vị, Tháng 12 2022');
    expect(rows.slice(0, 3).map((row) => row[0])).toEqual([HEAD.caption, ...HEAD.about]);
    expect(rows[4]).toEqual(['Đơn vị', 'Tỷ lệ', 'Chênh lệch', 'Khách hàng', 'Tăng giảm', 'Số tiền']);
  });

  it('holds numbers as numbers, points as points, and what is missing as nothing', async () => {
    const { rows } = await sheetOf([UNIT], COMPANY);
    expect(rows[6]).toEqual(['Toàn công ty', 79959 / 110000, 3.81, 110000, -12, 98765432101]);
    expect(rows[5]?.slice(0, 3)).toEqual(['=1+1', null, -0.9]);
  });

  it('loses nothing of any number', async () => {
    const fraction = fc.double({ min: -1, max: 1, noNaN: true });
    const row = fc.record({
      ratio: fc.option(fraction),
      gap: fraction,
      customers: fc.nat(),
      lost: fc.integer(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 4 }), async (numbers) => {
        const { rows } = await sheetOf(numbers.map((each) => ({ ...COMPANY, ...each })));
        numbers.forEach(({ ratio, gap, customers, lost }, index) => {
          const [, shown, points, ...counts] = rows[5 + index] ?? [];
          expect(shown).toBe(ratio === null ? null : ratio + 0);
          expect(points).toBeCloseTo(gap * 100, 9);
          expect(counts.slice(0, 2)).toEqual([customers, lost]);
        });
      }),
      { numRuns: 10 },
    );
  });

  it('keeps an amount that Excel would round, to the last đồng, as a text', async () => {
    const { rows } = await sheetOf([UNIT]);
    expect(rows[5]?.[5]).toBe('9007199254740993');
  });

  it('formats figures, freezes a bold header, and marks the total', async () => {
    const sheet = await sheetOf([UNIT], COMPANY);
    const style = (row: number, column: number) => sheet.cells?.get(`${row},${column}`)?.style;
    expect([1, 2, 3, 4, 5].map((column) => style(6, column)?.numFmt)).toEqual([
      '0.00%',
      '+0.00;-0.00;0.00',
      '#,##0',
      '+#,##0;-#,##0;0',
      '#,##0" ₫"',
    ]);
    expect(style(4, 0)?.font?.bold).toBe(true);
    expect(style(6, 0)?.font?.bold).toBe(true);
    expect(style(5, 0)?.font?.bold).not.toBe(true);
    expect(sheet.freezePane).toMatchObject({ rows: 5, columns: 1 });
  });

  it('never makes a formula of a text, whatever it says', async () => {
    const texts = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string().map((text) => `=${text}`),
      ),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    await fc.assert(
      fc.asyncProperty(texts, async (names) => {
        const sheet = await sheetOf(names.map((name) => ({ ...COMPANY, name })));
        expect([...(sheet.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
        expect(sheet.rows).toHaveLength(5 + names.length);
      }),
      { numRuns: 10 },
    );
  });
});

describe('a workbook on paper', () => {
  it('repeats its header on every page, whatever the sheet is called', async () => {
    const sheet = await sheetOf([UNIT], undefined, { ...HEAD, caption: "Đơn vị 'A' & B" });
    expect(sheet.pageSetup?.printTitlesRow).toBe('$5:$5');
  });
});

describe('the name of a sheet', () => {
  it('is one that Excel takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (caption) => {
        const name = sheetName(caption);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
      }),
    );
  });

  it('is not the one that Excel keeps for itself', () => {
    expect(sheetName('History')).toBe('Cashlight History');
    expect(sheetName('[]')).toBe('Cashlight');
  });
});
