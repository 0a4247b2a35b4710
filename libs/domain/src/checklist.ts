import { importsOver, monthsBeforeClosed, refusedRows } from './checklist-imports.js';
import { changes, coverages, providers, targets, unitsReported } from './checklist-units.js';
import type { Words } from './measure.js';
import { addMonths, type Month } from './month.js';
import type { Ratio } from './ratio.js';
import { monthText } from './words.js';

/** What is asked before a month is closed; the first three cannot be waived. */
export type ChecklistCode =
  | 'MONTH_OVER'
  | 'HAS_DATA'
  | 'NOT_CLOSED'
  | 'UNITS_REPORTED'
  | 'COVERAGE'
  | 'PROVIDERS'
  | 'SUDDEN_CHANGES'
  | 'REFUSED_ROWS'
  | 'IMPORTS_OVER'
  | 'MONTHS_BEFORE_CLOSED'
  | 'TARGETS';

/** One thing asked, with its answer in words. */
export interface ChecklistItem {
  readonly code: ChecklistCode;
  readonly passed: boolean;
  /** Whether the month cannot be closed while this fails; any other failure is to be acknowledged. */
  readonly blocking: boolean;
  readonly text: Words;
  /** the units that it fails for */
  readonly unitCodes: readonly string[];
}

/** An item before it is said whether it blocks. */
export type Judgement = Omit<ChecklistItem, 'blocking'>;

/** What is known of a unit in the month. */
export interface UnitFacts {
  readonly code: string;
  readonly name: Words;
  /** Whether it worked in that month, so that data of it are waited for. */
  readonly expected: boolean;
  readonly hasData: boolean;
  /** null without a customer base */
  readonly coverage: Ratio | null;
  /** of customers against the months before; null unless sudden */
  readonly change: Ratio | null;
  /** whether a target of the year was given */
  readonly hasTarget: boolean;
}

/** What the checklist is about. */
export interface MonthFacts {
  readonly month: Month;
  /** the month that it is now in Viet Nam */
  readonly currentMonth: Month;
  /** units with data in the month, whether they were expected or not */
  readonly unitsWithData: number;
  /** who closed it, and on which day (YYYY-MM-DD); null while it is open */
  readonly closed: { readonly by: string; readonly on: string } | null;
  /** the units that make records, each expected or with data */
  readonly units: readonly UnitFacts[];
  /** providers that usually come and have not; without units: nowhere in the company */
  readonly providerGaps: readonly { readonly provider: Words; readonly unitCodes: readonly string[] }[];
  /** rows of the month's files that were refused and have not been loaded since, and the imports that they were in */
  readonly refused: { readonly rows: number; readonly imports: number };
  /** imports that wait or run */
  readonly importsUnderWay: number;
  /** earlier months that have data and are not closed, in order */
  readonly openMonthsBefore: readonly Month[];
}

/** Everything to look at before a month is closed, with what was found. */
export function checklist(facts: MonthFacts): ChecklistItem[] {
  const conditions = [monthOver(facts), hasData(facts), notClosed(facts)];
  const warnings = [
    unitsReported(facts),
    coverages(facts),
    providers(facts),
    changes(facts),
    refusedRows(facts),
    importsOver(facts),
    monthsBeforeClosed(facts),
    targets(facts),
  ];
  return [
    ...conditions.map((one) => ({ ...one, blocking: true })),
    ...warnings.map((one) => ({ ...one, blocking: false })),
  ];
}

/** What stands in the way of closing: failures that block, and all others unless somebody has acknowledged them. Empty: it may be closed. */
export function obstacles(items: readonly ChecklistItem[], acknowledged: boolean): ChecklistItem[] {
  return items.filter(({ passed, blocking }) => !passed && (blocking || !acknowledged));
}

function monthOver({ month, currentMonth }: MonthFacts): Judgement {
  const passed = month < currentMonth;
  const next = addMonths(month, 1);
  const text = passed
    ? { vi: `Đã hết ${monthText(month, 'vi')}`, en: `${monthText(month, 'en')} is over` }
    : {
        vi: `Chưa hết ${monthText(month, 'vi')}; chốt được từ ${monthText(next, 'vi')}`,
        en: `${monthText(month, 'en')} is not over; it can be closed from ${monthText(next, 'en')} on`,
      };
  return { code: 'MONTH_OVER', passed, text, unitCodes: [] };
}

function hasData({ month, unitsWithData }: MonthFacts): Judgement {
  const passed = unitsWithData > 0;
  const count = String(unitsWithData);
  const text = passed
    ? {
        vi: `Có số liệu của ${count} đơn vị`,
        en: `Data of ${count} ${unitsWithData === 1 ? 'unit' : 'units'}`,
      }
    : {
        vi: `Chưa có số liệu nào của ${monthText(month, 'vi')}; hãy nhập số liệu trước`,
        en: `There are no data for ${monthText(month, 'en')}; load them first`,
      };
  return { code: 'HAS_DATA', passed, text, unitCodes: [] };
}

function notClosed({ closed }: MonthFacts): Judgement {
  const text = closed
    ? {
        vi: `Đã được ${closed.by} chốt ngày ${dayInVietnamese(closed.on)}; muốn chốt lại thì phải mở lại trước`,
        en: `Closed by ${closed.by} on ${closed.on} already; to close it again, reopen it first`,
      }
    : { vi: 'Chưa chốt', en: 'Not closed yet' };
  return { code: 'NOT_CLOSED', passed: closed === null, text, unitCodes: [] };
}

function dayInVietnamese(day: string): string {
  return day.split('-').reverse().join('/');
}
