import type { Words } from '@cashlight/api-platform';
import { CellTexts, type DecimalSign } from './cell-text.js';
import { NumberForms } from './number-forms.js';
import { SharedStrings } from './shared-strings.js';
import { sheetCsv } from './sheet-csv.js';
import { LIMITS, readSheetList, type Sheet, type SheetList } from './sheet-list.js';
import { readWholeXml, readXml } from './xml.js';
import { ZipParts } from './zip-parts.js';

/** What our own templates call the sheet that explains the columns, by language. */
export const GUIDE_SHEET: Words = { vi: 'Hướng dẫn', en: 'Guide' };

/** A sheet of formats and no content may be long: so many pieces are looked through. */
const LOOKED_THROUGH = 64;
/** Workbooks with more sheets are told about the first of them. */
const SHEETS_LOOKED_AT = 20;

/** A workbook that has been found right as far as one can tell before its rows are read. */
export interface Workbook {
  /** The first visible sheet, as `sheetCsv` has it; once. */
  readonly csv: AsyncGenerator<Buffer>;
  readonly warnings: readonly Words[];
  /** How much of the sheet has been read, from 0 to 1. */
  portion(): number;
  close(): void;
}

/**
 * Opens the workbook in a file. Memory is its shared texts and one row, whatever the size of the sheet.
 * @param descriptor closed with the workbook, or at once when it cannot be opened
 * @param decimalSign how numbers with decimals are to be written
 * @throws FileRefused when it is damaged, hostile, encrypted, or something else
 */
export async function openWorkbook(descriptor: number, decimalSign: DecimalSign): Promise<Workbook> {
  const parts = await ZipParts.open(descriptor);
  try {
    const list = await readSheetList(parts);
    const [first, ...others] = list.sheets;
    const texts = await readTexts(parts, list, decimalSign);
    const ignored = await filled(parts, others);
    const sheet = new CountedPart(parts, first?.part ?? '');
    return {
      csv: sheetCsv(sheet.pieces(), texts),
      portion: () => sheet.portion,
      warnings: ignored.length === 0 ? [] : [ignoredSheets(first?.name ?? '', ignored)],
      close() {
        parts.close();
      },
    };
  } catch (error) {
    parts.close();
    throw error;
  }
}

/** A sheet, and how much of it has been read. */
class CountedPart {
  private bytes = 0;

  constructor(
    private readonly parts: ZipParts,
    private readonly name: string,
  ) {}

  get portion(): number {
    return Math.min(1, this.bytes / Math.max(1, this.parts.sizeOf(this.name)));
  }

  async *pieces(): AsyncGenerator<Buffer> {
    for await (const piece of this.parts.read(this.name, LIMITS.sheet)) {
      this.bytes += piece.length;
      yield piece;
    }
  }
}

async function readTexts(parts: ZipParts, list: SheetList, decimalSign: DecimalSign): Promise<CellTexts> {
  const strings = new SharedStrings();
  const forms = new NumberForms();
  if (list.strings !== undefined) await readWholeXml(parts.read(list.strings, LIMITS.strings), strings);
  if (list.styles !== undefined) await readWholeXml(parts.read(list.styles, LIMITS.other), forms);
  return new CellTexts(strings, forms, list.from1904, decimalSign);
}

/** The names of the sheets that hold something, our own guide left out. */
async function filled(parts: ZipParts, sheets: readonly Sheet[]): Promise<string[]> {
  const names: string[] = [];
  for (const { name, part } of sheets.slice(0, SHEETS_LOOKED_AT))
    if (!Object.values(GUIDE_SHEET).includes(name) && (await hasContent(parts, part))) names.push(name);
  return names;
}

async function hasContent(parts: ZipParts, part: string): Promise<boolean> {
  const seen = { content: false, pieces: 0 };
  const look = readXml(parts.read(part, LIMITS.sheet), {
    open(name) {
      seen.content ||= name === 'v' || name === 'is';
    },
  });
  for await (const _ of look) if (seen.content || ++seen.pieces === LOOKED_THROUGH) break;
  return seen.content;
}

function ignoredSheets(read: string, ignored: readonly string[]): Words {
  const names = ignored.map((name) => `"${name.slice(0, 60)}"`).join(', ');
  return {
    vi: `Chỉ đọc trang tính "${read.slice(0, 60)}"; bỏ qua các trang còn lại có dữ liệu: ${names}.`,
    en: `Only the sheet "${read.slice(0, 60)}" was read; other sheets with content were ignored: ${names}.`,
  };
}
