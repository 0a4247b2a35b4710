import type { UnitMonthFragment } from '@cashlight/contract';

export function unitMonth(
  unitCode: string,
  month: string,
  over: Partial<UnitMonthFragment> = {},
): UnitMonthFragment {
  return {
    month,
    unitCode,
    source: 'RECORDS',
    records: 1200,
    customers: 970,
    baseCustomers: 1000,
    coverage: 0.97,
    lastPaidAt: `${month}-28`,
    jump: null,
    expected: true,
    ...over,
  };
}

/** Nothing came of it. */
export const NOTHING = {
  source: 'NONE',
  records: 0,
  customers: 0,
  coverage: 0,
  lastPaidAt: null,
} as const;
