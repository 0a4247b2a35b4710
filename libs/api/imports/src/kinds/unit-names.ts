import type { Transaction } from '@cashlight/api-platform';
import { lockReference } from '../locks.js';
import type { Fields } from '../reading/fields.js';
import { ReferenceIntake, type Change } from '../reference-data/reference-intake.js';
import { readFirstDay } from '../values/day.js';
import { NAME_LENGTH } from '../values/text.js';
import { columnsOf, type ImportKind } from './kind.js';
import { readKnownCodes, type KnownCodes } from './known-codes.js';

interface UnitName {
  readonly unitCode: string;
  /** The first day of a month, as `2025-07-01`. */
  readonly validFrom: string;
  readonly name: string;
  readonly nameEn: string | null;
}

const keyOf = ({ unitCode, validFrom }: UnitName) => `${unitCode}|${validFrom.slice(0, 7)}`;

function read(fields: Fields, known: KnownCodes): Change<UnitName> | undefined {
  const unitCode = fields.required('unit_code');
  if (!known.units.has(unitCode)) fields.fail('unit_code', 'UNKNOWN_UNIT');
  const name = fields.required('name', NAME_LENGTH);
  const validFrom = fields.parsed('valid_from', readFirstDay)?.text;
  const nameEn = fields.optional('name_en', NAME_LENGTH) || null;
  if (fields.fault || validFrom === undefined) return undefined;
  const saysNameEn = fields.has('name_en');
  return {
    line: fields.line,
    key: keyOf({ unitCode, validFrom, name, nameEn }),
    content: (before) => ({
      unitCode,
      validFrom,
      name,
      nameEn: saysNameEn ? nameEn : (before?.nameEn ?? null),
    }),
  };
}

async function save(transaction: Transaction, contents: readonly UnitName[]): Promise<void> {
  await transaction.query(
    `INSERT INTO unit_name (unit_id, valid_from, name, name_en)
     SELECT unit.id, "validFrom", given.name, "nameEn"
     FROM jsonb_to_recordset($1::jsonb) AS given ("unitCode" text, "validFrom" date, name text, "nameEn" text)
     JOIN unit ON unit.code = "unitCode"
     ON CONFLICT (unit_id, valid_from) DO UPDATE SET name = excluded.name, name_en = excluded.name_en`,
    [JSON.stringify(contents)],
  );
}

const REMOVE = `
  DELETE FROM unit_name
  USING unit
  WHERE unit.id = unit_id AND concat_ws('|', unit.code, to_char(valid_from, 'YYYY-MM')) = ANY ($1)`;

/** `unit-names`: what a unit is called from a month on. */
export const unitNames: ImportKind = {
  name: 'unit-names',
  columns: columnsOf('unit_code,name,valid_from,[name_en]'),
  async open(header, surroundings) {
    const { transaction } = surroundings;
    await lockReference(transaction);
    const known = await readKnownCodes(transaction);
    const stored = await transaction.query<UnitName>(`
      SELECT unit.code AS "unitCode", valid_from AS "validFrom", unit_name.name, unit_name.name_en AS "nameEn"
      FROM unit_name JOIN unit ON unit.id = unit_id`);
    return new ReferenceIntake<UnitName>(header, surroundings, {
      kind: 'unit-names',
      stored: new Map(stored.map((name) => [keyOf(name), name])),
      read: (fields) => read(fields, known),
      save: (contents) => save(transaction, contents),
    });
  },
  async undo(transaction, removed, restored) {
    await save(transaction, restored as readonly UnitName[]);
    await transaction.query(REMOVE, [removed]);
    return [];
  },
};
