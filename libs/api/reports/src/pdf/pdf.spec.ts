import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Block, ReportDocument } from '../document/document.js';
import { sampleDocument } from '../testing/document.js';
import { tablesOnPaper, textsOnPaper, withoutPieces } from '../testing/paper-texts.js';
import { type ReadPdf, readPdf } from '../testing/read-pdf.js';
import { renderPdf } from './pdf.js';

/** The report with other blocks in its notes. */
function withNotes(document: ReportDocument, blocks: readonly Block[]): ReportDocument {
  const sections = document.sections.map((section) =>
    section.id === 'notes' ? { ...section, blocks } : section,
  );
  return { ...document, sections };
}

describe('a large report as PDF', () => {
  const document = sampleDocument({ provisional: true, sample: true });
  let read: ReadPdf;
  beforeAll(async () => {
    read = await readPdf(await renderPdf(document));
  });

  it('says all that the document says', () => {
    expect(withoutPieces(read.texts)).toEqual(textsOnPaper(document));
    expect(read.tables).toEqual(tablesOnPaper(document));
  });

  it('is a tagged paper with title, language and date', () => {
    expect(read).toMatchObject({
      tagged: true,
      showsTitle: true,
      language: 'vi-VN',
      title: 'BÁO CÁO: Kết quả thanh toán tiền điện không dùng tiền mặt tháng 12/2022',
      created: 'D:20221201000000Z',
      pages: 6,
    });
    const count = (tag: string): number => read.tags.filter((each) => each === tag).length;
    expect(count('H1')).toBe(1);
    expect(count('H2')).toBe(8);
    expect(count('Table')).toBe(4);
    expect(count('Figure')).toBe(2);
    expect(count('TH Column')).toBe(8 + 12 + 7 + 2);
    expect(count('TH Row')).toBe(2 + 61 + 41 + 8);
  });

  it('numbers the pages from the second on, and repeats heads', () => {
    expect(read.drawn.map((page) => /^\d+/.exec(page)?.[0])).toEqual([undefined, '2', '3', '4', '5', '6']);
    const withUnits = read.drawn.filter((page) => page.includes('PA29'));
    expect(withUnits.length).toBeGreaterThan(1);
    for (const page of withUnits) expect(page).toContain('Xếp');
  });

  it('says on every page that its figures are provisional and of the sample', () => {
    for (const page of read.drawn) {
      expect(page).toContain('SỐ LIỆU TẠM TÍNH');
      expect(page).toContain('DỮ LIỆU MẪU: khách hàng và số tiền không có thật');
    }
  });
});

describe('the report as PDF', () => {
  it.each([
    ['in English', { language: 'en', units: 8, providers: 4 }],
    ['no unit and no provider', { units: 0, providers: 0 }],
  ] as const)('says all that the document says: %s', async (_, asked) => {
    const document = sampleDocument(asked);
    const read = await readPdf(await renderPdf(document));
    expect(withoutPieces(read.texts)).toEqual(textsOnPaper(document));
    expect(read.tables).toEqual(tablesOnPaper(document));
    expect(read).toMatchObject({ created: 'D:20230104000000Z' });
  });

  // so that the last page is nearly full, or just begun
  it.each([2, 3, 5, 6])('does not leave a signature alone, after %i paragraphs', async (count) => {
    const document = sampleDocument({ units: 1, providers: 1 });
    const text = 'Một dòng của phần cuối. '.repeat(40).trim();
    const blocks = Array.from({ length: count }, () => ({ kind: 'paragraph', text }) as const);
    const [first] = document.sections;
    const sections = first ? [{ ...first, blocks }] : [];
    const { drawn } = await readPdf(await renderPdf({ ...document, sections }));
    expect(drawn.at(-1)).toMatch(/phần cuối[\s\S]*Nơi nhận[\s\S]*Nguyễn Thị Ỷ Lan/);
  });

  it('breaks a row that is higher than a page and words that are wider than a line, and copes with any letter', async () => {
    const long = 'rất dài '.repeat(1500).trim();
    const table: Block = {
      kind: 'table',
      id: 'long',
      caption: 'Dài',
      columns: [
        { id: 'unit', header: 'Đơn vị', kind: 'text' },
        { id: 'plan', header: 'Kế hoạch', kind: 'text' },
      ],
      rows: [
        [
          { kind: 'text', text: 'Điện lực Tân Uyên' },
          { kind: 'text', text: long },
        ],
      ],
    };
    const document = withNotes(sampleDocument({ units: 1, providers: 1 }), [
      table,
      { kind: 'paragraph', text: 'x'.repeat(300) },
      { kind: 'paragraph', text: 'Ti\u0302e\u0300n\u200b \u0007Nha\u0323\u0302t 中 😀' },
    ]);
    const read = await readPdf(await renderPdf(document));
    expect(read.tables.find(({ caption }) => caption === 'Dài')?.rows[1]?.[1]).toBe(long);
    expect(read.texts.map((text) => text.replaceAll(' ', ''))).toContain('x'.repeat(300));
    // letters are composed, what cannot be seen is dropped, and letters that the face lacks are marked
    expect(read.texts).toContain('Tîèn Nhật □ □'.normalize('NFC'));
  });

  it('turns the page for a table that is too wide', async () => {
    const columns = Array.from({ length: 16 }, (_, index) => ({
      id: `c${String(index)}`,
      header: 'Số tiền',
      kind: 'vnd' as const,
    }));
    const wide: Block = {
      kind: 'table',
      id: 'wide',
      caption: 'Rộng',
      columns,
      rows: [columns.map(() => ({ kind: 'vnd', value: 123_456_789n }))],
    };
    const document = withNotes(sampleDocument({ units: 1, providers: 1 }), [wide]);
    const bytes = await renderPdf(document);
    expect(bytes.toString('latin1')).toContain('/MediaBox [0 0 841.89 595.28]');
    expect((await readPdf(bytes)).tables).toEqual(tablesOnPaper(document));
  });

  it('gives the same bytes for the same document, also beside others', async () => {
    const [first, other, again] = await Promise.all([
      renderPdf(sampleDocument({ units: 1, providers: 1 })),
      renderPdf(sampleDocument({ units: 2, providers: 1 })),
      renderPdf(sampleDocument({ units: 1, providers: 1 })),
    ]);
    expect(again.equals(first)).toBe(true);
    expect(other.equals(first)).toBe(false);
  });
});
