import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { sampleDocument } from '../testing/document.js';
import { formulaCells, wrongResults } from '../testing/formula-cells.js';
import { readCsv } from '../testing/read-csv.js';
import { readDocx } from '../testing/read-docx.js';
import { readPdf } from '../testing/read-pdf.js';
import { readXlsxReport } from '../testing/read-xlsx.js';
import { unsaid } from '../testing/unsaid.js';
import { recomputed } from '../testing/workbook-formulas.js';
import type { Block, ReportDocument } from './document.js';
import { RENDERERS } from './renderers.js';

const STARTS = ['=', '+', '-', '@', '\t=', '\r=', '＝'];
/** A command to a shell, codes of page headers, the end of a text in a PDF, a field of Word. */
const ATTACK = `cmd|' /C calc'!A0;=1+1,=1+1 &A&F&"Arial" )>>/OpenAction<</S/JavaScript>> { HYPERLINK "x" }`;

/** A report every text of which attacks the programs that open it. */
function hostileDocument(): ReportDocument {
  let count = 0;
  const hostile = (text: string): string =>
    text === '' ? '' : `${STARTS[count++ % STARTS.length] ?? ''}${ATTACK} ${String(count)} ${text}`;
  const document = sampleDocument({ units: 3, providers: 3, provisional: true });
  const { form, sections } = document;
  return {
    ...document,
    form: Object.fromEntries(
      Object.entries(form).map(([name, texts]: [string, string | readonly string[]]) => [
        name,
        typeof texts === 'string' ? hostile(texts) : texts.map(hostile),
      ]),
    ) as unknown as ReportDocument['form'],
    sections: sections.map(({ id, heading, blocks }) => ({
      id,
      heading: hostile(heading),
      blocks: blocks.map((block) => hostileBlock(block, hostile)),
    })),
  };
}

function hostileBlock(block: Block, hostile: (text: string) => string): Block {
  if (block.kind === 'paragraph') return { ...block, text: hostile(block.text) };
  if (block.kind === 'chart')
    return {
      ...block,
      title: hostile(block.title),
      finding: hostile(block.finding),
      labels: block.labels.map(hostile),
      series: block.series.map((series) => ({ ...series, name: hostile(series.name) })),
    };
  return {
    ...block,
    caption: hostile(block.caption),
    columns: block.columns.map((column) => ({ ...column, header: hostile(column.header) })),
    rows: block.rows.map((row) =>
      row.map((cell) => (cell.kind === 'text' ? { ...cell, text: hostile(cell.text) } : cell)),
    ),
  };
}

function partsOf(bytes: Uint8Array): [name: string, text: string][] {
  return Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]);
}

/** All that elements of a name hold. */
function contentsOf(parts: readonly (readonly [string, string])[], element: string): string[] {
  const pattern = new RegExp(`<${element}(?: [^>]*)?>([^<]*)<`, 'g');
  return parts.flatMap(([, text]) => Array.from(text.matchAll(pattern), ([, content = '']) => content));
}

/** A formula without its texts and the names of sheets. */
function bare(formula: string): string {
  return formula.replaceAll('&apos;', "'").replaceAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, '');
}

describe('texts that attack', () => {
  const document = hostileDocument();

  it('are texts in CSV, under any list separator', async () => {
    const bytes = await RENDERERS.csv(document);
    expect(unsaid(document, readCsv(bytes, 'vi'))).toEqual([]);
    for (const delimiter of [';', ',', '\t']) {
      const cells = Papa.parse<string[]>(bytes.toString().slice(1), { delimiter }).data.flat();
      const formulas = cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/u.test(cell));
      expect([delimiter, formulas.filter((cell) => !/^[+-]\d+(?:,\d\d)?$/.test(cell))]).toEqual([
        delimiter,
        [],
      ]);
    }
  });

  it('are texts in Excel: cells, names of sheets and tables, charts, page headers', async () => {
    const bytes = await RENDERERS.xlsx(document);
    expect(unsaid(document, await readXlsxReport(bytes))).toEqual([]);
    const workbook = await readXlsx(bytes);
    expect(formulaCells(workbook).length).toBeGreaterThan(10);
    expect(wrongResults(workbook, recomputed(workbook))).toEqual([]);
    const parts = partsOf(bytes);
    const formulas = ['f', 'c:f', 'definedName'].flatMap((element) => contentsOf(parts, element));
    expect(formulas.filter((formula) => /cmd|[|@]/.test(bare(formula)))).toEqual([]);
    const headers = ['oddHeader', 'oddFooter'].flatMap((element) => contentsOf(parts, element));
    expect(headers.length).toBeGreaterThan(0);
    const codes = headers.map((header) =>
      header
        .replaceAll(/&[lg]t;/g, '')
        .replaceAll('&amp;', '&')
        .replaceAll('&&', ''),
    );
    expect(codes.filter((header) => !/^(?:[^&]|&[LBCAPN])*$/.test(header))).toEqual([]);
    expect(
      parts.filter(([name, text]) => name.includes('externalLink') || /TargetMode|<hyperlink/.test(text)),
    ).toEqual([]);
  });

  it('are texts in Word: the only fields are the numbers of pages', async () => {
    const bytes = await RENDERERS.docx(document);
    expect(unsaid(document, readDocx(bytes))).toEqual([]);
    const parts = partsOf(bytes);
    expect(new Set(contentsOf(parts, 'w:instrText'))).toEqual(new Set(['PAGE']));
    expect(parts.filter(([, text]) => /w:fldSimple|<w:hyperlink|TargetMode="External"/.test(text))).toEqual(
      [],
    );
    const books = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xlsx'));
    expect(books.length).toBeGreaterThan(0);
    for (const [, book] of books) expect(contentsOf(partsOf(book), 'f')).toEqual([]);
  });

  it('are texts in PDF, which does nothing when it is opened', async () => {
    const bytes = await RENDERERS.pdf(document);
    const read = await readPdf(bytes);
    const [first] = read.tables;
    // a word that is longer than its column is broken
    const said = [...read.texts, ...(first?.rows.flat() ?? [])].map((text) => text.replaceAll(' ', ''));
    expect(said.filter((text) => text.includes(ATTACK.replaceAll(' ', ''))).length).toBeGreaterThan(30);
    expect(read.title).toContain(ATTACK);
    expect(bytes.toString('latin1')).not.toMatch(/\/(?:OpenAction|JavaScript|Launch|URI|EmbeddedFile)\b/);
  });
});
