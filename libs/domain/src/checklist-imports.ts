import type { Judgement, MonthFacts } from './checklist.js';
import type { Language } from './measure.js';
import type { Month } from './month.js';
import { monthText, shortListText } from './words.js';

const NAMED_MONTHS = 6;

/** Rows of the month's files that were refused and not loaded since. */
export function refusedRows({ refused: { rows, imports } }: MonthFacts): Judgement {
  const passed = rows === 0;
  const text = passed
    ? {
        vi: 'Không còn dòng bị từ chối nào chưa nhập lại',
        en: 'Every row that was refused has been loaded since',
      }
    : {
        vi: `${String(rows)} dòng bị từ chối trong ${String(imports)} lần nhập có số liệu tháng này, chưa được nhập lại`,
        en: `${counted(rows, 'row')} refused in ${counted(imports, 'import')} with data of this month, not loaded since`,
      };
  return { code: 'REFUSED_ROWS', passed, text, unitCodes: [] };
}

/** Nothing waits or runs that may still change the month. */
export function importsOver({ importsUnderWay }: MonthFacts): Judgement {
  const passed = importsUnderWay === 0;
  const text = passed
    ? { vi: 'Không có lần nhập nào đang chờ hoặc đang chạy', en: 'No import waits or runs' }
    : {
        vi: `${String(importsUnderWay)} lần nhập đang chờ hoặc đang chạy`,
        en: `${counted(importsUnderWay, 'import')} waiting or running`,
      };
  return { code: 'IMPORTS_OVER', passed, text, unitCodes: [] };
}

/** Months are closed in their order. */
export function monthsBeforeClosed({ openMonthsBefore }: MonthFacts): Judgement {
  const passed = openMonthsBefore.length === 0;
  const count = openMonthsBefore.length;
  const text = passed
    ? {
        vi: 'Mọi tháng trước có số liệu đều đã chốt',
        en: 'Every month before that has data is closed',
      }
    : {
        vi: `${String(count)} tháng trước chưa chốt: ${monthList(openMonthsBefore, 'vi')}`,
        en: `${counted(count, 'month')} before not closed: ${monthList(openMonthsBefore, 'en')}`,
      };
  return { code: 'MONTHS_BEFORE_CLOSED', passed, text, unitCodes: [] };
}

function monthList(months: readonly Month[], language: Language): string {
  const others = (count: number) =>
    language === 'vi' ? `${String(count)} tháng khác` : `${String(count)} more`;
  const names = months.map((month) => monthText(month, language));
  return shortListText(names, NAMED_MONTHS, others, language);
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
