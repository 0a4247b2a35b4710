import { describe, expect, it } from '@jest/globals';
import { compareRatios, difference, type Ratio, ratio } from '@cashlight/domain';
import fc from 'fast-check';
import { madeReport, type MadeUnit } from '../testing/monthly.js';
import type { MonthlyReport } from '../monthly/monthly-report.js';
import type { Block, Cell, Formula, ReportDocument, Table } from './document.js';
import { DEFAULT_SETTINGS, NO_NOTES, type ReportPaper } from './paper.js';
import { reportDocument } from './report-document.js';
import { shownCell } from './shown.js';

const PAPER: ReportPaper = { settings: DEFAULT_SETTINGS, notes: NO_NOTES, closedOn: null };

const CITY: MadeUnit = {
  name: 'Điện lực Thành phố Lai Châu',
  cashless: 11_600n,
  total: 14_500n,
  previous: null,
  target: '75.50',
};
const FAR: MadeUnit = {
  name: 'Điện lực Nậm Nhùn',
  cashless: 4368n,
  total: 6700n,
  previous: null,
  target: null,
};
const SILENT: MadeUnit = { name: 'Điện lực Sìn Hồ', cashless: 0n, total: 0n, previous: null, target: '60' };

function documentOf(changes: Partial<MonthlyReport> = {}, paper: Partial<ReportPaper> = {}): ReportDocument {
  return reportDocument(madeReport([CITY, FAR, SILENT], changes), { ...PAPER, ...paper });
}

function blocksOf(document: ReportDocument, id: string): readonly Block[] {
  return document.sections.find((section) => section.id === id)?.blocks ?? [];
}

function tablesOf({ sections }: ReportDocument): Table[] {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
}

function textsOf(document: ReportDocument, id: string): string[] {
  return blocksOf(document, id).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}

function rowsOf(document: ReportDocument, id: string): string[] {
  const table = tablesOf(document).find((each) => each.id === id);
  const rows = [...(table?.rows ?? []), ...(table?.total ? [table.total] : [])];
  return rows.map((row) => row.map((cell) => shownCell(cell, document.language)).join(' | '));
}

describe('the official form', () => {
  const settings = {
    parentBody: 'TỔNG CÔNG TY ĐIỆN LỰC MIỀN BẮC',
    issuingBody: 'CÔNG TY ĐIỆN LỰC LAI CHÂU',
    place: 'Lai Châu',
    numberSign: 'BC-PCLC',
    recipients: ['- Như trên;', 'Ban Giám đốc', ' ', 'Lưu: VT, KD.'],
    signatoryTitle: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    signatoryName: 'Nguyễn Thị Ỷ Lan',
  };
  it('is the one that is set', () => {
    const { form, dated, provisional } = documentOf({}, { settings, closedOn: '2023-01-04' });
    expect(form).toMatchObject({
      parentBody: 'TỔNG CÔNG TY ĐIỆN LỰC MIỀN BẮC',
      issuingBody: 'CÔNG TY ĐIỆN LỰC LAI CHÂU',
      number: 'Số: ……/BC-PCLC',
      placeAndDate: 'Lai Châu, ngày 04 tháng 01 năm 2023',
      kind: 'BÁO CÁO',
      subject: 'Kết quả thanh toán tiền điện không dùng tiền mặt tháng 12/2022',
      marks: [],
      recipientsTitle: 'Nơi nhận:',
      recipients: ['- Như trên;', '- Ban Giám đốc;', '- Lưu: VT, KD.'],
      signatoryTitle: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    });
    expect([dated, provisional]).toEqual(['2023-01-04', false]);
  });
  it('is neutral where nothing is set, and says that the month is open and the data are a sample', () => {
    const report = madeReport([CITY]);
    const { form, dated, provisional, sample } = reportDocument(
      { ...report, data: { ...report.data, closed: false, sample: true } },
      PAPER,
    );
    expect(form).toMatchObject({
      parentBody: '',
      issuingBody: 'CÔNG TY ĐIỆN LỰC LAI CHÂU',
      number: 'Số: ……/BC',
      placeAndDate: 'ngày …… tháng …… năm ……',
      marks: ['SỐ LIỆU TẠM TÍNH', 'DỮ LIỆU MẪU: khách hàng và số tiền không có thật'],
      recipientsTitle: '',
      recipients: [],
      signatoryTitle: ['THỦ TRƯỞNG ĐƠN VỊ'],
      signatoryName: '',
    });
    expect([dated, provisional, sample]).toEqual(['2022-12-31', true, true]);
  });
  it('names the unit, the number that is given, and dates as the decree writes them', () => {
    const numbered = { ...NO_NOTES, number: '17' };
    const form = (closedOn: string) =>
      documentOf({ unitCode: 'PA2907', unitName: FAR.name }, { settings, notes: numbered, closedOn }).form;
    expect(form('2023-02-28').subject).toMatch(/tháng 12\/2022 của Điện lực Nậm Nhùn$/);
    expect(form('2023-02-28')).toMatchObject({ number: 'Số: 17/BC-PCLC' });
    expect(form('2023-02-28').placeAndDate).toBe('Lai Châu, ngày 28 tháng 02 năm 2023');
    expect(form('2023-03-01').placeAndDate).toBe('Lai Châu, ngày 01 tháng 3 năm 2023');
    const whole = { ...NO_NOTES, number: '17/BC-PCLC-KD' };
    expect(documentOf({}, { settings, notes: whole }).form.number).toBe('Số: 17/BC-PCLC-KD');
  });
  it('is plain in English', () => {
    const { form } = documentOf({ language: 'en' }, { settings, closedOn: '2023-01-04' });
    expect(form).toMatchObject({
      nation: 'SOCIALIST REPUBLIC OF VIET NAM',
      number: 'No.: ……/BC-PCLC',
      placeAndDate: 'Lai Châu, 4 January 2023',
      kind: 'REPORT',
      subject: 'Payment of electricity bills without cash in December 2022',
    });
    expect(documentOf({ language: 'en' }).form.placeAndDate).toBe('……');
  });
});

