import { Problem } from '@cashlight/api-platform';
import type { OnConflict } from './kinds/kind.js';

/** What stands behind the question mark of `POST /api/imports/<kind>`, unchecked. */
export interface ImportQuery {
  readonly onConflict?: unknown;
  readonly atomic?: unknown;
  readonly name?: unknown;
}

const MAX_NAME_LENGTH = 255;

/** @throws Problem naming the wrong parameter */
export function readImportQuery(
  query: ImportQuery,
  kind: string,
): { onConflict: OnConflict; atomic: boolean; fileName: string } {
  const { onConflict = 'reject', atomic = 'false', name = `${kind}.csv` } = query;
  if (onConflict !== 'reject' && onConflict !== 'replace') throw wrong('onConflict', 'reject, replace');
  if (atomic !== 'true' && atomic !== 'false') throw wrong('atomic', 'true, false');
  if (typeof name !== 'string') throw wrong('name', 'import.csv');
  return {
    onConflict,
    atomic: atomic === 'true',
    fileName: name.replaceAll('\0', '').slice(0, MAX_NAME_LENGTH),
  };
}

function wrong(parameter: string, allowed: string): Problem {
  return new Problem('BAD_USER_INPUT', {
    vi: `Tham số ${parameter} không hợp lệ. Giá trị dùng được: ${allowed}.`,
    en: `The parameter ${parameter} is wrong. It may be: ${allowed}.`,
  });
}
