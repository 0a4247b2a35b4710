import type { Transaction } from '@cashlight/api-platform';
import { NAME_LENGTH } from '../values/text.js';
import { lockFacts, lockReference } from '../locks.js';
import type { Fields } from '../reading/fields.js';
import { ReferenceIntake, type Change } from '../reference-data/reference-intake.js';
import { closedMonthsInTheWay, unitsOfClosedMonths } from '../reference-data/closed-figures.js';
import { isNeededToUndo, noLongerFits, removeUnused } from '../reference-data/taking-back.js';
import { faultyLinks, type UnitLink } from '../reference-data/unit-tree.js';
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
  readonly splitFromCode: string;
}

function read(fields: Fields): (Change<Unit> & UnitLink) | undefined {
  const code = fields.required('code');
  const name = fields.required('name', NAME_LENGTH);
  const parentCode = fields.optional('parent_code');
  const level = fields.oneOf('level', LEVELS);
  const nameEn = fields.optional('name_en', NAME_LENGTH) || null;
  const successorCode = fields.optional('successor_code');
  const successorFrom =
    fields.optional('successor_from') === '' ? null : fields.parsed('successor_from', readDay);
  const splitFromCode = fields.optional('split_from_code');
  if (fields.fault || level === undefined) return undefined;
  const [saysNameEn, saysSuccessor, saysFrom, saysSplit] = [
    'name_en',
    'successor_code',
    'successor_from',
    'split_from_code',
  ].map((column) => fields.has(column));
  return {
    line: fields.line,
    key: code,
    code,
    parentCode,
    successorCode,
    splitFromCode,
    content: (known) => ({
      code,
      name,
      nameEn: saysNameEn ? nameEn : (known?.nameEn ?? null),
      level,
      parentCode,
      successorCode: saysSuccessor ? successorCode : (known?.successorCode ?? ''),
      successorFrom: saysFrom ? (successorFrom?.text ?? null) : (known?.successorFrom ?? null),
      splitFromCode: saysSplit ? splitFromCode : (known?.splitFromCode ?? ''),
    }),
  };
}

async function readUnits(transaction: Transaction): Promise<Map<string, Unit>> {
  const units = await transaction.query<Unit>(`
    SELECT unit.code, unit.name, unit.name_en AS "nameEn", unit.level, coalesce(parent.code, '') AS "parentCode",
           coalesce(successor.code, '') AS "successorCode", unit.successor_from AS "successorFrom",
           coalesce(whole.code, '') AS "splitFromCode"
    FROM unit
    LEFT JOIN unit parent ON parent.id = unit.parent_id
    LEFT JOIN unit successor ON successor.id = unit.successor_id
    LEFT JOIN unit whole ON whole.id = unit.split_from_id`);
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
    `UPDATE unit SET parent_id = parent.id, successor_id = successor.id, split_from_id = whole.id
     FROM jsonb_to_recordset($1::jsonb)
       AS given (code text, "parentCode" text, "successorCode" text, "splitFromCode" text)
     LEFT JOIN unit parent ON parent.code = given."parentCode"
     LEFT JOIN unit successor ON successor.code = given."successorCode"
     LEFT JOIN unit whole ON whole.code = given."splitFromCode"
     WHERE unit.code = given.code`,
    [given],
  );
}

/** Whatever names a unit: other units, figures, plans, names, events, people and tokens. */
const IN_USE = `
  SELECT code AS key
  FROM unit
  WHERE code = ANY ($1)
    AND (EXISTS (SELECT FROM unit other
                 WHERE unit.id IN (other.parent_id, other.successor_id, other.split_from_id) AND other.code <> ALL ($1))
      OR EXISTS (SELECT FROM unit_month WHERE unit_id = unit.id)
      OR EXISTS (SELECT FROM closing_figure WHERE unit_id = unit.id)
      OR EXISTS (SELECT FROM target WHERE unit_id = unit.id)
      OR EXISTS (SELECT FROM unit_name WHERE unit_id = unit.id)
      OR EXISTS (SELECT FROM customer_base WHERE unit_id = unit.id)
      OR EXISTS (SELECT FROM event WHERE unit_id = unit.id)
      OR EXISTS (SELECT FROM person_unit WHERE unit_id = unit.id)
      OR EXISTS (SELECT FROM api_token WHERE unit_id = unit.id)
      OR ${isNeededToUndo('unitCode', 'unit.code')})
  ORDER BY id`;

/** Restores first: a unit that is to go may be above one only since the import. */
async function undo(
  transaction: Transaction,
  removed: readonly string[],
  restored: readonly Unit[],
): Promise<readonly string[]> {
  await lockFacts(transaction);
  const settled = await unitsOfClosedMonths(transaction);
  const stored = await readUnits(transaction);
  const moved = restored.filter((unit) => settled.has(unit.code) && hasMoved(unit, stored.get(unit.code)));
  if (moved.length > 0) throw closedMonthsInTheWay(moved.map(({ code }) => code));
  for (const code of removed) stored.delete(code);
  const faults = faultyLinks(
    restored.map((unit, line) => ({ ...unit, line })),
    stored,
  );
  if (faults.size > 0) throw noLongerFits([...faults.keys()].map((line) => restored[line]?.code ?? ''));
  await save(transaction, restored);
  return removeUnused(transaction, removed, IN_USE, 'DELETE FROM unit WHERE code = ANY ($1)');
}

const hasMoved = (after: Unit, before: Unit | undefined): boolean =>
  before !== undefined && before.parentCode !== after.parentCode;

/** `units`: the organisation tree. A unit that has payments may get units below it; its history stays its own. */
export const units: ImportKind = {
  name: 'units',
  columns: columnsOf(
    'code,name,parent_code,level,[name_en],[successor_code],[successor_from],[split_from_code]',
  ),
  async open(header, surroundings) {
    const { transaction } = surroundings;
    await lockReference(transaction);
    // Whether a month is closed must not change meanwhile.
    await lockFacts(transaction);
    const settled = await unitsOfClosedMonths(transaction);
    const stored = await readUnits(transaction);
    return new ReferenceIntake(header, surroundings, {
      kind: 'units',
      stored,
      read,
      review: (changes) => faultyLinks(changes, stored),
      refuse: (after, before) =>
        hasMoved(after, before) && settled.has(after.code)
          ? { column: 'parent_code', code: 'MONTH_CLOSED', value: after.parentCode }
          : undefined,
      save: (contents) => save(transaction, contents),
    });
  },
  undo: (transaction, removed, restored) => undo(transaction, removed, restored as readonly Unit[]),
};
