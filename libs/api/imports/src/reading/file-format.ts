import type { Words } from '@cashlight/api-platform';
import { refuse } from '../refusal.js';

/** What a file is by its first bytes, whatever its name says. */
export type FileFormat = 'CSV' | 'XLSX';

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const GZIP = [0x1f, 0x8b];
const UTF_16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** What other formats begin with, and what they are called. Zeros in a name stand for any byte. */
const OTHERS: readonly (readonly [magic: readonly number[], Words])[] = [
  [[0x89, 0x50, 0x4e, 0x47], { vi: 'ảnh PNG', en: 'a PNG picture' }],
  [[0xff, 0xd8, 0xff], { vi: 'ảnh JPEG', en: 'a JPEG picture' }],
  [ascii('GIF8'), { vi: 'ảnh GIF', en: 'a GIF picture' }],
  [ascii('RIFF\0\0\0\0WEBP'), { vi: 'ảnh WebP', en: 'a WebP picture' }],
  [ascii('\0\0\0\0ftyp'), { vi: 'ảnh hoặc phim', en: 'a picture or film' }],
  [ascii('II*'), { vi: 'ảnh TIFF', en: 'a TIFF picture' }],
  [ascii('MM\0*'), { vi: 'ảnh TIFF', en: 'a TIFF picture' }],
  [ascii('%PDF'), { vi: 'tệp PDF', en: 'a PDF file' }],
  [ascii('{\\rtf'), { vi: 'văn bản RTF', en: 'an RTF document' }],
  [ascii('Rar!'), { vi: 'tệp nén RAR', en: 'a RAR archive' }],
  [[0x37, 0x7a, 0xbc, 0xaf], { vi: 'tệp nén 7-Zip', en: 'a 7-Zip archive' }],
  [ascii('SQLite format 3'), { vi: 'cơ sở dữ liệu SQLite', en: 'an SQLite database' }],
];

/** How the name of the part is written in the folder of an encrypted workbook. */
const ENCRYPTED_PART = Buffer.from('EncryptedPackage', 'utf16le');
/** Text has next to no control characters; of random bytes every eighth is one. */
const MOST_CONTROLS = 0.01;
const FEW_CONTROLS = 8;

/**
 * Tells a workbook from text.
 * @param head the first bytes of what the file holds, some thousand of them unless it is shorter
 * @throws FileRefused when it is neither, saying what it is where that is known
 */
export function formatOf(head: Buffer): FileFormat {
  if (startsWith(head, ZIP)) return 'XLSX';
  if (startsWith(head, OLE)) throw head.includes(ENCRYPTED_PART) ? encrypted() : oldWorkbook();
  const other = OTHERS.find(([magic]) => startsWith(head, magic));
  if (other) throw otherFormat(other[1]);
  if (UTF_16.some((mark) => startsWith(head, mark))) throw utf16();
  if (startsWith(head, GZIP) || isBinary(head)) throw notText();
  const beginning = head.subarray(0, 256).toString('latin1').replace('\xef\xbb\xbf', '').trimStart();
  if (beginning.startsWith('<')) throw markup();
  return 'CSV';
}

function ascii(text: string): readonly number[] {
  return [...Buffer.from(text, 'latin1')];
}

function startsWith(bytes: Buffer, magic: readonly number[]): boolean {
  return bytes.length >= magic.length && magic.every((byte, index) => byte === 0 || bytes[index] === byte);
}

function isBinary(head: Buffer): boolean {
  const headerEnd = head.indexOf(0x0a);
  if (head.subarray(0, headerEnd < 0 ? head.length : headerEnd).includes(0)) return true;
  let controls = 0;
  for (const byte of head) if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) controls++;
  return controls > FEW_CONTROLS && controls > head.length * MOST_CONTROLS;
}

function otherFormat({ vi, en }: Words) {
  return refuse('OTHER_FORMAT', {
    vi: `Tệp này là ${vi}, không phải bảng dữ liệu. Hãy gửi tệp CSV hoặc Excel (.xlsx).`,
    en: `This file is ${en}, not a table. Send a CSV or Excel (.xlsx) file.`,
  });
}

/** A workbook that needs a password to be opened. */
export const encrypted = () =>
  refuse('ENCRYPTED', {
    vi: 'Tệp Excel được bảo vệ bằng mật khẩu. Hãy bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc), lưu lại dạng .xlsx rồi gửi lại.',
    en: 'The Excel file is protected by a password. Remove it (File → Info → Protect workbook), save as .xlsx and send that.',
  });
const oldWorkbook = () =>
  refuse('OTHER_FORMAT', {
    vi: 'Đây là tệp Excel kiểu cũ (.xls) hoặc có mật khẩu. Trong Excel hãy chọn "Lưu dưới dạng", kiểu "Sổ làm việc Excel (.xlsx)", không đặt mật khẩu, rồi gửi lại.',
    en: 'This is an Excel file of the old kind (.xls), or one with a password. In Excel choose "Save as", type "Excel workbook (.xlsx)", without a password, and send that.',
  });
const markup = () =>
  refuse('OTHER_FORMAT', {
    vi: 'Tệp là trang web (HTML) hoặc XML, không phải bảng dữ liệu, dù tên có thể là .xls hay .csv. Hãy mở bằng Excel, lưu dưới dạng .xlsx rồi gửi lại.',
    en: 'The file is a web page (HTML) or XML, not a table, though it may be called .xls or .csv. Open it in Excel, save it as .xlsx and send that.',
  });
const utf16 = () =>
  refuse('NOT_TEXT', {
    vi: 'Tệp được mã hoá UTF-16. Hãy lưu lại dưới dạng CSV UTF-8.',
    en: 'The file is encoded in UTF-16. Save it as CSV UTF-8.',
  });
const notText = () =>
  refuse('NOT_TEXT', {
    vi: 'Tệp là dữ liệu nhị phân, không phải văn bản CSV hay Excel. Hãy kiểm tra lại tệp đã chọn.',
    en: 'The file holds binary data, neither CSV text nor Excel. Check that it is the right file.',
  });
