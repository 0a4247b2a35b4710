import type { Transaction } from '@cashlight/api-platform';

/** The columns of a payment; `batch` tells only in which of a month's tables it lies. */
export const PAYMENT_COLUMNS = [
  'paid_at',
  'amount_vnd',
  'month',
  'unit_id',
  'channel_id',
  'provider_id',
  'import_id',
  'line',
  'record_id',
  'customer_code',
] as const;

/** The table that holds a month of payments, or its first batch. @param month its first day */
export function partitionOf(month: string): string {
  return `payment_${month.slice(0, 7).replace('-', '_')}`;
}

/** The tables that hold a month of payments: its first batch and those that came after; empty when it never had any. */
export async function batchesOf(transaction: Transaction, month: string): Promise<readonly string[]> {
  const tables = await transaction.query<{ name: string }>(
    `SELECT relname AS name
     FROM pg_inherits
     JOIN pg_class ON oid = inhrelid
     WHERE inhparent = 'payment'::regclass AND (relname = $1 OR starts_with(relname, $1 || '_'))
     ORDER BY length(relname), relname`,
    [partitionOf(month)],
  );
  return tables.map(({ name }) => name);
}
