import type { Words } from '@cashlight/api-platform';
import { monthText } from '@cashlight/domain';
import type { ReportDocument } from '../document/document.js';
import type { ReportFormat } from '../document/render.js';

/** Why a report is not to be sent as it is: nobody paid in its month. Null when somebody did. */
export function emptyReport({ month, sections }: ReportDocument): Words | null {
  const tables = sections
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === 'table')
    .filter(({ id }) => id === 'key_figures');
  const totals = tables.flatMap(({ columns, rows }) => {
    const place = columns.findIndex(({ id }) => id === 'total');
    return rows.map((row) => row[place]);
  });
  if (
    totals.some(
      (cell) => cell !== undefined && 'value' in cell && typeof cell.value === 'bigint' && cell.value > 0n,
    )
  )
    return null;
  return {
    vi: `Báo cáo không được gửi vì chưa có số liệu của ${monthText(month, 'vi')}. Hãy nhập dữ liệu rồi gửi tay.`,
    en: `The report was not sent because there are no data for ${monthText(month, 'en')}. Load them and send it by hand.`,
  };
}

/** Why a file is not to be sent: it is not what its name says, or cut short. Null when it is sound. */
export function brokenFile(bytes: Buffer, format: ReportFormat): Words | null {
  if (bytes.length >= SMALLEST[format] && SOUND[format](bytes)) return null;
  return {
    vi: `Báo cáo không được gửi vì tệp ${format} bị lỗi (${String(bytes.length)} byte). Hãy tải thử tệp ở trang Báo cáo và báo cho người quản trị.`,
    en: `The report was not sent because its ${format} file is broken (${String(bytes.length)} bytes). Download it from the page Reports and tell the administrator.`,
  };
}

/** A report with one unit and nothing else is larger, in bytes. */
const SMALLEST: Readonly<Record<ReportFormat, number>> = { csv: 300, xlsx: 3_000, pdf: 3_000, docx: 3_000 };

const SOUND: Readonly<Record<ReportFormat, (bytes: Buffer) => boolean>> = {
  csv: (bytes) => bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) && bytes.includes('\r\n'),
  xlsx: (bytes) => isZipWith(bytes, 'xl/workbook.xml') && bytes.includes('xl/worksheets/'),
  docx: (bytes) => isZipWith(bytes, 'word/document.xml'),
  pdf: (bytes) =>
    bytes.subarray(0, 5).toString('latin1') === '%PDF-' &&
    bytes.subarray(-32).toString('latin1').includes('%%EOF'),
};

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const ZIP_BEGINS = Buffer.from('PK\u0003\u0004', 'latin1');
const ZIP_ENDS = Buffer.from('PK\u0005\u0006', 'latin1');

function isZipWith(bytes: Buffer, part: string): boolean {
  return (
    bytes.subarray(0, 4).equals(ZIP_BEGINS) && bytes.subarray(-256).includes(ZIP_ENDS) && bytes.includes(part)
  );
}
