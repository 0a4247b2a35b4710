import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@cashlight/api-testing';
import { readXlsx } from 'hucre/xlsx';
import { TestCompany } from '../testing/company.js';
import { formulaCells, wrongResults } from '../testing/formula-cells.js';
import { madeDocuments } from '../testing/made-documents.js';
import { readCsv } from '../testing/read-csv.js';
import { readDocx } from '../testing/read-docx.js';
import { readPdf, type ReadPdf } from '../testing/read-pdf.js';
import type { ReadReport } from '../testing/read-report.js';
import { readXlsxReport } from '../testing/read-xlsx.js';
import { shownRows, unsaid } from '../testing/unsaid.js';
import { recomputed } from '../testing/workbook-formulas.js';
import type { ReportDocument, Table } from './document.js';
import { REPORT_FORMATS, type ReportFormat } from './formats.js';
import { RENDERERS } from './renderers.js';

const READERS = { csv: readCsv, xlsx: readXlsxReport, pdf: readPdf, docx: readDocx };

const REPORTS = [
  'a month without plans',
  'December 2022',
  'December 2022, in English',
  'a unit',
  'a month without data, between others',
  'two tops',
  '60 units and 40 providers',
  'a company with one unit',
];

/** Columns of what the month itself brought. */
const MEASURED = new Set(['customers', 'total', 'cashless', 'ratio', 'rank', 'change']);

/** A rendered report and what was read back from it. */
interface Rendered {
  readonly document: ReportDocument;
  readonly bytes: Buffer;
  readonly report: ReadReport;
}

// A large report takes its time on a busy machine.
jest.setTimeout(60_000);

/** What every format has to say, and where to find it in what was read back. */
describe('the report of a month', () => {
  let documents: ReadonlyMap<string, ReportDocument>;
  let test: TestDatabase;
  let company: TestCompany;
  beforeAll(async () => {
    test = await createTestDatabase();
    company = await TestCompany.on(test.database);
    documents = await madeDocuments(company);
  });
  afterAll(async () => {
    await company.app.close();
    await test.drop();
  });

  const documentOf = (name: string): ReportDocument => {
    const document = documents.get(name);
    if (document) return document;
    throw new Error(`There is no report of ${name}.`);
  };

  it('of a month without data says so, and writes no nought for what is not known', () => {
    const document = documentOf('a month without data, between others');
    const [finding] = document.sections.flatMap(({ blocks }) => blocks);
    expect(finding).toMatchObject({ text: expect.stringContaining('chưa có số liệu') });
    const measured = tablesOf(document)
      .filter(({ id }) => id === 'key_figures' || id === 'units')
      .flatMap(({ columns, rows, total }) =>
        [...rows, ...(total ? [total] : [])].flatMap((row) =>
          row.filter((_, place) => MEASURED.has(columns[place]?.id ?? '')),
        ),
      );
    expect(measured.length).toBeGreaterThan(30);
    expect(measured.filter(({ kind }) => kind !== 'nothing')).toEqual([]);
  });
  it('of a large company is large', () => {
    const sizes = new Map(
      tablesOf(documentOf('60 units and 40 providers')).map(({ id, rows }) => [id, rows.length]),
    );
    expect(sizes.get('units')).toBe(60);
    expect(sizes.get('providers')).toBeGreaterThanOrEqual(40);
    expect(sizes.get('trend')).toBe(13);
  });

  const kept = new Map<string, Promise<Rendered>>();
  const rendered = (format: ReportFormat, name: string): Promise<Rendered> => {
    const key = `${name} as ${format}`;
    const there = kept.get(key) ?? render(format, name);
    kept.set(key, there);
    return there;
  };
  async function render(format: ReportFormat, name: string): Promise<Rendered> {
    const document = documentOf(name);
    const bytes = await RENDERERS[format](document);
    return { document, bytes, report: await READERS[format](bytes, document.language) };
  }

  describe.each(REPORT_FORMATS)('as %s', (format) => {
    it.each(REPORTS)('says every number and every word: %s', async (name) => {
      const { document, report } = await rendered(format, name);
      expect(unsaid(document, report)).toEqual([]);
    });
    it('shows the published figures', async () => {
      const { report } = await rendered(format, 'December 2022');
      const said = [...report.texts, ...report.tables.flatMap(({ rows }) => rows.flat())].join('\n');
      for (const figure of ['72,69%', '68,88%', '+3,81', '42.980', '36.979', '80,00%', '5.137']) {
        expect(said).toContain(figure);
      }
      const units = report.tables.find(({ caption }) => caption.endsWith('Kết quả theo đơn vị'));
      const city = units?.rows.find((row) => row.includes('Điện lực Thành phố Lai Châu'));
      expect(city?.slice(2, 6)).toEqual(['14.500', '11.600', '80,00%', '1']);
    });
    it('is the same to the byte for the same document', async () => {
      const { bytes } = await rendered(format, 'December 2022');
      const again = await RENDERERS[format](documentOf('December 2022, again'));
      expect(again.equals(bytes)).toBe(true);
    });
  });

  it.each(REPORTS)('as pdf breaks no short table, and leaves no head without a row: %s', async (name) => {
    const { document, report } = await rendered('pdf', name);
    const pages = (report as ReadPdf).drawn.map(withoutBlanks);
    const torn = tablesOf(document).filter((table) => {
      const rows = shownRows(table, document.language);
      const together = rows.length <= 9 ? rows : rows.slice(0, 2);
      const letters = withoutBlanks([table.caption, ...together.flat()].join(''));
      return !pages.some((page) => page.includes(letters));
    });
    expect(torn.map(({ caption }) => caption)).toEqual([]);
  });

  it.each(REPORTS)('as xlsx has formulas that give what it shows: %s', async (name) => {
    const workbook = await readXlsx((await rendered('xlsx', name)).bytes);
    expect(formulaCells(workbook).length).toBeGreaterThan(50);
    expect(wrongResults(workbook, recomputed(workbook))).toEqual([]);
  });
});

function tablesOf({ sections }: ReportDocument): Table[] {
  return sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'table');
}

function withoutBlanks(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
