import { describe, expect, it } from '@jest/globals';
import { readXlsx, type Workbook } from 'hucre/xlsx';
import type { Cell, ReportDocument, Table } from '../document/document.js';
import { sampleDocument } from '../testing/document.js';
import { formulaCells, wrongResults } from '../testing/formula-cells.js';
import { areaOf, readXlsxReport } from '../testing/read-xlsx.js';
import { type CellAddress, keyOf, recomputed } from '../testing/workbook-formulas.js';
import { renderXlsx } from './render-xlsx.js';

async function workbookOf(document: ReportDocument): Promise<Workbook> {
  return readXlsx(await renderXlsx(document), { readStyles: true });
}

/** The cell that a name of the workbook stands for; of a table, its cell in a line and a column. */
function named({ namedRanges = [] }: Workbook, name: string, line = 0, column = 0): CellAddress {
  const range = namedRanges.find((each) => each.name === name)?.range;
  if (range === undefined) throw new Error(`There is no name ${name}.`);
  const { sheet, rows, columns } = areaOf(range);
  return { sheet, row: rows[0] + line, column: columns[0] + column };
}

/** A document of one table of its own. */
function documentOf(table: Table): ReportDocument {
  return { ...sampleDocument(), sections: [{ id: 'providers', heading: 'Theo đối tác', blocks: [table] }] };
}

const text = (value: string): Cell => ({ kind: 'text', text: value });
const vnd = (value: bigint): Cell => ({ kind: 'vnd', value });
const percent = (numerator: bigint, denominator: bigint): Cell => ({
  kind: 'percent',
  value: { numerator, denominator },
});

