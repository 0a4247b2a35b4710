import type { Transaction, Words } from '@cashlight/api-platform';
import { importKind } from '../kinds/registry.js';

/** What an import did to the things of its kind: of several rows about one of them the first tells what was before. */
const FIRST_CHANGES = `
  SELECT DISTINCT ON (key) key, before
  FROM import_change
  WHERE import_id = $1 AND outcome <> 'UNCHANGED'
  ORDER BY key, line`;

/** Takes the reference data of an import back. @returns why it cannot be done; then the transaction must not be committed */
export async function undoReference(
  transaction: Transaction,
  importId: number,
  kind: string,
): Promise<readonly Words[]> {
  const changes = await transaction.query<{ key: string; before: unknown }>(FIRST_CHANGES, [importId]);
  const removed = changes.filter(({ before }) => before === null).map(({ key }) => key);
  const restored = changes.filter(({ before }) => before !== null).map(({ before }) => before);
  const inUse = (await importKind(kind).undo?.(transaction, removed, restored, importId)) ?? removed;
  return inUse.length === 0 ? [] : [stillInUse(inUse)];
}

function stillInUse(keys: readonly string[]): Words {
  const listed = keys.slice(0, 10).join(', ') + (keys.length > 10 ? ', …' : '');
  return {
    vi: `Không thể bỏ ${listed}: dữ liệu khác đang dùng đến. Hãy hoàn tác những lần nhập dùng chúng trước.`,
    en: `${listed} cannot be removed: other data refers to it. Undo the imports that use it first.`,
  };
}
