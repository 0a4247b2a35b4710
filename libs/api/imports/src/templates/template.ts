import type { Language, Words } from '@cashlight/api-platform';
import { writeXlsx } from 'hucre/xlsx';
import type { ImportKind } from '../kinds/kind.js';
import { importKind } from '../kinds/registry.js';
import { GUIDE_SHEET } from '../reading/workbook/workbook.js';
import { csvLine, separatorFor } from '../writing/csv-line.js';
import { cellOf, formatOfColumn, TEXT_FORMAT, widthOf } from '../writing/sheet-writer.js';
import { columnGuide } from './column-guide.js';
import { EXAMPLES } from './examples.js';

/** So many empty rows take codes and dates as they are typed. */
const PREPARED_ROWS = 200;

const GUIDE_HEADER: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Cột', 'Bắt buộc', 'Cách ghi', 'Ví dụ'],
  en: ['Column', 'Required', 'How it is written', 'Example'],
};
const YES: Words = { vi: 'Có', en: 'Yes' };
const NO: Words = { vi: 'Không', en: 'No' };
const REMINDER: Words = {
  vi: 'Hãy xóa các dòng ví dụ ở trang đầu trước khi gửi tệp. Trang này không được đọc.',
  en: 'Remove the example rows on the first sheet before you send the file. This sheet is not read.',
};

/**
 * The template of a kind as CSV: its header and example rows, in UTF-8 with a byte-order mark.
 * @throws Problem when there is no such kind
 */
export function templateCsv(kindName: string, language: Language): Buffer {
  const kind = importKind(kindName);
  const names = kind.columns.map(({ name }) => name);
  const lines = [names, ...exampleRows(kind)].map((row) => csvLine(row, separatorFor(language)));
  return Buffer.from(`\uFEFF${lines.join('')}`);
}

/**
 * The template of a kind as a workbook: its header, example rows and rows prepared to be filled in; on a second sheet what each column means.
 * @throws Problem when there is no such kind
 */
export async function templateXlsx(kindName: string, language: Language): Promise<Buffer> {
  const kind = importKind(kindName);
  const names = kind.columns.map(({ name }) => name);
  const examples = exampleRows(kind).map((row) => row.map((text, place) => cellOf(names[place] ?? '', text)));
  const workbook = await writeXlsx({
    sheets: [
      {
        name: kind.name,
        columns: names.map((name) => ({ width: widthOf(name), ...formatOfColumn(name) })),
        rows: [names, ...examples, ...Array.from({ length: PREPARED_ROWS }, () => names.map(() => null))],
        freezePane: { rows: 1 },
      },
      {
        name: GUIDE_SHEET[language],
        columns: [20, 12, 90, 40].map((width) => ({ width, numFmt: TEXT_FORMAT })),
        rows: guideRows(kind, language).map((row) => [...row]),
        freezePane: { rows: 1 },
      },
    ],
  });
  return Buffer.from(workbook);
}

function guideRows(kind: ImportKind, language: Language): (readonly string[])[] {
  const [example = []] = exampleRows(kind);
  const rows = kind.columns.map(({ name, required }, place) => [
    name,
    (required ? YES : NO)[language],
    columnGuide(kind.name, name)[language],
    example[place] ?? '',
  ]);
  return [GUIDE_HEADER[language], ...rows, [], [REMINDER[language]]];
}

function exampleRows({ name, columns }: ImportKind): string[][] {
  return (EXAMPLES[name] ?? []).map((row) => columns.map((column) => row[column.name] ?? ''));
}
