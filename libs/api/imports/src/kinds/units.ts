import type { Transaction } from '@cashlight/api-platform';
import { NAME_LENGTH } from '../values/text.js';
import { lockReference } from '../locks.js';
import type { Fields } from '../reading/fields.js';
import { ReferenceIntake, type Change } from '../reference-data/reference-intake.js';
import { faultyLinks } from '../reference-data/unit-tree.js';
import { readDay } from '../values/day.js';
import { columnsOf, type ImportKind } from './kind.js';

const LEVELS = ['COMPANY', 'UNIT', 'COMMUNE'] as const;

interface Unit {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly level: string;
  readonly parentCode: string;
  readonly successorCode: string;
  /** As `2025-07-01`. */
  readonly successorFrom: string | null;
}

function read(
  fields: Fields,
): (Change<Unit> & Pick<Unit, 'code' | 'parentCode' | 'successorCode'>) | undefined {
  const code = fields.required('code');
  const name = fields.required('name', NAME_LENGTH);
  const parentCode = fields.optional('parent_code');
  const level = fields.oneOf('level', LEVELS);
  const nameEn = fields.optional('name_en', NAME_LENGTH) || null;
  const successorCode = fields.optional('successor_code');
  const successorFrom =
    fields.optional('successor_from') === '' ? null : fields.parsed('successor_from', readDay);
  if (fields.fault || level === undefined) return undefined;
  const [saysNameEn, saysSuccessor, saysFrom] = ['name_en', 'successor_code', 'successor_from'].map(
    (column) => fields.has(column),
  );
  return {
    line: fields.line,
    key: code,
    code,
    parentCode,
    successorCode,
    content: (known) => ({
      code,
      name,
      nameEn: saysNameEn ? nameEn : (known?.nameEn ?? null),
      level,
      parentCode,
      successorCode: saysSuccessor ? successorCode : (known?.successorCode ?? ''),
      successorFrom: saysFrom ? (successorFrom?.text ?? null) : (known?.successorFrom ?? null),
    }),
  };
}

async function readUnits(transaction: Transaction): Promise<Map<string, Unit>> {
  const units = await transaction.query<Unit>(`
    SELECT unit.code, unit.name, unit.name_en AS "nameEn", unit.level, coalesce(parent.code, '') AS "parentCode",
           coalesce(successor.code, '') AS "successorCode", unit.successor_from AS "successorFrom"
    FROM unit
    LEFT JOIN unit parent ON parent.id = unit.parent_id
    LEFT JOIN unit successor ON successor.id = unit.successor_id`);
  return new Map(units.map((unit) => [unit.code, unit]));
}

/** Units first, then who is above or after whom: a file may name a unit before the row that makes it. */
async function save(transaction: Transaction, contents: readonly Unit[]): Promise<void> {
  const given = JSON.stringify(contents);
  await transaction.query(
    `INSERT INTO unit (code, name, name_en, level, successor_from)
     SELECT code, name, "nameEn", level, "successorFrom"
     FROM jsonb_to_recordset($1::jsonb) AS given (code text, name text, "nameEn" text, level text, "successorFrom" date)
     ON CONFLICT (code) DO UPDATE
     SET name = excluded.name, name_en = excluded.name_en, level = excluded.level, successor_from = excluded.successor_from`,
    [given],
  );
  await transaction.query(
    `UPDATE unit SET parent_id = parent.id, successor_id = successor.id
     FROM jsonb_to_recordset($1::jsonb) AS given (code text, "parentCode" text, "successorCode" text)
     LEFT JOIN unit parent ON parent.code = given."parentCode"
     LEFT JOIN unit successor ON successor.code = given."successorCode"
     WHERE unit.code = given.code`,
    [given],
  );
}

/** `units`: the organisation tree. A unit that has payments may get units below it; its history stays its own. */
export const units: ImportKind = {
  name: 'units',
  columns: columnsOf('code,name,parent_code,level,[name_en],[successor_code],[successor_from]'),
  async open(header, surroundings) {
    const { transaction } = surroundings;
    await lockReference(transaction);
    const stored = await readUnits(transaction);
    return new ReferenceIntake(header, surroundings, {
      kind: 'units',
      stored,
      read,
      review: (changes) => faultyLinks(changes, stored),
      save: (contents) => save(transaction, contents),
    });
  },
};