describe('what is missing', () => {
  it('is said in words, and is not nought', () => {
    const document = documentOf();
    expect(rowsOf(document, 'units')).toEqual([
      'PA292 | Điện lực Thành phố Lai Châu | 14.500 | 11.600 | 80,00% | 1 | 75,50% | +4,50 | – | – | –',
      'PA293 | Điện lực Nậm Nhùn | 6.700 | 4.368 | 65,19% | 2 | chưa giao | – | – | – | –',
      'PA294 | Điện lực Sìn Hồ | – | – | – | – | 60,00% | – | – | – | –',
      'PA291 | Cộng: Công ty Điện lực Lai Châu | 21.200 | 15.968 | 75,32% | – | 68,88% | +6,44 | 70,00% | +5,32 | –',
    ]);
    expect(textsOf(document, 'plan')).toEqual(['Kế hoạch tháng 01/2023: chưa giao.']);
    expect(textsOf(document, 'events')).toEqual(['Không có sự kiện nào được ghi nhận trong tháng.']);
    expect(textsOf(documentOf({ goal: null }), 'keyFigures')).toEqual(['Chỉ tiêu cuối năm: chưa giao.']);
  });
  it('leaves out tables without lines, and notes that nobody wrote', () => {
    const ids = documentOf({ units: [] }).sections.map(({ id }) => id);
    expect(ids).not.toContain('units');
    expect(ids).not.toContain('notes');
    expect(ids).toContain('definitions');
  });
  it('does not claim that units add up to a total that holds more than they do', () => {
    const { units } = madeReport([CITY]);
    const document = documentOf({ units });
    const table = tablesOf(document).find(({ id }) => id === 'units');
    expect(table?.columns.filter(({ summed }) => summed)).toEqual([]);
    expect(textsOf(document, 'units')).toEqual([expect.stringMatching(/^Dòng cộng gồm cả/)]);
    expect(textsOf(documentOf(), 'units')).toEqual([]);
  });
  it('is a gap in a chart', () => {
    const charts = documentOf().sections.flatMap(({ blocks }) =>
      blocks.filter(({ kind }) => kind === 'chart'),
    );
    expect(charts).toMatchObject([
      {
        id: 'trend_chart',
        labels: expect.arrayContaining(['T12/2021', 'T1/2022', 'T12/2022']),
        series: [{ role: 'actual', values: [...Array.from({ length: 12 }, () => null), 15_968 / 21_200] }],
      },
      {
        id: 'units_chart',
        labels: ['Thành phố Lai Châu', 'Nậm Nhùn', 'Sìn Hồ'],
        finding: 'Cao nhất: Thành phố Lai Châu (80,00%); thấp nhất: Nậm Nhùn (65,19%).',
        series: [
          { role: 'actual', values: [0.8, 4368 / 6700, null] },
          { role: 'target', values: [0.755, null, 0.6] },
        ],
      },
    ]);
  });
});

describe('what people wrote', () => {
  it('stands in the notes line by line, and beside the plan of its unit', () => {
    const report = madeReport([CITY, FAR]);
    const document = reportDocument(report, {
      ...PAPER,
      notes: {
        number: '',
        done: '+ Đóng 3 quầy thu\r\n\r\n+ Ký thêm hợp đồng',
        difficulties: '  ',
        proposals: '=1+1',
        unitPlans: [{ unitCode: FAR.name, text: 'Vận động 40 khách hàng\nMở điểm thu.' }],
      },
    });
    expect(textsOf(document, 'notes')).toEqual([
      'Kết quả đã thực hiện:',
      '+ Đóng 3 quầy thu',
      '+ Ký thêm hợp đồng',
      'Đề xuất, kiến nghị:',
      '=1+1',
    ]);
    expect(rowsOf(document, 'plan').map((row) => row.split(' | ').at(-1))).toEqual([
      '–',
      'Vận động 40 khách hàng; Mở điểm thu.',
      '–',
    ]);
  });
});

