import { Problem } from '@cashlight/api-platform';
import type { OnConflict } from './kinds/kind.js';

/** What stands behind the question mark of `POST /api/imports/<kind>`, unchecked. */
export type ImportQuery = Readonly<Record<string, unknown>>;

const KNOWN = ['onConflict', 'atomic', 'name'];

const MAX_NAME_LENGTH = 255;

/** @throws Problem naming the wrong parameter */
export function readImportQuery(
  query: ImportQuery,
  kind: string,
): { onConflict: OnConflict; atomic: boolean; fileName: string } {
  const unknown = Object.keys(query).find((parameter) => !KNOWN.includes(parameter));
  if (unknown !== undefined) throw unknownParameter(unknown);
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

/** A mistyped parameter must not be taken for one that was not given: the import would do something else. */
function unknownParameter(parameter: string): Problem {
  const known = KNOWN.join(', ');
  return new Problem('BAD_USER_INPUT', {
    vi: `Không có tham số "${parameter.slice(0, 60)}". Các tham số: ${known}.`,
    en: `There is no parameter "${parameter.slice(0, 60)}". There are: ${known}.`,
  });
}
