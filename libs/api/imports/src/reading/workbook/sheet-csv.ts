import { refuse } from '../../refusal.js';
import { MAX_FIELDS } from '../csv-row.js';
import type { CellTexts } from './cell-text.js';
import { joined, RichText } from './rich-text.js';
import { readXml, type XmlHandler } from './xml.js';
import { damaged, unfoldsTooFar } from './zip-parts.js';

const BLOCK_CHARACTERS = 65_536;
/** What a sheet of Excel has at most. */
const MAX_ROWS = 1_048_576;
/** A longer row is not read as CSV either. */
const MAX_ROW_CHARACTERS = 262_144;
/** More text than fits into the largest sheet that is read: a text may be referred to many times. */
const MAX_CHARACTERS = 4 * 1024 ** 3;

/**
 * A sheet as CSV with commas, in blocks of some 64 KB. Each row of the sheet is one line, empty ones too, so that lines are numbered
 * as the rows are; line breaks within a cell become spaces.
 * @throws FileRefused when it is damaged or larger than a sheet can be
 */
export async function* sheetCsv(xml: AsyncIterable<Buffer>, texts: CellTexts): AsyncGenerator<Buffer> {
  const sheet = new SheetLines(texts);
  for await (const _ of readXml(xml, sheet))
    if (sheet.waiting.length >= BLOCK_CHARACTERS) yield Buffer.from(sheet.take());
  yield Buffer.from(sheet.take());
}

/** Turns the rows of a sheet into lines as they come. */
class SheetLines implements XmlHandler {
  waiting = '';
  private inRows = false;
  private line = 0;
  private characters = 0;
  private cells: string[] = [];
  private column = -1;
  private type = '';
  private style = 0;
  private value = '';
  private inValue = false;
  private readonly inline = new RichText();

  constructor(private readonly texts: CellTexts) {}

  /** The lines that are ready. */
  take(): string {
    const lines = this.waiting;
    this.waiting = '';
    return lines;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'sheetData') this.inRows = true;
    else if (!this.inRows) return;
    else if (name === 'row') this.openRow(attributes['r']);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'v') this.inValue = true;
    else if (name === 'is') this.inline.begin();
    else this.inline.open(name);
  }

  text(text: string): void {
    if (this.inValue) this.value = joined(this.value, text);
    else this.inline.text(text);
  }

  close(name: string): void {
    if (name === 'sheetData') this.inRows = false;
    else if (!this.inRows) return;
    else if (name === 'row') this.closeRow();
    else if (name === 'c') this.closeCell();
    else if (name === 'v') this.inValue = false;
    else if (name === 'is') this.value = this.inline.whole();
    else this.inline.close(name);
  }

  /** Rows that are left out are empty lines. */
  private openRow(number: string | undefined): void {
    const line = number === undefined ? this.line + 1 : Number(number);
    if (!Number.isInteger(line) || line <= this.line) throw damaged();
    if (line > MAX_ROWS) throw tooManyRows();
    this.waiting += '\n'.repeat(line - this.line - 1);
    this.line = line;
    this.cells = [];
    this.column = -1;
  }

  private openCell({ r: reference, t: type, s: style }: Readonly<Record<string, string>>): void {
    this.column = reference === undefined ? this.column + 1 : columnOf(reference);
    this.type = type ?? 'n';
    this.style = Number(style ?? 0);
    this.value = '';
  }

  private closeCell(): void {
    if (this.value === '') return;
    const text = this.texts.text(this.type, this.value, this.style);
    if (text === '') return;
    if (this.column >= MAX_FIELDS) throw tooManyColumns(this.line);
    while (this.cells.length < this.column) this.cells.push('');
    this.cells[this.column] = quoted(text);
  }

  private closeRow(): void {
    const row = this.cells.join(',');
    this.characters += row.length;
    if (row.length > MAX_ROW_CHARACTERS) throw rowTooLong(this.line);
    if (this.characters > MAX_CHARACTERS) throw unfoldsTooFar();
    this.waiting += `${row}\n`;
  }
}

/** The place of a column: `A` is 0, of `AB12` it is 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const place = letter.charCodeAt(0) - 0x40;
    if (place < 1 || place > 26) break;
    column = column * 26 + place;
  }
  if (column < 1) throw damaged();
  return column - 1;
}

function quoted(text: string): string {
  const line = text.replace(/[\r\n]+/g, ' ');
  return /[",]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}

const tooManyRows = () =>
  refuse('TOO_MANY_ROWS', {
    vi: `Trang tính có hơn ${String(MAX_ROWS)} dòng, nhiều hơn Excel cho phép. Hãy chia nhỏ tệp, hoặc gửi dưới dạng CSV.`,
    en: `The sheet has more than ${String(MAX_ROWS)} rows, which Excel does not allow. Split the file, or send it as CSV.`,
  });

const tooManyColumns = (line: number) =>
  refuse(
    'TOO_MANY_COLUMNS',
    {
      vi: `Dòng ${String(line)} của trang tính có dữ liệu sau cột thứ ${String(MAX_FIELDS)}. Hãy xóa các cột thừa rồi gửi lại.`,
      en: `Row ${String(line)} of the sheet has data beyond column ${String(MAX_FIELDS)}. Remove the surplus columns and send the file again.`,
    },
    line,
  );

const rowTooLong = (line: number) =>
  refuse(
    'ROW_TOO_LONG',
    {
      vi: `Dòng ${String(line)} của trang tính dài bất thường. Hãy kiểm tra các ô của dòng này rồi gửi lại.`,
      en: `Row ${String(line)} of the sheet is absurdly long. Check its cells and send the file again.`,
    },
    line,
  );
