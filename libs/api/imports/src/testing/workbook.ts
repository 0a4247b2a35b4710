import { zip, type ZipEntry } from './zip.js';

/** What a workbook of a spec is made of; specs only. */
export interface WorkbookParts {
  /** The rows of the first sheet as XML, or a whole sheet when it begins with `<?xml`. */
  readonly rows: string;
  /** Shared texts as XML: `<si>…</si>`. */
  readonly strings?: string;
  /** Number formats by the style of a cell: an id that is built in, or a code of one's own. */
  readonly formats?: readonly (number | string)[];
  readonly from1904?: boolean;
  /** Further sheets: their names, states and rows. */
  readonly others?: readonly { readonly name: string; readonly state?: string; readonly rows: string }[];
  readonly firstState?: string;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook as Excel writes it: the sheets first, then what they refer to. */
export function workbook(given: WorkbookParts): Buffer {
  return zip(workbookEntries(given));
}

/** The parts of a workbook, so that a spec may spoil some. */
export function workbookEntries(given: WorkbookParts): ZipEntry[] {
  const sheets = [{ name: 'Data', state: given.firstState, rows: given.rows }, ...(given.others ?? [])];
  const relationships = [
    ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${String(index + 1)}.xml`]),
    ['styles', 'styles.xml'],
    ['sharedStrings', '/xl/sharedStrings.xml'],
  ];
  return [
    part('[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types"/>`),
    part('_rels/.rels', related([['officeDocument', 'xl/workbook.xml']])),
    part('xl/workbook.xml', book(sheets, given.from1904 === true)),
    part('xl/_rels/workbook.xml.rels', related(relationships)),
    ...sheets.map(({ rows }, index) => part(`xl/worksheets/sheet${String(index + 1)}.xml`, sheet(rows))),
    part('xl/styles.xml', styles(given.formats ?? [0])),
    part('xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${given.strings ?? ''}</sst>`),
  ];
}

/** A row of text cells as XML. */
export function textRow(line: number, texts: readonly string[]): string {
  const cells = texts.map((text) => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`);
  return `<row r="${String(line)}">${cells.join('')}</row>`;
}

/** A sheet of texts, one row below the other. */
export function textWorkbook(rows: readonly (readonly string[])[]): Buffer {
  return workbook({ rows: rows.map((row, index) => textRow(index + 1, row)).join('') });
}

const part = (name: string, content: string): ZipEntry => ({
  name,
  content: content.startsWith('<?xml') ? content : XML + content,
});

const sheet = (rows: string) =>
  rows.startsWith('<?xml')
    ? rows
    : `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData><pageMargins left="0.7"/></worksheet>`;

function book(sheets: readonly { name: string; state?: string | undefined }[], from1904: boolean): string {
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${String(index + 1)}"${state ? ` state="${state}"` : ''} r:id="rId${String(index)}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${from1904 ? '1' : '0'}"/><sheets>${list.join('')}</sheets></workbook>`;
}

function related(targets: readonly (readonly string[])[]): string {
  const list = targets.map(
    ([type = '', target = ''], index) =>
      `<Relationship Id="rId${String(index)}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function styles(formats: readonly (number | string)[]): string {
  const own = formats.flatMap((format, index) =>
    typeof format === 'string'
      ? [`<numFmt numFmtId="${String(164 + index)}" formatCode="${escaped(format)}"/>`]
      : [],
  );
  const cells = formats.map(
    (format, index) => `<xf numFmtId="${String(typeof format === 'string' ? 164 + index : format)}"/>`,
  );
  return `<styleSheet xmlns="${MAIN}"><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${cells.join('')}</cellXfs></styleSheet>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
