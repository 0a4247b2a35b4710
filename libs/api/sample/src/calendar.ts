/** Months are counted from January 2021 = 0, so that December 2020, where the curves start, is -1. */
export const FIRST_YEAR = 2021;

/** December 2021: the last month known by summaries alone. */
export const LAST_SUMMARY_MONTH = 11;

/** January 2022: the first month known payment by payment. */
export const FIRST_RECORD_MONTH = 12;

/** December 2022: the month that the calibration fixes to the customer. */
export const CALIBRATED_MONTH = 23;

/** June 2023: the last month of the sample. */
export const LAST_MONTH = 29;

/** `2022-12` as a count of months. */
export function monthIndex(month: string): number {
  const [year, number] = month.split('-').map(Number);
  if (year === undefined || number === undefined || !Number.isInteger(year * 12 + number)) {
    throw new RangeError(`"${month}" is not a month such as 2022-12.`);
  }
  return (year - FIRST_YEAR) * 12 + number - 1;
}

/** The month of a count, as `2022-12`. */
export function monthName(index: number): string {
  const year = FIRST_YEAR + Math.floor(index / 12);
  return `${String(year)}-${String(monthOfYear(index) + 1).padStart(2, '0')}`;
}

/** 0 for January to 11 for December. */
export function monthOfYear(index: number): number {
  return ((index % 12) + 12) % 12;
}

/** The months from `first` to `last`, both included. */
export function monthRange(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

/** Lunar New Year and the other public holidays on which offices are closed, as first and last day. */
const HOLIDAYS: readonly (readonly [first: string, last: string])[] = [
  ['2022-01-01', '2022-01-03'],
  ['2022-01-31', '2022-02-04'],
  ['2022-04-11', '2022-04-11'],
  ['2022-04-30', '2022-05-03'],
  ['2022-09-01', '2022-09-02'],
  ['2023-01-01', '2023-01-02'],
  ['2023-01-20', '2023-01-26'],
  ['2023-04-29', '2023-05-03'],
];

/** Which days of a month an office that works five or six days a week serves customers. */
export class OfficeDays {
  readonly daysInMonth: number;
  readonly #serving: Readonly<Record<5 | 6, readonly number[]>>;

  constructor(index: number) {
    this.daysInMonth = new Date(Date.UTC(FIRST_YEAR, index + 1, 0)).getUTCDate();
    this.#serving = { 5: this.#servingDays(index, 5), 6: this.#servingDays(index, 6) };
  }

  /** The first serving day from `day` on, or the last one of the month when none is left. */
  next(day: number, daysPerWeek: 5 | 6): number {
    return this.#serving[daysPerWeek][day] ?? day;
  }

  #servingDays(index: number, daysPerWeek: number): number[] {
    const open: boolean[] = [];
    for (let day = 1; day <= this.daysInMonth; day++) {
      const date = `${monthName(index)}-${String(day).padStart(2, '0')}`;
      const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
      open[day] = weekday < daysPerWeek && !HOLIDAYS.some(([first, last]) => first <= date && date <= last);
    }
    return Array.from({ length: this.daysInMonth + 1 }, (_, day) => {
      const next = open.indexOf(true, day);
      return next === -1 ? open.lastIndexOf(true) : next;
    });
  }
}
