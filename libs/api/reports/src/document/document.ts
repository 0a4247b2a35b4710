import type { Language, Month, Ratio } from '@cashlight/domain';

/**
 * All that a monthly report says, in its language and its order: every format renders this and adds nothing. Figures are exact; how a cell is
 * written, `shownCell` decides for all formats that write text.
 */
export interface ReportDocument {
  readonly language: Language;
  readonly month: Month;
  /** the unit reported on; null: the whole organisation */
  readonly unitCode: string | null;
  /** the month is not closed: every page says that its figures may still change */
  readonly provisional: boolean;
  /** the figures are the sample's: every page says so */
  readonly sample: boolean;
  /** the form of an official report; its texts come from the settings */
  readonly form: OfficialForm;
  /** the day that the files carry as their date, as in 2023-01-04: of the closing, else the last day with data; never the day of making */
  readonly dated: string | null;
  readonly sections: readonly Section[];
}

/** The fixed parts of a BÁO CÁO after Decree 30/2020/NĐ-CP. An empty text is left out. */
export interface OfficialForm {
  /** the body above the one that reports, as "TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM" */
  readonly parentBody: string;
  readonly issuingBody: string;
  /** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" and "Độc lập - Tự do - Hạnh phúc", or their English */
  readonly nation: string;
  readonly motto: string;
  /** "Số:      /BC-PCLC" */
  readonly number: string;
  /** "Lai Châu, ngày 04 tháng 01 năm 2023"; the date stays blank until the month is closed */
  readonly placeAndDate: string;
  /** "BÁO CÁO" */
  readonly kind: string;
  /** "Kết quả thanh toán tiền điện không dùng tiền mặt tháng 12/2022" */
  readonly subject: string;
  /** what every page says while it holds: "SỐ LIỆU TẠM TÍNH", "DỮ LIỆU MẪU…" */
  readonly marks: readonly string[];
  /** "Nơi nhận:" and its lines */
  readonly recipientsTitle: string;
  readonly recipients: readonly string[];
  /** "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"; the lines above the signature */
  readonly signatoryTitle: readonly string[];
  readonly signatoryName: string;
}

export type SectionId =
  | 'finding'
  | 'keyFigures'
  | 'trend'
  | 'units'
  | 'channels'
  | 'providers'
  | 'events'
  | 'plan'
  | 'notes'
  | 'data'
  | 'definitions';

export interface Section {
  readonly id: SectionId;
  /** without its number, which the formats that number add */
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | Table | Chart;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

/** A table of typed cells. Rows are as long as `columns`. */
export interface Table {
  readonly kind: 'table';
  /** names the table in every format: sheet, named range, bookmark; letters and underscores */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** sums over sums, below the rows; absent: none */
  readonly total?: readonly Cell[];
}

export interface Column {
  readonly id: string;
  readonly header: string;
  readonly kind: 'text' | 'count' | 'vnd' | 'percent' | 'points' | 'rank';
  /** how a spreadsheet computes the column live from others; the cells hold what comes out of it */
  readonly formula?: Formula;
  /** the total is the sum of the rows */
  readonly summed?: true;
}

/** `part` and so on are ids of columns of the same table. */
export type Formula =
  | { readonly kind: 'ratio'; readonly part: string; readonly whole: string }
  /** the part of the row in the column's total */
  | { readonly kind: 'share'; readonly part: string }
  /** percent minus percent, in points */
  | { readonly kind: 'difference'; readonly minuend: string; readonly subtrahend: string }
  /** 1: the highest */
  | { readonly kind: 'rank'; readonly of: string };

export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  /** customers, payments, places in a ranking */
  | { readonly kind: 'count'; readonly value: bigint }
  | { readonly kind: 'vnd'; readonly value: bigint }
  /** a ratio, as a fraction */
  | { readonly kind: 'percent'; readonly value: Ratio }
  /** a difference of ratios, as a fraction: 381/10000 is +3.81 points */
  | { readonly kind: 'points'; readonly value: Ratio }
  /** no value, and what stands in its place: "–", "chưa giao" */
  | { readonly kind: 'nothing'; readonly text: string };

/** A picture of ratios, drawn by each format with what it has. */
export interface Chart {
  readonly kind: 'chart';
  readonly id: string;
  /** lines: over months; bars: one bar a label, sorted as they come */
  readonly form: 'lines' | 'bars';
  readonly title: string;
  /** what the picture shows, in words: its alternative text */
  readonly finding: string;
  /** months as "T12/2022", or names of units */
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  /** what is reached, or what is planned (drawn dashed, or as a mark on its bar) */
  readonly role: 'actual' | 'target';
  /** fractions, one for each label; null: none, the line has a gap */
  readonly values: readonly (number | null)[];
}
