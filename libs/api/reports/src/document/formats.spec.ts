import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@cashlight/api-testing';
import { type Language, monthOf } from '@cashlight/domain';
import { renderCsv } from '../csv/render-csv.js';
import { renderDocx } from '../docx/docx.js';
import { MonthlyReportService } from '../monthly/monthly-report.service.js';
import { renderPdf } from '../pdf/pdf.js';
import { DECEMBER_2022, TestCompany } from '../testing/company.js';
import { sampleDocument } from '../testing/document.js';
import { readCsv } from '../testing/read-csv.js';
import { readDocx } from '../testing/read-docx.js';
import { readPdf } from '../testing/read-pdf.js';
import type { ReadReport } from '../testing/read-report.js';
import { readXlsxReport } from '../testing/read-xlsx.js';
import { renderXlsx } from '../xlsx/render-xlsx.js';
import type { ReportDocument, Table } from './document.js';
import { shownCell } from './shown.js';

interface Format {
  readonly name: string;
  readonly render: (document: ReportDocument) => Promise<Buffer> | Buffer;
  readonly read: (bytes: Buffer, language: Language) => Promise<ReadReport> | ReadReport;
}

const FORMATS: readonly Format[] = [
  { name: 'CSV', render: renderCsv, read: readCsv },
  { name: 'XLSX', render: renderXlsx, read: readXlsxReport },
  { name: 'PDF', render: renderPdf, read: readPdf },
  { name: 'DOCX', render: renderDocx, read: readDocx },
];

// A large report in four formats takes its time on a busy machine.
jest.setTimeout(60_000);

/** What every format has to say, and where to find it in what was read back. */
describe.each(FORMATS)('the report as $name', ({ render, read }) => {
  let test: TestDatabase;
  let company: TestCompany;
  beforeAll(async () => {
    test = await createTestDatabase();
    company = await TestCompany.on(test.database);
    await company.found();
    await company.paid(DECEMBER_2022);
    await company.paid([{ month: '2022-11', unit: 'PA2908', bank: 7000, cash: 3000 }]);
    await company.target('PA29', 2022, '68.88');
    await company.target('PA29', 2023, '77.36');
    await company.target('PA2907', 2022, '66.09');
  });
  afterAll(async () => {
    await company.app.close();
    await test.drop();
  });
  const documentOf = (unitCode: string | null, language: Language): Promise<ReportDocument> =>
    company.app.get(MonthlyReportService).document({ month: monthOf(2022, 12), unitCode, language });

  it('says every number and every word of December 2022', async () => {
    for (const [unitCode, language] of [
      [null, 'vi'],
      [null, 'en'],
      ['PA2907', 'vi'],
    ] as const) {
      const document = await documentOf(unitCode, language);
      expectSaid(document, await read(await render(document), language));
    }
  });
  it('shows the published figures', async () => {
    const report = await read(await render(await documentOf(null, 'vi')), 'vi');
    const said = [...report.texts, ...report.tables.flatMap(({ rows }) => rows.flat())].join('\n');
    for (const figure of ['72,69%', '68,88%', '+3,81', '42.980', '36.979', '80,00%', '5.137']) {
      expect(said).toContain(figure);
    }
    const units = report.tables.find(({ caption }) => caption.endsWith('Kết quả theo đơn vị'));
    const city = units?.rows.find((row) => row.includes('Điện lực Thành phố Lai Châu'));
    expect(city?.slice(2, 6)).toEqual(['14.500', '11.600', '80,00%', '1']);
  });
  it('says all of a large report, whatever the names and notes', async () => {
    for (const language of ['vi', 'en'] as const) {
      const document = sampleDocument({
        units: 60,
        providers: 40,
        language,
        provisional: true,
        sample: true,
      });
      expectSaid(document, await read(await render(document), language));
    }
  });
  it('is the same to the byte for the same document', async () => {
    const [first, second] = [await documentOf(null, 'vi'), await documentOf(null, 'vi')];
    const [one, other] = [await render(first), await render(second)];
    expect(one.equals(other)).toBe(true);
  });
});

/** Every table cell by cell; every other text somewhere. A format may number headings and captions, and break lines. */
function expectSaid(document: ReportDocument, report: ReadReport): void {
  const blocks = document.sections.flatMap((section) => section.blocks);
  const tables = blocks.filter((block) => block.kind === 'table');
  expect(report.tables.map(({ rows }) => rows.map((row) => row.map(inOneLine)))).toEqual(
    inOrderOf(report, tables).map((table) => shownRows(table, document.language)),
  );
  const said = inOneLine(report.texts.join(' '));
  const texts = [
    ...formTexts(document),
    ...document.sections.map(({ heading }) => heading),
    ...blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
  ];
  expect(texts.map(inOneLine).filter((text) => !said.includes(text))).toEqual([]);
}

/** A format may put its tables in another order; each is there once. */
function inOrderOf(report: ReadReport, tables: readonly Table[]): Table[] {
  const found = report.tables.map(
    ({ caption }) => tables.find((table) => inOneLine(caption).endsWith(inOneLine(table.caption))) ?? caption,
  );
  expect(found.filter((table) => typeof table === 'string')).toEqual([]);
  expect(new Set(found).size).toBe(tables.length);
  return found.filter((table) => typeof table !== 'string');
}

function shownRows({ columns, rows, total }: Table, language: Language): string[][] {
  const lines = [...rows, ...(total ? [total] : [])];
  return [
    columns.map(({ header }) => inOneLine(header)),
    ...lines.map((row) => row.map((cell) => inOneLine(shownCell(cell, language)))),
  ];
}

function formTexts({ form }: ReportDocument): string[] {
  const { recipients, marks, signatoryTitle, ...single } = form;
  const texts = [...Object.values(single), ...recipients, ...marks, ...signatoryTitle];
  return texts.filter((text) => text !== '');
}

function inOneLine(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
