import { Problem, type Transaction } from '@cashlight/api-platform';
import type { PersonRecord } from './people.read-model.js';
import type { Role } from './policy.js';
import { unknownUnits } from './unknown-units.js';

/** Changes of people go one after the other: who counts administrators must not be overtaken. Signing in goes on. */
export async function lockPeople(transaction: Transaction): Promise<void> {
  await transaction.query('LOCK TABLE person IN SHARE ROW EXCLUSIVE MODE');
}

/**
 * The units that a person of the role gets, each once and in the order of their codes.
 * @throws Problem BAD_USER_INPUT when a manager has none, or somebody else has one
 */
export function checkUnits(role: Role, codes: readonly string[]): readonly string[] {
  if ((role === 'MANAGER') === codes.length > 0) return [...new Set(codes)].sort();
  throw new Problem(
    'BAD_USER_INPUT',
    role === 'MANAGER'
      ? {
          vi: 'Hãy chọn ít nhất một đơn vị cho người quản lý.',
          en: 'Choose at least one unit for a manager.',
        }
      : {
          vi: `Vai trò ${role} không gắn với đơn vị nào. Hãy bỏ chọn đơn vị.`,
          en: `The role ${role} is not bound to units. Leave the units out.`,
        },
  );
}

/** Makes these, and no others, a person's units. @throws Problem NOT_FOUND naming the unknown ones */
export async function giveUnits(
  personId: number,
  codes: readonly string[],
  transaction: Transaction,
): Promise<void> {
  await transaction.query('DELETE FROM person_unit WHERE person_id = $1', [personId]);
  const given = await transaction.query<{ code: string }>(
    `WITH given AS (
       INSERT INTO person_unit (person_id, unit_id) SELECT $1, id FROM unit WHERE code = ANY ($2) RETURNING unit_id
     )
     SELECT unit.code FROM given JOIN unit ON unit.id = given.unit_id`,
    [personId, codes],
  );
  const unknown = codes.filter((code) => !given.some((unit) => unit.code === code));
  if (unknown.length > 0) throw unknownUnits(unknown);
}

/**
 * An administrator who was invited and never came does not count: nobody could manage people any more.
 * @throws Problem CONFLICT when this is the only administrator who can sign in
 */
export async function refuseLastAdministrator(
  { id, login }: Pick<PersonRecord, 'id' | 'login'>,
  transaction: Transaction,
): Promise<void> {
  const able = await transaction.query<{ id: number }>(
    `SELECT id
     FROM person
     WHERE role = 'ADMIN' AND disabled_at IS NULL
       AND (password_hash IS NOT NULL OR (sample AND EXISTS (SELECT FROM setting WHERE setting.name = 'sample')))`,
  );
  if (able.length !== 1 || able[0]?.id !== id) return;
  throw new Problem('CONFLICT', {
    vi: `"${login}" là quản trị viên cuối cùng đăng nhập được. Hãy để một quản trị viên khác đặt mật khẩu trước.`,
    en: `"${login}" is the last administrator who can sign in. Let another administrator choose a password first.`,
  });
}

type Changeable = Pick<PersonRecord, 'name' | 'role' | 'unitCodes'>;

/** What becomes different, for the audit log: each as what it was and what it is. */
export function changesOf(
  before: Changeable,
  after: Changeable,
): Readonly<Record<string, { readonly before: unknown; readonly after: unknown }>> {
  const fields = ['name', 'role', 'unitCodes'] as const;
  return Object.fromEntries(
    fields
      .filter((field) => String(before[field]) !== String(after[field]))
      .map((field) => [field, { before: before[field], after: after[field] }]),
  );
}
