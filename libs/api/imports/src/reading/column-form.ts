/** How the values of a column are written. */
export type ColumnForm = 'TEXT' | 'MOMENT' | 'DAY' | 'MONTH' | 'WHOLE' | 'PERCENT';

/** By name: a column of one name has the same form in every kind. */
const FORMS: Readonly<Record<string, ColumnForm>> = {
  paid_at: 'MOMENT',
  successor_from: 'DAY',
  date: 'DAY',
  end_date: 'DAY',
  month: 'MONTH',
  valid_from: 'DAY',
  year: 'WHOLE',
  amount_vnd: 'WHOLE',
  customers: 'WHOLE',
  payments: 'WHOLE',
  target_pct: 'PERCENT',
  fee_vnd: 'WHOLE',
  fee_pct: 'PERCENT',
};

export function columnForm(column: string): ColumnForm {
  return FORMS[column] ?? 'TEXT';
}
