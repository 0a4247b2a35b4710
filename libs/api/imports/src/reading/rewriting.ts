import { isDay } from '../values/moment.js';
import { tidy } from '../values/text.js';
import { columnForm, type ColumnForm } from './column-form.js';
import type { FileFormat } from './file-format.js';
import type { Layout } from './layout.js';

/**
 * Makes of a value in the file the one that the contract has; what it cannot read it leaves as it stands. Undefined: a date that the contract
 * would read another way than the layout has it, so that it must not be read at all.
 */
export type Rewrite = (text: string) => string | undefined;

type DateOrder = Exclude<Layout['dateFormat'], 'AUTO'>;

/** How the values of a column are to be rewritten; undefined: not at all. */
export function rewriteOf(column: string, layout: Layout, format: FileFormat): Rewrite | undefined {
  const form = columnForm(column);
  const { dateFormat, numberFormat } = layout;
  const codes = layout.codes[column];
  const rewrites: Rewrite[] = [
    ...(codes === undefined ? [] : [codeRewrite(codes)]),
    ...(dateFormat !== 'AUTO' && isDate(form) ? [dateRewrite(dateFormat, form)] : []),
    // A spreadsheet takes a month that is typed into it for the first day of it.
    ...(form === 'MONTH' && (format === 'XLSX' || dateFormat !== 'AUTO') ? [monthOfDay] : []),
    ...(numberFormat !== 'PLAIN' && isNumber(form) ? [numberRewrite(numberFormat, form)] : []),
  ];
  if (rewrites.length === 0) return undefined;
  return (text) => {
    const tidied = tidy(text);
    for (const rewrite of rewrites) {
      const rewritten = rewrite(tidied);
      if (rewritten !== undefined) return rewritten;
    }
    return dateFormat !== 'AUTO' && isDate(form) && DAY_FIRST.test(tidied) ? undefined : text;
  };
}

const DAY_FIRST = /^\d{1,2}\/\d{1,2}\/\d{4}/;
const isDate = (form: ColumnForm) => form === 'MOMENT' || form === 'DAY' || form === 'MONTH';
const isNumber = (form: ColumnForm) => form === 'WHOLE' || form === 'PERCENT';

function codeRewrite(codes: Readonly<Record<string, string>>): Rewrite {
  const ours = new Map(Object.entries(codes).map(([theirs, code]) => [tidy(theirs), code]));
  return (text) => ours.get(text);
}

const SEPARATED = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})(?:[T ]+(\d{1,2}:\d\d(?::\d\d)?))?$/;
const UNSEPARATED: Readonly<Record<DateOrder, RegExp>> = {
  DMY: /^(\d\d)()(\d\d)(\d{4})(?:[T ]+(\d{1,2}:\d\d(?::\d\d)?))?$/,
  MDY: /^(\d\d)()(\d\d)(\d{4})(?:[T ]+(\d{1,2}:\d\d(?::\d\d)?))?$/,
  YMD: /^(\d{4})()(\d\d)(\d\d)(?:[T ]+(\d{1,2}:\d\d(?::\d\d)?))?$/,
};
const MONTH_LAST = /^(?:(\d{4})[/.-]?(\d{1,2}))$/;
const MONTH_FIRST = /^(?:(\d{1,2})[/.-]?(\d{4}))$/;

/** Dates of the given order in ISO 8601, their years in four digits; midnight is the day alone. */
function dateRewrite(order: DateOrder, form: ColumnForm): Rewrite {
  return (text) => {
    const [, first = '', , second = '', third = '', time = ''] =
      SEPARATED.exec(text) ?? UNSEPARATED[order].exec(text) ?? [];
    const parts = { DMY: [third, second, first], MDY: [third, first, second], YMD: [first, second, third] };
    const [year = '', month = '', day = ''] = parts[order];
    if (year.length !== 4 || !isDay(Number(year), Number(month), Number(day)))
      return form === 'MONTH' ? monthAlone(order, text) : undefined;
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (form === 'MONTH') return date.slice(0, 7);
    return /^0{1,2}:00(:00)?$|^$/.test(time)
      ? date
      : `${date} ${time.padStart(time.length < 6 ? 5 : 8, '0')}`;
  };
}

/** A month without a day: `12/2022`, or `2022/12` where the year comes first. */
function monthAlone(order: DateOrder, text: string): string | undefined {
  const [, one = '', other = ''] = (order === 'YMD' ? MONTH_LAST : MONTH_FIRST).exec(text) ?? [];
  const [year, month] = order === 'YMD' ? [one, other] : [other, one];
  return isDay(Number(year), Number(month), 1) && month !== ''
    ? `${year}-${month.padStart(2, '0')}`
    : undefined;
}

function monthOfDay(text: string): string | undefined {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? text.slice(0, 7) : undefined;
}

const WITH_DOTS = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;
const WITH_COMMAS = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;

/** Numbers in digits alone; decimals other than zeros are for percentages. */
function numberRewrite(style: Exclude<Layout['numberFormat'], 'PLAIN'>, form: ColumnForm): Rewrite {
  const pattern = style === 'DOT_THOUSANDS' ? WITH_DOTS : WITH_COMMAS;
  return (text) => {
    const [, sign = '', grouped, decimals = ''] =
      pattern.exec(form === 'PERCENT' ? text.replace(/\s*%$/, '') : text) ?? [];
    if (grouped === undefined) return undefined;
    const whole = sign + grouped.replace(/[.,]/g, '');
    const fraction = decimals.replace(/0+$/, '');
    if (fraction === '') return whole;
    return form === 'PERCENT' ? `${whole}.${fraction}` : undefined;
  };
}
