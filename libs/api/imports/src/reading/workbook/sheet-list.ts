import { posix } from 'node:path';
import { refuse } from '../../refusal.js';
import { readWholeXml } from './xml.js';
import type { ZipParts } from './zip-parts.js';

const MIB = 1024 ** 2;
/** How large parts may unfold. */
export const LIMITS = { sheet: 2_048 * MIB, strings: 256 * MIB, other: 64 * MIB } as const;

/** A sheet of cells that is not hidden. */
export interface Sheet {
  readonly name: string;
  /** The name of its part. */
  readonly part: string;
}

/** What a workbook consists of. */
export interface SheetList {
  readonly sheets: readonly Sheet[];
  /** Whether its days are counted from 1904, as on old Macintoshes. */
  readonly from1904: boolean;
  /** The part with shared texts and the one with number formats, where there are any. */
  readonly strings: string | undefined;
  readonly styles: string | undefined;
}

interface Relationship {
  readonly id: string;
  /** The last word of its type, such as `worksheet`. */
  readonly type: string;
  readonly part: string;
}

/**
 * Reads which sheets a workbook has.
 * @throws FileRefused when the zip file is no workbook, saying what it is where that is known; when it has no sheet to read
 */
export async function readSheetList(parts: ZipParts): Promise<SheetList> {
  refuseOtherZips(parts);
  const root = await relationships(parts, '');
  const workbook = root.find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml';
  const related = await relationships(parts, workbook);
  const partOf = (type: string) => related.find((one) => one.type === type)?.part;
  const sheets: Sheet[] = [];
  let from1904 = false;
  await readWholeXml(parts.read(workbook, LIMITS.other), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      const found = related.find((one) => one.id === id && one.type === 'worksheet');
      if (found) sheets.push({ name: attributes['name'] ?? '', part: found.part });
    },
  });
  if (sheets.length === 0) throw noSheet();
  return { sheets, from1904, strings: partOf('sharedStrings'), styles: partOf('styles') };
}

/** What a part refers to; of the package as a whole when the name is empty. */
async function relationships(parts: ZipParts, part: string): Promise<readonly Relationship[]> {
  const folder = posix.dirname(part);
  const found: Relationship[] = [];
  const list = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  await readWholeXml(parts.read(list, LIMITS.other), {
    open(name, { Id: id = '', Type: type = '', Target: target = '' }) {
      if (name !== 'Relationship') return;
      found.push({ id, type: posix.basename(type), part: posix.resolve('/', folder, target).slice(1) });
    },
  });
  return found;
}

function refuseOtherZips(parts: ZipParts): void {
  if (parts.has('xl/workbook.bin'))
    throw otherZip('sổ Excel nhị phân (.xlsb)', 'a binary Excel workbook (.xlsb)');
  if (parts.has('word/document.xml')) throw otherZip('văn bản Word', 'a Word document');
  if (parts.has('ppt/presentation.xml')) throw otherZip('bài trình chiếu', 'a presentation');
  if (parts.has('mimetype') && parts.has('content.xml'))
    throw otherZip('tệp OpenDocument', 'an OpenDocument file');
  if (!parts.has('[Content_Types].xml')) throw otherZip('tệp nén zip', 'a zip archive');
}

const otherZip = (vi: string, en: string) =>
  refuse('OTHER_FORMAT', {
    vi: `Tệp này là ${vi}, không phải sổ Excel .xlsx. Hãy mở (giải nén) tệp, lưu bảng dữ liệu dưới dạng .xlsx hoặc CSV rồi gửi lại.`,
    en: `This file is ${en}, not an Excel workbook (.xlsx). Open (unpack) it, save the table as .xlsx or CSV and send that.`,
  });

const noSheet = () =>
  refuse('NO_SHEET', {
    vi: 'Sổ Excel không có trang tính nào đang hiện. Hãy bỏ ẩn trang có dữ liệu, lưu lại rồi gửi lại.',
    en: 'The workbook has no visible sheet. Unhide the sheet with the data, save it and send it again.',
  });