describe('formulas of the workbook', () => {
  it.each([
    ['60 units and 40 providers', sampleDocument()],
    ['one unit', sampleDocument({ units: 1, providers: 1 })],
    ['no plans', sampleDocument({ units: 20, providers: 3, targets: false })],
    ['English, provisional', sampleDocument({ units: 20, language: 'en', provisional: true })],
  ])('give what the file already shows: %s', async (_, document) => {
    const workbook = await workbookOf(document);
    expect(formulaCells(workbook).length).toBeGreaterThan(10);
    expect(wrongResults(workbook, recomputed(workbook))).toEqual([]);
  });

  it('compute every ratio, gap, rank and share, and every sum, as the document says they are computed', async () => {
    const workbook = await workbookOf(sampleDocument());
    const formulaIn = (table: string, line: number, column: number): string | undefined => {
      const { sheet, ...at } = named(workbook, table, line, column);
      const cells = workbook.sheets.find(({ name }) => name === sheet)?.cells;
      return cells?.get(`${String(at.row)},${String(at.column)}`)?.formula;
    };
    const { row } = named(workbook, 'BANG_units');
    const [first, last, total] = [row + 2, row + 61, row + 62].map(String) as [string, string, string];
    expect([4, 5, 7].map((column) => formulaIn('BANG_units', 1, column))).toEqual([
      `IF(N(C${first})=0,"–",D${first}/C${first})`,
      `IF(ISNUMBER(E${first}),RANK(E${first},E$${first}:E$${last}),"–")`,
      `IF(AND(ISNUMBER(E${first}),ISNUMBER(G${first})),ROUND((E${first}-G${first})*100,10),"–")`,
    ]);
    expect([2, 3, 4].map((column) => formulaIn('BANG_units', 61, column))).toEqual([
      `SUM(C${first}:C${last})`,
      `SUM(D${first}:D${last})`,
      `IF(N(C${total})=0,"–",D${total}/C${total})`,
    ]);
    const provider = named(workbook, 'BANG_providers').row + 2;
    expect(formulaIn('BANG_providers', 1, 2)).toBe(
      `IF(N(B$${String(provider + 40)})=0,"–",B${String(provider)}/B$${String(provider + 40)})`,
    );
    for (let line = 1; line <= 60; line++) {
      expect([4, 5, 7, 9].filter((column) => formulaIn('BANG_units', line, column) === undefined)).toEqual(
        [],
      );
    }
  });

  it('carry a changed unit into its ratio, gap and rank, into the total and into the first sheet', async () => {
    const document = sampleDocument({ units: 3, providers: 2 });
    const workbook = await workbookOf(withSameTotal(document));
    const cell = (line: number, column: number) => named(workbook, 'BANG_units', line, column);
    const before = recomputed(workbook);
    const others = Number(before(cell(4, 2))) - Number(before(cell(1, 2)));
    const cashless = Number(before(cell(4, 3))) - Number(before(cell(1, 3)));
    const after = recomputed(
      workbook,
      new Map([
        [keyOf(cell(1, 2)), 50_000],
        [keyOf(cell(1, 3)), 49_000],
      ]),
    );
    expect(after(cell(1, 4))).toBeCloseTo(0.98, 12);
    expect(after(cell(1, 5))).toBe(1);
    expect(after(cell(1, 7))).toBeCloseTo((0.98 - 0.62) * 100, 9);
    expect(after(cell(4, 2))).toBe(others + 50_000);
    expect(after(cell(4, 4))).toBeCloseTo((cashless + 49_000) / (others + 50_000), 12);
    expect(after(named(workbook, 'KH_TONG'))).toBe(others + 50_000);
    expect(after(named(workbook, 'KH_KHONG_TIEN_MAT'))).toBe(cashless + 49_000);
    expect(after(named(workbook, 'TY_LE'))).toBe(after(cell(4, 4)));
    expect(after(named(workbook, 'KE_HOACH'))).toBe(0.6888);
    expect(after(named(workbook, 'CHENH_LECH'))).toBeCloseTo((Number(after(cell(4, 4))) - 0.6888) * 100, 9);
  });

  it('carry it into every other table that shows the same figure of the same unit', async () => {
    const document = sampleDocument({ units: 3, providers: 2 });
    const units = document.sections.flatMap(({ blocks }) =>
      blocks.filter((block) => block.kind === 'table' && block.id === 'units'),
    )[0] as Table;
    const compared: Table = {
      kind: 'table',
      id: 'compared',
      caption: 'So sánh theo đơn vị',
      columns: [
        { id: 'code', header: 'Mã', kind: 'text' },
        { id: 'ratio', header: 'Tỷ lệ', kind: 'percent' },
      ],
      rows: units.rows.map(
        ([code, , , , ratio], line) => [code, line === 1 ? percent(1n, 9n) : ratio] as Cell[],
      ),
    };
    const section = { id: 'channels', heading: 'So sánh', blocks: [compared] } as const;
    const workbook = await workbookOf({ ...document, sections: [...document.sections, section] });
    const changed = new Map([1, 2].map((line) => [keyOf(named(workbook, 'BANG_units', line, 3)), 0]));
    const after = recomputed(workbook, changed);
    const shown = [1, 2, 3].map((line) => after(named(workbook, 'BANG_compared', line, 1)));
    expect(shown.slice(0, 2)).toEqual([0, 1 / 9]);
    expect(shown[2]).toBe(recomputed(workbook)(named(workbook, 'BANG_units', 3, 4)));
  });

  it('write the word of the document where a change leaves no value', async () => {
    const workbook = await workbookOf(sampleDocument({ units: 12, providers: 2 }));
    const cell = (line: number, column: number) => named(workbook, 'BANG_units', line, column);
    const after = recomputed(
      workbook,
      new Map([
        [keyOf(cell(1, 2)), 0],
        [keyOf(cell(1, 3)), 0],
      ]),
    );
    expect([4, 5, 7].map((column) => after(cell(1, column)))).toEqual(['–', '–', '–']);
    const given = recomputed(workbook, new Map([[keyOf(cell(11, 6)), 0.5]]));
    expect(recomputed(workbook)(cell(11, 7))).toBe('–');
    expect(given(cell(11, 7))).toBeCloseTo((Number(given(cell(11, 4))) - 0.5) * 100, 9);
  });

  it('stand nowhere where they would change a figure of the document', async () => {
    const workbook = await workbookOf(
      documentOf({
        kind: 'table',
        id: 'parts',
        caption: 'Một phần',
        columns: [
          { id: 'name', header: 'Đối tác', kind: 'text' },
          { id: 'amount', header: 'Số tiền', kind: 'vnd', summed: true },
          { id: 'share', header: 'Tỷ trọng', kind: 'percent', formula: { kind: 'share', part: 'amount' } },
          {
            id: 'odd',
            header: 'Tỷ lệ',
            kind: 'percent',
            formula: { kind: 'ratio', part: 'amount', whole: 'none' },
          },
        ],
        rows: [
          [text('A'), vnd(10n), percent(10n, 400n), percent(1n, 3n)],
          [text('B'), vnd(30n), percent(30n, 400n), percent(1n, 3n)],
        ],
        total: [text('Cộng'), vnd(400n), percent(400n, 400n), percent(1n, 3n)],
      }),
    );
    const formulas = formulaCells(workbook).map(({ formula }) => formula);
    expect(formulas.filter((formula) => formula.startsWith('SUM') || formula.includes('D'))).toEqual([]);
    expect(recomputed(workbook)(named(workbook, 'BANG_parts', 3, 1))).toBe(400);
  });
});

