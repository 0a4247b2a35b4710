import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { sampleDocument } from '../testing/document.js';
import { tablesOnPaper, textsOnPaper, withoutPieces } from '../testing/paper-texts.js';
import { type ReadDocx, readDocx } from '../testing/read-docx.js';
import { renderDocx } from './docx.js';

afterEach(() => {
  jest.useRealTimers();
});

describe('a large report as a Word file', () => {
  const document = sampleDocument({ provisional: true, sample: true });
  let read: ReadDocx;
  beforeAll(async () => {
    read = readDocx(await renderDocx(document));
  });

  it('says all that the document says', () => {
    expect(withoutPieces(read.texts)).toEqual(textsOnPaper(document));
    expect(read.tables).toEqual(tablesOnPaper(document));
  });

  it('has real styles, heads that repeat and rows that do not break', () => {
    const { texts, styles, heads, unbroken, parts } = read;
    expect(styles[texts.indexOf('BÁO CÁO')]).toBe('Title');
    expect(styles.filter((style) => style === 'Heading1')).toHaveLength(8);
    expect(heads).toBe(4);
    expect(unbroken).toBe(4 + 2 + 61 + 41 + 8 + 3);
    const sheet = parts.get('word/styles.xml') ?? '';
    expect(sheet).toContain('w:val="vi-VN"');
    expect(sheet).toContain('w:ascii="Times New Roman"');
    expect(sheet).toContain('w:styleId="ReportTable"');
  });

  it('leaves no heading, caption or picture alone at the foot of a page, and no head without a row', () => {
    const { parts } = read;
    expect(parts.get('word/styles.xml')).toMatch(/w:styleId="Heading1">(?:(?!<\/w:style>).)*<w:keepNext\/>/);
    const body = parts.get('word/document.xml') ?? '';
    const paragraphs = body.match(/<w:p>.*?<\/w:p>/gs) ?? [];
    // the caption of a table stands above it and is marked; the title of a picture stands below
    const keptOnes = paragraphs.filter((each) => /<w:drawing>|<w:bookmarkStart/.test(each));
    expect(keptOnes).toHaveLength(4 + 2);
    expect(keptOnes.filter((each) => !each.includes('<w:keepNext/>'))).toEqual([]);
    const tables = body.split('<w:tblStyle w:val="ReportTable"/>').slice(1);
    const openings = tables.flatMap((table) => table.split('</w:tr>').slice(0, 2));
    expect(openings).toHaveLength(4 * 2);
    for (const row of openings)
      expect(row.match(/<w:keepNext\/>/g)?.length).toBe(row.match(/<w:p>/g)?.length);
    // a short table stands on one page
    const plan = tables[3]?.split('</w:tbl>')[0]?.split('</w:tr>').slice(0, -1) ?? [];
    expect(plan.map((row) => row.includes('<w:keepNext/>'))).toEqual([
      ...plan.slice(1).map(() => true),
      false,
    ]);
  });

  it('is A4 with the margins of the decree, and numbers the pages from the second on', () => {
    const { parts } = read;
    const body = parts.get('word/document.xml') ?? '';
    expect(body).toContain('w:w="11906" w:h="16838"');
    expect(body).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
    expect(body).toContain('<w:titlePg');
    const heads = Array.from(parts).filter(([name]) => /^word\/header\d\.xml$/.test(name));
    expect(heads.map(([, text]) => text.includes('PAGE')).sort()).toEqual([false, true]);
  });

  it('says on every page that its figures are provisional', () => {
    const { parts } = read;
    for (const [name, text] of parts) {
      if (/^word\/header\d\.xml$/.test(name)) expect(text).toContain('SỐ LIỆU TẠM TÍNH');
      if (/^word\/footer\d\.xml$/.test(name)) expect(text).toContain('SỐ LIỆU TẠM TÍNH · DỮ LIỆU MẪU');
    }
  });

  it('has charts to edit, in the language of the report', () => {
    const { parts } = read;
    const chart = parts.get('word/charts/chart1.xml') ?? '';
    expect(chart).toContain('<c:v>0.7269</c:v>');
    expect(chart).not.toContain('en-US');
    expect(parts.get('word/charts/chart2.xml')).toContain('Điện lực Nậm Nhùn &amp; &lt;b&gt;');
    expect([...parts.keys()].filter((name) => name.endsWith('.xlsx'))).toHaveLength(2);
  });
});

describe('the report as a Word file', () => {
  it.each([
    ['in English', { language: 'en', units: 8, providers: 4 }],
    ['no unit and no provider', { units: 0, providers: 0 }],
  ] as const)('says all that the document says: %s', async (_, asked) => {
    const document = sampleDocument(asked);
    const read = readDocx(await renderDocx(document));
    expect(withoutPieces(read.texts)).toEqual(textsOnPaper(document));
    expect(read.tables).toEqual(tablesOnPaper(document));
  });

  it('gives the same bytes for the same document, whenever and after whatever', async () => {
    const first = await renderDocx(sampleDocument({ units: 8, provisional: true }));
    jest.useFakeTimers({
      now: new Date('2031-05-06T07:08:09Z'),
      doNotFake: ['nextTick', 'setImmediate', 'setTimeout'],
    });
    const other = await renderDocx(sampleDocument({ units: 9, provisional: true }));
    const again = await renderDocx(sampleDocument({ units: 8, provisional: true }));
    expect(again.equals(first)).toBe(true);
    expect(other.equals(first)).toBe(false);
    expect(readDocx(again).parts.get('docProps/core.xml')).toContain('2022-12-01T00:00:00Z');
  });
});
