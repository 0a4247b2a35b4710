import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ReadReport, ReadTable } from './read-report.js';

/** What a PDF says of itself, and what its tags hold. */
export interface ReadPdf extends ReadReport {
  readonly pages: number;
  readonly title: string;
  readonly language: string;
  /** as in D:20230104000000Z */
  readonly created: string;
  readonly tagged: boolean;
  readonly showsTitle: boolean;
  /** the tags in reading order, with the scope of heads */
  readonly tags: readonly string[];
  /** what is drawn on each page, tagged or not */
  readonly drawn: readonly string[];
}

/** Reads a PDF of ours by its tags, as a screen reader does; runs of blanks count as one. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await open(bytes);
  const info = (await pdf.getMetadata()).info as Readonly<Record<string, string>>;
  const preferences: { DisplayDocTitle?: boolean } | null = await pdf.getViewerPreferences();
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, (_, index) => readPage(pdf, index + 1)),
  );
  const tree = new TagTree(
    Buffer.from(bytes).toString('latin1'),
    new Map(pages.flatMap(({ pieces }) => [...pieces])),
    pages.flatMap(({ alternatives }) => alternatives),
  );
  return {
    pages: pdf.numPages,
    title: info['Title'] ?? '',
    language: info['Language'] ?? '',
    created: info['CreationDate'] ?? '',
    tagged: (await pdf.getMarkInfo())?.Marked === true,
    showsTitle: preferences?.DisplayDocTitle === true,
    drawn: pages.map(({ drawn }) => drawn),
    ...tree.read(),
  };
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // only texts and tags are read: what drawing needs may be missing
  const browser = globalThis as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) browser[name] ??= Object;
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const data = new Uint8Array(bytes);
  return getDocument({ data, verbosity: 0, disableFontFace: true, useSystemFonts: false }).promise;
}

interface Page {
  /** the texts by page and number of content */
  readonly pieces: ReadonlyMap<string, string>;
  readonly drawn: string;
  /** of its pictures */
  readonly alternatives: readonly string[];
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<Page> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const pieces = new Map<string, string>();
  const open: string[] = [];
  let drawn = '';
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((each) => each !== '');
      if (id !== undefined) pieces.set(id, `${pieces.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
      drawn += item.hasEOL ? `${item.str}\n` : item.str;
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id);
  }
  return { pieces, drawn: drawn.normalize('NFC'), alternatives: alternativesIn(await page.getStructTree()) };
}

function alternativesIn(node: unknown): string[] {
  const { role, alt, children = [] } = (node ?? {}) as { role?: string; alt?: string; children?: unknown[] };
  return [...(role === 'Figure' ? [alt ?? ''] : []), ...children.flatMap(alternativesIn)];
}

interface Tag {
  readonly type: string;
  readonly scope: string;
  /** names of other tags, or of pieces of text */
  readonly kids: readonly string[];
}

/** The tags as they stand in the file: pdfjs gives them by page, and a table goes over several. */
class TagTree {
  private readonly tags = new Map<string, Tag>();
  private readonly texts: string[] = [];
  private readonly tables: { caption: string; rows: string[][] }[] = [];
  private readonly order: string[] = [];
  private figures = 0;

  constructor(
    file: string,
    private readonly pieces: ReadonlyMap<string, string>,
    private readonly alternatives: readonly string[],
  ) {
    for (const object of file.split('\nendobj\n')) {
      const [, id = '', body = ''] = /(?:^|\n)(\d+) 0 obj\n<<\n([\s\S]*)\n>>$/.exec(object) ?? [];
      const type = /^\/S \/(\w+)$/m.exec(body)?.[1];
      const scope = /\/Scope \/(\w+)/.exec(body)?.[1] ?? '';
      if (type !== undefined) this.tags.set(id, { type, scope, kids: kidsIn(body) });
    }
  }

  read(): { texts: string[]; tables: ReadTable[]; tags: string[] } {
    for (const [id, { type }] of this.tags) if (type === 'Document') this.walk(id);
    return { texts: this.texts, tables: this.tables, tags: this.order };
  }

  private walk(id: string): void {
    const tag = this.tags.get(id);
    if (!tag) return;
    this.order.push(tag.scope === '' ? tag.type : `${tag.type} ${tag.scope}`);
    if (tag.type === 'Table') this.tables.push({ caption: '', rows: [] });
    if (tag.type === 'Figure') this.texts.push(this.alternatives[this.figures++] ?? '');
    if (tag.type === 'TR') this.tables.at(-1)?.rows.push(tag.kids.map((kid) => this.textOf(kid)));
    if (/^(?:H\d|P|Caption)$/.test(tag.type)) this.keep(id, tag);
    for (const kid of tag.kids) this.walk(kid);
  }

  private keep(id: string, { type }: Tag): void {
    const table = this.tables.at(-1);
    if (type === 'Caption' && table?.caption === '') table.caption = this.textOf(id);
    else this.texts.push(this.textOf(id));
  }

  private textOf(id: string): string {
    const texts = this.tags.get(id)?.kids.map((kid) => this.pieces.get(kid) ?? '') ?? [];
    return texts.join(' ').replaceAll(/\s+/g, ' ').trim().normalize('NFC');
  }
}

/** `[9 0 R 4 <<…/Pg 63 0 R…/MCID 0…>>]`, where a bare number is content of the tag's page. */
function kidsIn(body: string): string[] {
  const list = /^\/K \[([\s\S]*?)\]$/m;
  const kids = list.exec(body)?.[1] ?? '';
  const page = /^\/Pg (\d+) 0 R$/m.exec(body.replace(list, ''))?.[1] ?? '';
  const kid = /<<[\s\S]*?\/Pg (\d+) 0 R[\s\S]*?\/MCID (\d+)[\s\S]*?>>|(\d+) 0 R|(\d+)/g;
  return Array.from(kids.matchAll(kid), ([, otherPage, content, tag, own]) => {
    if (tag !== undefined) return tag;
    return `p${otherPage ?? page}R_mc${content ?? own ?? ''}`;
  });
}
