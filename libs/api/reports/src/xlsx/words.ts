import type { Language } from '@cashlight/domain';

/** What the workbook says besides the document: its own sheets and notes. */
export interface WorkbookWords {
  readonly reportSheet: string;
  readonly notesSheet: string;
  readonly definitionsSheet: string;
  readonly dataSheet: string;
  /** before the heading of the table that is drawn */
  readonly chartSheet: string;
  readonly page: string;
  readonly month: string;
  readonly unit: string;
  readonly longNumbers: string;
  /** columns of the tidy data */
  readonly data: Readonly<Record<'month' | 'table' | 'code' | 'row' | 'column' | 'value' | 'unit', string>>;
  /** units of values in the tidy data */
  readonly units: Readonly<Record<'count' | 'vnd' | 'percent' | 'points' | 'rank', string>>;
}

const vi: WorkbookWords = {
  reportSheet: 'Báo cáo',
  notesSheet: 'Sự kiện, nhận xét',
  definitionsSheet: 'Cách tính',
  dataSheet: 'Dữ liệu',
  chartSheet: 'Biểu đồ',
  page: 'Trang',
  month: 'Tháng',
  unit: 'Đơn vị',
  longNumbers:
    'Số có hơn 15 chữ số được ghi dạng văn bản, đủ mọi chữ số, vì Excel chỉ giữ 15 chữ số; các công thức không tính đến những ô này.',
  data: {
    month: 'Tháng',
    table: 'Bảng',
    code: 'Mã',
    row: 'Dòng',
    column: 'Chỉ tiêu',
    value: 'Giá trị',
    unit: 'Đơn vị tính',
  },
  units: { count: 'số lượng', vnd: 'đồng', percent: '%', points: 'điểm %', rank: 'hạng' },
};

const en: WorkbookWords = {
  reportSheet: 'Report',
  notesSheet: 'Events and notes',
  definitionsSheet: 'Definitions',
  dataSheet: 'Data',
  chartSheet: 'Chart',
  page: 'Page',
  month: 'Month',
  unit: 'Unit',
  longNumbers:
    'Numbers with more than 15 digits are written as text, with all their digits, for Excel keeps 15; formulas leave these cells out.',
  data: {
    month: 'Month',
    table: 'Table',
    code: 'Code',
    row: 'Row',
    column: 'Figure',
    value: 'Value',
    unit: 'Unit of value',
  },
  units: { count: 'number', vnd: 'VND', percent: '%', points: 'points', rank: 'rank' },
};

export const workbookWords: Readonly<Record<Language, WorkbookWords>> = { vi, en };
