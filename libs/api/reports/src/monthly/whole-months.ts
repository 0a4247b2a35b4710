import type { ExactAdoptionRow } from '@cashlight/api-adoption';
import {
  contains,
  type Month,
  monthOf,
  monthsOf,
  type Period,
  periodBefore,
  type Ratio,
  ratio,
  yearAgo,
  yearOf,
} from '@cashlight/domain';
import type { Before, KeyFigure } from './monthly-report.js';

/** The months that a report looks back on: from January of the year before. */
export function lookedBackOn(month: Month): Period {
  return { from: monthOf(yearOf(month) - 1, 1), to: month };
}

/** The months of all units of a report together. */
export class WholeMonths {
  /** @param rows by month */
  constructor(private readonly rows: readonly ExactAdoptionRow[]) {}

  /** What a period is held against: the one before it, and the same a year ago. */
  before(period: Period, measure: KeyFigure['measure']): Before {
    return {
      previousRatio: this.ratioIn(periodBefore(period), measure),
      yearAgoRatio: this.ratioIn(yearAgo(period), measure),
    };
  }

  /** Whether there are data of every month of a period. */
  holdsAllOf(period: Period): boolean {
    return monthsOf(period).every((month) =>
      this.rows.some((row) => row.month === month && row.customers > 0n),
    );
  }

  /** Sums over sums; null without data. */
  private ratioIn(period: Period, measure: KeyFigure['measure']): Ratio | null {
    const months = this.rows.filter(({ month }) => month !== undefined && contains(period, month));
    const sum = (figure: 'customers' | 'cashlessCustomers' | 'amountVnd' | 'cashlessAmountVnd') =>
      months.reduce((all, row) => all + row[figure], 0n);
    return measure === 'customers'
      ? ratio(sum('cashlessCustomers'), sum('customers'))
      : ratio(sum('cashlessAmountVnd'), sum('amountVnd'));
  }
}
