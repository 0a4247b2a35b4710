import {
  monthOf,
  overlaps,
  yearOf,
  monthPeriod,
  quarterPeriod,
  yearToDatePeriod,
  type Bounds,
  type Period,
} from '@cashlight/web-ui';
import { fold } from './match';

const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const BEFORE_YEAR = '(?:\\s*[/.,\\- ]\\s*(?:nam\\s*)?(\\d{4}|\\d{2}))?';
const MONTH = new RegExp(`^(?:thang|thg|t|month|m)?\\s*(\\d{1,2})${BEFORE_YEAR}$`);
const ISO_MONTH = /^(\d{4})\s*[-/.]\s*(\d{1,2})$/;
const NAMED_MONTH = new RegExp(`^(${ENGLISH.join('|')})[a-z]*${BEFORE_YEAR}$`);
const QUARTER = new RegExp(`^(?:quy|q|quarter)\\s*([1-4])${BEFORE_YEAR}$`);
const ISO_QUARTER = /^(\d{4})\s*[-/ ]?\s*q\s*([1-4])$/;
const YEAR = /^(?:nam|year|luy ke|ytd|year to date)?\s*(\d{4})$/;

/** The periods with data that a typed text can mean, the latest first: "12/2022", "tháng 12", "2022-12", "quý 4", "q4/2022", "dec 2022", "2022". */
export function periodsIn(query: string, bounds: Bounds): Period[] {
  const text = fold(query).trim();
  return [...monthsIn(text, bounds), ...quartersIn(text, bounds), ...yearsIn(text, bounds)].filter((period) =>
    overlaps(period, bounds),
  );
}

function monthsIn(text: string, bounds: Bounds): Period[] {
  const [, isoYear, isoMonth] = ISO_MONTH.exec(text) ?? [];
  if (isoMonth !== undefined) return monthsOf(Number(isoMonth), isoYear, bounds);
  const [, month, year] = MONTH.exec(text) ?? [];
  if (month !== undefined) return monthsOf(Number(month), year, bounds);
  const [, name, yearOfName] = NAMED_MONTH.exec(text) ?? [];
  return name === undefined ? [] : monthsOf(ENGLISH.indexOf(name) + 1, yearOfName, bounds);
}

function monthsOf(month: number, year: string | undefined, bounds: Bounds): Period[] {
  if (month < 1 || month > 12) return [];
  return yearsOf(year, bounds).map((of) => monthPeriod(monthOf(of, month)));
}

function quartersIn(text: string, bounds: Bounds): Period[] {
  const [, isoYear, isoQuarter] = ISO_QUARTER.exec(text) ?? [];
  const [, quarter = isoQuarter, year = isoYear] = QUARTER.exec(text) ?? [];
  return quarter === undefined ? [] : yearsOf(year, bounds).map((of) => quarterPeriod(of, Number(quarter)));
}

/** A year means as much of it as there is. */
function yearsIn(text: string, { lastMonth }: Bounds): Period[] {
  const [, year] = YEAR.exec(text) ?? [];
  if (year === undefined) return [];
  const december = monthOf(Number(year), 12);
  return [yearToDatePeriod(december > lastMonth && year === lastMonth.slice(0, 4) ? lastMonth : december)];
}

/** The year meant; without one, every year with data, the latest first. */
function yearsOf(year: string | undefined, { firstMonth, lastMonth }: Bounds): number[] {
  if (year !== undefined) return [year.length === 2 ? 2000 + Number(year) : Number(year)];
  const last = yearOf(lastMonth);
  return Array.from({ length: last - yearOf(firstMonth) + 1 }, (_, back) => last - back);
}
