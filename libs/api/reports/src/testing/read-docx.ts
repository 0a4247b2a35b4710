import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { ReadReport, ReadTable } from './read-report.js';

/** What a Word file holds beside its texts. */
export interface ReadDocx extends ReadReport {
  /** the style of each text, in the order of `texts`; empty: none of its own, or a picture */
  readonly styles: readonly string[];
  /** how many rows repeat as heads, and how many may not be broken */
  readonly heads: number;
  readonly unbroken: number;
  /** the parts of the file by name, as text */
  readonly parts: ReadonlyMap<string, string>;
}

/** Reads a Word file in reading order; runs of blanks count as one. Tables without lines only place texts, and count as texts. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  const reader = new BodyReader();
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    reader.open(tag);
  });
  parser.on('text', (text) => {
    reader.add(text);
  });
  parser.on('closetag', ({ name }) => {
    reader.close(name);
  });
  parser.write(parts.get('word/document.xml') ?? '').close();
  return { ...reader.read(), parts };
}

class BodyReader {
  private readonly texts: string[] = [];
  private readonly styles: string[] = [];
  private readonly tables: { caption: string; rows: string[][] }[] = [];
  private paragraph = { text: '', style: '' };
  private isText = false;
  private isData = false;
  private heads = 0;
  private unbroken = 0;

  open({ name, attributes }: SaxesTagPlain): void {
    if (name === 'w:p') this.paragraph = { text: '', style: '' };
    else if (name === 'w:pStyle') this.paragraph.style = attributes['w:val'] ?? '';
    else if (name === 'w:t') this.isText = true;
    else if (name === 'w:tblStyle') this.beginTable();
    else if (name === 'w:tr' && this.isData) this.tables.at(-1)?.rows.push([]);
    else if (name === 'w:tc' && this.isData) this.tables.at(-1)?.rows.at(-1)?.push('');
    else if (name === 'w:tblHeader' && isOn(attributes)) this.heads += 1;
    else if (name === 'w:cantSplit' && isOn(attributes)) this.unbroken += 1;
    else if (name === 'wp:docPr') this.keep(attributes['descr'] ?? '', '');
  }

  add(text: string): void {
    if (this.isText) this.paragraph.text += text;
  }

  close(name: string): void {
    if (name === 'w:t') this.isText = false;
    if (name === 'w:tbl') this.isData = false;
    if (name === 'w:p') this.endParagraph();
  }

  read(): ReadReport & Pick<ReadDocx, 'styles' | 'heads' | 'unbroken'> {
    const { texts, styles, heads, unbroken } = this;
    return { texts, styles, heads, unbroken, tables: this.tables satisfies ReadTable[] };
  }

  /** The text just before is its caption. */
  private beginTable(): void {
    this.isData = true;
    this.styles.pop();
    this.tables.push({ caption: this.texts.pop() ?? '', rows: [] });
  }

  private endParagraph(): void {
    const { text, style } = this.paragraph;
    if (!this.isData) {
      this.keep(text, style);
      return;
    }
    const row = this.tables.at(-1)?.rows.at(-1);
    row?.push(plain(`${row.pop() ?? ''} ${text}`));
  }

  private keep(text: string, style: string): void {
    if (plain(text) === '') return;
    this.texts.push(plain(text));
    this.styles.push(style);
  }
}

/** A switch that says nothing is on. */
function isOn(attributes: SaxesTagPlain['attributes']): boolean {
  return !['false', '0', 'off'].includes(attributes['w:val'] ?? '');
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().normalize('NFC');
}
