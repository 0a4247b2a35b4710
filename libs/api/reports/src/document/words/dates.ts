import { type Month, monthOfYear, yearOf } from '@cashlight/domain';

/** `12/2022`, `01/2023`, in either language. */
export function monthLabel(month: Month): string {
  return `${String(monthOfYear(month)).padStart(2, '0')}/${String(yearOf(month))}`;
}

/** `31/12/2022` of 2022-12-31, in either language. */
export function dayLabel(day: string): string {
  return day.split('-').reverse().join('/');
}
