import type { Translate } from './dictionary';
import type { Language } from './words';

export type PeriodKind = 'MONTH' | 'QUARTER' | 'YEAR_TO_DATE' | 'RANGE';

/** Whole months, both ends included, each as "2022-12". */
export interface Period {
  readonly kind: PeriodKind;
  readonly from: string;
  readonly to: string;
}

export interface CalendarFormat {
  /** "2022-12" as "12/2022" */
  month(month: string): string;
  /** "Tháng 12/2022", "Tháng 3/2022" */
  monthLong(month: string): string;
  /** For an axis: "12/22" */
  monthAxis(month: string): string;
  /** "2022-12-31" as "31/12/2022" */
  date(day: string): string;
  /** "Tháng 12/2022", "Quý 4/2022", "12 tháng 2022", "01/2022 – 06/2022" */
  period(period: Period): string;
}

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** How a language writes months, days and periods. Months are calendar months, never instants: no time zone can move them. */
export function calendar(language: Language, t: Translate): CalendarFormat {
  const name = (month: string) => ENGLISH_MONTHS[Number(month.slice(5)) - 1] ?? month;
  const year = (month: string) => month.slice(0, 4);
  const short: Pick<CalendarFormat, 'month' | 'monthLong' | 'monthAxis' | 'date'> =
    language === 'vi'
      ? {
          month: (month) => `${month.slice(5)}/${year(month)}`,
          monthLong: (month) => `Tháng ${Number(month.slice(5))}/${year(month)}`,
          monthAxis: (month) => `${month.slice(5)}/${month.slice(2, 4)}`,
          date: (day) => day.split('-').reverse().join('/'),
        }
      : {
          month: (month) => `${name(month).slice(0, 3)} ${year(month)}`,
          monthLong: (month) => `${name(month)} ${year(month)}`,
          monthAxis: (month) => `${name(month).slice(0, 3)} ${month.slice(2, 4)}`,
          date: (day) => `${Number(day.slice(8))} ${name(day.slice(0, 7)).slice(0, 3)} ${year(day)}`,
        };
  return { ...short, period: (period) => periodText(period, short, t) };
}

function periodText(
  period: Period,
  { month, monthLong }: Pick<CalendarFormat, 'month' | 'monthLong'>,
  t: Translate,
): string {
  const last = Number(period.to.slice(5));
  const year = period.to.slice(0, 4);
  switch (period.kind) {
    case 'MONTH':
      return monthLong(period.to);
    case 'QUARTER':
      return t('period.quarterOf', { quarter: Math.ceil(last / 3), year });
    case 'YEAR_TO_DATE':
      return t('period.yearToDateOf', { months: last, year });
    case 'RANGE':
      return t('period.rangeOf', { from: month(period.from), to: month(period.to) });
  }
}
