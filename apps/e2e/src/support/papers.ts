import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';

/** What a PDF says, in one line. */
export async function textOfPdf(bytes: Buffer): Promise<string> {
  // only texts are read: what drawing needs may be missing
  const browser = globalThis as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) browser[name] ??= Object;
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, disableFontFace: true }).promise;
  let text = '';
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    text += items.map((item) => ('str' in item ? `${item.str} ` : '')).join('');
  }
  return inOneLine(text);
}

/** What a Word file says, cells of tables among it, in one line. */
export function textOfWord(bytes: Buffer): string {
  const part = unzipSync(bytes)['word/document.xml'];
  const paragraphs = (part ? strFromU8(part) : '').match(/<w:p[ >].*?<\/w:p>/gs) ?? [];
  const texts = paragraphs.map((paragraph) =>
    Array.from(paragraph.matchAll(/<w:t[^>]*>([^<]*)</g), ([, text]) => text).join(''),
  );
  return inOneLine(texts.join(' '));
}

/** The cells of a workbook, a row of a sheet a line, its figures as they are kept. */
export async function rowsOfWorkbook(bytes: Buffer): Promise<string[]> {
  const { sheets } = await readXlsx(bytes);
  return sheets.flatMap(({ rows }) => rows.map((row) => row.map((value) => String(value ?? '')).join('|')));
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
