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

/** Takes the summaries of an import back; there is never anything in the way that the history does not tell. */
export async function undoSummaries(
  transaction: Transaction,
  importId: number,
  months: readonly string[],
): Promise<readonly Words[]> {
  await transaction.query(sql.COLLECT_RESTORED_SUMMARIES, [importId]);
  await transaction.query(CREATE_TOUCHED);
  await transaction.query(sql.TOUCH_SUMMARIES, [importId, months]);
  await transaction.query(sql.DELETE_SUMMARIES, [importId, months]);
  await transaction.query(sql.RESTORE_SUMMARIES);
  await rollUpTouched(transaction);
  return [];
}

function summariesInTheWay({ unitCode, month }: { unitCode: string; month: string }): Words {
  return {
    vi: `Đơn vị ${unitCode} nay đã có số tổng hợp cho tháng ${month}, nơi các bản ghi cũ sẽ trở lại. Hãy hoàn tác lần nhập số tổng hợp đó trước.`,
    en: `The unit ${unitCode} has summaries for ${month} by now, where the earlier records would stand again. Undo the import of those summaries first.`,
  };
}
