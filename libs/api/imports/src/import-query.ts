import { Problem } from '@cashlight/api-platform';
import type { OnConflict } from './kinds/kind.js';

/** What stands behind the question mark of `POST /api/imports/<kind>`, unchecked. */
export type ImportQuery = Readonly<Record<string, unknown>>;

const KNOWN = ['onConflict', 'atomic', 'dryRun', 'name', 'profile'];

const MAX_NAME_LENGTH = 255;
const MAX_KEY_LENGTH = 200;

/** @throws Problem naming the wrong parameter */
export function readImportQuery(
  query: ImportQuery,
  kind: string,
): {
  onConflict: OnConflict;
  atomic: boolean;
  dryRun: boolean;
  fileName: string;
  profile: string | undefined;
} {
  const unknown = Object.keys(query).find((parameter) => !KNOWN.includes(parameter));
  if (unknown !== undefined) throw unknownParameter(unknown);
  const { onConflict = 'reject', atomic = 'false', dryRun = 'false', name = `${kind}.csv`, profile } = query;
  if (onConflict !== 'reject' && onConflict !== 'replace') throw wrong('onConflict', 'reject, replace');
  if (atomic !== 'true' && atomic !== 'false') throw wrong('atomic', 'true, false');
  if (dryRun !== 'true' && dryRun !== 'false') throw wrong('dryRun', 'true, false');
  if (typeof name !== 'string') throw wrong('name', 'import.csv');
  if (profile !== undefined && typeof profile !== 'string') throw wrong('profile', 'MoMo');
  return {
    onConflict,
    atomic: atomic === 'true',
    dryRun: dryRun === 'true',
    fileName: name.replaceAll('\0', '').slice(0, MAX_NAME_LENGTH),
    profile,
  };
}

/**
 * The sender's own name for the request, if it has one.
 * @throws Problem when it is empty or too long
 */
export function readIdempotencyKey(header: string | undefined): string | undefined {
  if (header === undefined || (header.length > 0 && header.length <= MAX_KEY_LENGTH)) return header;
  throw new Problem('BAD_USER_INPUT', {
    vi: `Tiêu đề idempotency-key dài từ 1 đến ${MAX_KEY_LENGTH} ký tự, chẳng hạn tên tệp và ngày gửi.`,
    en: `The header idempotency-key has 1 to ${MAX_KEY_LENGTH} characters, such as the file's name and the day it is sent.`,
  });
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