describe('every table', () => {
  const unit: fc.Arbitrary<MadeUnit> = fc
    .record({
      total: fc.bigInt({ min: 0n, max: 40n }),
      cash: fc.bigInt({ min: 0n, max: 40n }),
      previous: fc.option(fc.constant<Ratio>({ numerator: 1n, denominator: 2n })),
      target: fc.option(fc.constantFrom('50', '66.67', '100')),
    })
    .map(({ total, cash, ...rest }) => ({
      name: 'Điện lực',
      total,
      cashless: cash > total ? 0n : total - cash,
      ...rest,
    }));
  const documents = fc
    .tuple(fc.array(unit, { maxLength: 9 }), fc.constantFrom('vi' as const, 'en' as const))
    .map(([units, language]) => reportDocument(madeReport(units, { language }), PAPER));

  it('holds what its formulas give, and nothing where they give none', () => {
    fc.assert(
      fc.property(documents, (document) => {
        for (const table of tablesOf(document)) {
          for (const row of [...table.rows, ...(table.total ? [table.total] : [])]) checkRow(table, row);
        }
      }),
    );
  });
  it('sums up to its total: the ratio of the company is of the sums, no mean of ratios', () => {
    fc.assert(
      fc.property(documents, (document) => {
        for (const { columns, rows, total } of tablesOf(document)) {
          columns.forEach(({ summed }, place) => {
            if (!summed) return;
            const sum = rows.reduce((before, row) => before + wholeOf(row[place]), 0n);
            expect(wholeOf(total?.[place])).toBe(sum);
          });
        }
      }),
    );
  });
  it('is named once, and as wide as its columns', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const tables = tablesOf(document);
        expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
        for (const { id, columns, rows, total } of tables) {
          expect(id).toMatch(/^[a-z_]+$/);
          expect(new Set(columns.map((column) => column.id)).size).toBe(columns.length);
          for (const row of [...rows, ...(total ? [total] : [])]) expect(row).toHaveLength(columns.length);
        }
      }),
    );
  });

  function checkRow(table: Table, row: readonly Cell[]): void {
    table.columns.forEach(({ formula }, place) => {
      if (formula?.kind === 'rank') {
        if (row !== table.total) expect(row[place]).toEqual(placeIn(table, row, formula.of));
      } else if (formula) {
        expectSame(ratioIn(row[place]), computed(table, row, formula));
      }
    });
  }
});

/** What a formula gives. */
function computed(
  table: Table,
  row: readonly Cell[],
  formula: Exclude<Formula, { kind: 'rank' }>,
): Ratio | null {
  const cell = (id: string) => row[placeOf(table, id)];
  switch (formula.kind) {
    case 'ratio':
      return ratio(wholeOf(cell(formula.part)), wholeOf(cell(formula.whole)));
    case 'share': {
      const whole = table.rows.reduce((sum, each) => sum + wholeOf(each[placeOf(table, formula.part)]), 0n);
      return ratio(wholeOf(cell(formula.part)), whole);
    }
    case 'difference':
      return difference(ratioIn(cell(formula.minuend)), ratioIn(cell(formula.subtrahend)));
  }
}

/** 1 and how many rows are higher. */
function placeIn(table: Table, row: readonly Cell[], id: string): Cell {
  const own = ratioIn(row[placeOf(table, id)]);
  if (!own) return { kind: 'nothing', text: '–' };
  const others = table.rows.flatMap((each) => ratioIn(each[placeOf(table, id)]) ?? []);
  const higher = others.filter((other) => compareRatios(other, own) > 0);
  return { kind: 'count', value: BigInt(higher.length + 1) };
}

function placeOf({ columns }: Table, id: string): number {
  return columns.findIndex((column) => column.id === id);
}

function expectSame(given: Ratio | null, expected: Ratio | null): void {
  expect(given === null).toBe(expected === null);
  if (given && expected) expect(compareRatios(given, expected)).toBe(0);
}

function ratioIn(cell: Cell | undefined): Ratio | null {
  return cell?.kind === 'percent' || cell?.kind === 'points' ? cell.value : null;
}

/** Nothing adds nothing. */
function wholeOf(cell: Cell | undefined): bigint {
  return cell?.kind === 'count' || cell?.kind === 'vnd' ? cell.value : 0n;
}
