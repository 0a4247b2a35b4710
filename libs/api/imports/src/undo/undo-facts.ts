import type { Transaction, Words } from '@cashlight/api-platform';
import { CREATE_TOUCHED } from '../facts/places.sql.js';
import { rollUpTouched } from '../facts/roll-up.js';
import { batchesOf } from '../facts/partitions.js';
import * as sql from './facts.sql.js';

/** Takes the payments of an import back. @returns why it cannot be done; then the transaction must not be committed */
export async function undoPayments(
  transaction: Transaction,
  importId: number,
  months: readonly string[],
): Promise<readonly Words[]> {
  await transaction.query(sql.COLLECT_RESTORED_PAYMENTS, [importId]);
  const gone = await rowsGone(transaction, importId, 'payments');
  if (gone > 0) return [codesGone(gone)];
  const inTheWay = await transaction.query<{ unitCode: string; month: string }>(sql.SUMMARIES_IN_THE_WAY);
  if (inTheWay.length > 0) return inTheWay.map(summariesInTheWay);
  await transaction.query(CREATE_TOUCHED);
  await transaction.query(sql.TOUCH_PAYMENTS, [importId, months]);
  for (const month of months) await takeAway(transaction, importId, month);
  await transaction.query(sql.RESTORE_PAYMENTS);
  await rollUpTouched(transaction);
  return [];
}

/** A batch that is all of the import's is emptied at once, however large it is. */
async function takeAway(transaction: Transaction, importId: number, month: string): Promise<void> {
  for (const batch of await batchesOf(transaction, month)) {
    const [found] = await transaction.query<{ own: boolean; shared: boolean }>(sql.whoseIs(batch), [
      importId,
    ]);
    if (found?.own !== true) continue;
    if (found.shared) await transaction.query(`DELETE FROM ${batch} WHERE import_id = $1`, [importId]);
    else await transaction.query(`TRUNCATE ${batch}`);
  }
}

/** Takes the summaries of an import back. @returns why it cannot be done; then the transaction must not be committed */
export async function undoSummaries(
  transaction: Transaction,
  importId: number,
  months: readonly string[],
): Promise<readonly Words[]> {
  await transaction.query(sql.COLLECT_RESTORED_SUMMARIES, [importId]);
  const gone = await rowsGone(transaction, importId, 'summaries');
  if (gone > 0) return [codesGone(gone)];
  await transaction.query(CREATE_TOUCHED);
  await transaction.query(sql.TOUCH_SUMMARIES, [importId, months]);
  await transaction.query(sql.DELETE_SUMMARIES, [importId, months]);
  await transaction.query(sql.RESTORE_SUMMARIES);
  await rollUpTouched(transaction);
  return [];
}

/** How many rows that were replaced cannot stand again. */
async function rowsGone(transaction: Transaction, importId: number, kind: string): Promise<number> {
  const [counted] = await transaction.query<{ kept: number; restored: number }>(sql.COUNT_RESTORED, [
    importId,
    kind,
  ]);
  return (counted?.kept ?? 0) - (counted?.restored ?? 0);
}

const codesGone = (rows: number): Words => ({
  vi: `${String(rows)} dòng cũ dùng đơn vị, hình thức hoặc đối tác nay không còn trong danh mục. Hãy nhập lại danh mục đó trước.`,
  en: `${String(rows)} earlier rows name units, channels or providers that are no longer in the reference data. Import those again first.`,
});

function summariesInTheWay({ unitCode, month }: { unitCode: string; month: string }): Words {
  return {
    vi: `Đơn vị ${unitCode} nay đã có số tổng hợp cho tháng ${month}, nơi các bản ghi cũ sẽ trở lại. Hãy hoàn tác lần nhập số tổng hợp đó trước.`,
    en: `The unit ${unitCode} has summaries for ${month} by now, where the earlier records would stand again. Undo the import of those summaries first.`,
  };
}
