import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@cashlight/api-testing';
import { TestCompany } from '../testing/company.js';
import { madeDocuments } from '../testing/made-documents.js';
import { readCsv } from '../testing/read-csv.js';
import { readDocx } from '../testing/read-docx.js';
import { readPdf } from '../testing/read-pdf.js';
import type { ReadReport } from '../testing/read-report.js';
import { readXlsxReport } from '../testing/read-xlsx.js';
import { expectSaid } from '../testing/said.js';
import type { ReportDocument, Table } from './document.js';
import { RENDERERS } from './renderers.js';

const FORMATS = [
  { format: 'csv', read: readCsv },
  { format: 'xlsx', read: readXlsxReport },
  { format: 'pdf', read: readPdf },
  { format: 'docx', read: readDocx },
] as const;

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

  describe.each(FORMATS)('as $format', ({ format, read }) => {
    const kept = new Map<string, Promise<Rendered>>();
    const rendered = (name: string): Promise<Rendered> => {
      const there = kept.get(name) ?? render(name);
      kept.set(name, there);
      return there;
    };
    async function render(name: string): Promise<Rendered> {
      const document = documentOf(name);
      const bytes = await RENDERERS[format](document);
      return { document, bytes, report: await read(bytes, document.language) };
    }

    it.each([
      'a month without plans',
      'December 2022',
      'December 2022, in English',
      'a unit',
      'a month without data, between others',
      'two tops',
      '60 units and 40 providers',
      'a company with one unit',
    ])('says every number and every word: %s', async (name) => {
      const { document, report } = await rendered(name);
      expectSaid(document, report);
    });
    it('shows the published figures', async () => {
      const { report } = await rendered('December 2022');
      const said = [...report.texts, ...report.tables.flatMap(({ rows }) => rows.flat())].join('\n');
      for (const figure of ['72,69%', '68,88%', '+3,81', '42.980', '36.979', '80,00%', '5.137']) {
        expect(said).toContain(figure);
      }
      const units = report.tables.find(({ caption }) => caption.endsWith('Kết quả theo đơn vị'));
      const city = units?.rows.find((row) => row.includes('Điện lực Thành phố Lai Châu'));
      expect(city?.slice(2, 6)).toEqual(['14.500', '11.600', '80,00%', '1']);
    });
    it('is the same to the byte for the same document', async () => {
      const { bytes } = await rendered('December 2022');
      const again = await RENDERERS[format](documentOf('December 2022, again'));
      expect(again.equals(bytes)).toBe(true);
    });
  });
});

function tablesOf({ sections }: ReportDocument): Table[] {
  return sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'table');
}
