import { Problem, type Transaction } from '@cashlight/api-platform';

/**
 * Removes the things under some keys, unless something refers to one of them.
 * @param inUse a statement that tells, of the keys in $1, those that something else refers to
 * @param remove a statement that removes the things under the keys in $1
 * @returns the keys in use; when there are any, nothing was removed
 */
export async function removeUnused(
  transaction: Transaction,
  removed: readonly string[],
  inUse: string,
  remove: string,
): Promise<readonly string[]> {
  if (removed.length === 0) return [];
  const used = await transaction.query<{ key: string }>(inUse, [removed]);
  if (used.length === 0) await transaction.query(remove, [removed]);
  return used.map(({ key }) => key);
}

/** What stood before named things that are gone by now, or would make a unit stand above or after itself. */
export function noLongerFits(keys: readonly string[]): Problem {
  const named = keys.slice(0, 10).join(', ') + (keys.length > 10 ? ', …' : '');
  return new Problem('CONFLICT', {
    vi: `Nội dung trước đây của ${named} không còn khớp với danh mục hiện nay (mã mà nó trỏ tới đã bị bỏ, hoặc các đơn vị tạo thành vòng). Hãy nhập tệp sửa thay vì hoàn tác.`,
    en: `What ${named} was before no longer fits the reference data of today (a code that it names is gone, or units would close a circle). Import a corrected file instead of undoing.`,
  });
}

/** SQL: whether an import that can still be undone keeps rows that name this code, so that they could not stand again without it. */
export function isNeededToUndo(field: 'unitCode' | 'channelCode' | 'providerCode', code: string): string {
  return `EXISTS (
        SELECT FROM import_change AS change
        JOIN import ON import.id = change.import_id
        WHERE import.state = 'DONE' AND change.kind IN ('payments', 'summaries') AND change.before->>'${field}' = ${code}
      )`;
}