describe('numbers beyond the 15 digits of Excel', () => {
  const table: Table = {
    kind: 'table',
    id: 'money',
    caption: 'Số tiền',
    columns: [
      { id: 'name', header: 'Đối tác', kind: 'text' },
      { id: 'amount', header: 'Số tiền', kind: 'vnd', summed: true },
      { id: 'share', header: 'Tỷ trọng', kind: 'percent', formula: { kind: 'share', part: 'amount' } },
    ],
    rows: [
      [text('A'), vnd(999_999_999_999_999n), percent(999_999_999_999_999n, 10_007_199_254_740_992n)],
      [text('B'), vnd(9_007_199_254_740_993n), percent(9_007_199_254_740_993n, 10_007_199_254_740_992n)],
    ],
    total: [text('Cộng'), vnd(10_007_199_254_740_992n), percent(1n, 1n)],
  };

  it('keep all their digits as texts, which the sheet says, and no sum leaves them out', async () => {
    const bytes = await renderXlsx(documentOf(table));
    const { texts, tables } = await readXlsxReport(bytes);
    expect(tables[0]?.rows.map((row) => row[1])).toEqual([
      'Số tiền',
      '999.999.999.999.999',
      '9.007.199.254.740.993',
      '10.007.199.254.740.992',
    ]);
    expect(texts.join('\n')).toContain('Số có hơn 15 chữ số được ghi dạng văn bản');
    const workbook = await readXlsx(bytes);
    const held = [1, 2, 3].map((line) => recomputed(workbook)(named(workbook, 'BANG_money', line, 1)));
    expect(held).toEqual([999_999_999_999_999, '9.007.199.254.740.993', '10.007.199.254.740.992']);
    expect(formulaCells(workbook)).toEqual([]);
  });
});

/** The sample with key figures that are those of its units together. */
function withSameTotal(document: ReportDocument): ReportDocument {
  const tables = document.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
  const total = tables.find(({ id }) => id === 'units')?.total ?? [];
  const [, , customers, cashless, ratio, , target, gap] = total;
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => {
        if (block.kind !== 'table' || block.id !== 'key_figures') return block;
        const [first = [], ...others] = block.rows;
        const same = [cashless, customers, ratio, target, gap].flatMap((cell) => cell ?? []);
        return { ...block, rows: [[...first.slice(0, 1), ...same, ...first.slice(6)], ...others] };
      }),
    })),
  };
}
