import type { Transaction } from '@cashlight/api-platform';
import { lockReference } from '../locks.js';
import type { Fields } from '../reading/fields.js';
import { ReferenceIntake, type Change } from '../reference-data/reference-intake.js';
import { noLongerFits } from '../reference-data/taking-back.js';
import { readMonth } from '../values/month.js';
import { readPercent, readWhole } from '../values/number.js';
import { columnsOf, type ImportKind } from './kind.js';
import { readKnownCodes, type KnownCodes } from './known-codes.js';

const MEASURES: readonly string[] = ['customers', 'payments', 'amount'];
const [FIRST_YEAR, LAST_YEAR] = [2000, 2100];
/** The month of a target for the whole year. */
const WHOLE_YEAR = 0;

interface Target {
  readonly unitCode: string;
  readonly year: number;
  readonly month: number;
  readonly measure: string;
  /** A percentage in its shortest writing. */
  readonly targetPct: string;
}

const keyOf = (target: Target) => [target.unitCode, target.year, target.month, target.measure].join('|');

function readYear(text: string): number | 'BAD_NUMBER' | 'OUT_OF_RANGE' {
  const year = readWhole(text, BigInt(LAST_YEAR + 1));
  if (typeof year === 'string') return year;
  return year < FIRST_YEAR ? 'OUT_OF_RANGE' : Number(year);
}

/** The month of the path, as `1` to `12` or `2023-06` in the target's own year; nothing stands for the year's target. */
function readTargetMonth(text: string, year: number | undefined): number | 'BAD_DATE' | 'OUT_OF_RANGE' {
  if (text === '') return WHOLE_YEAR;
  const dated = readMonth(text);
  if (dated !== undefined) return Math.floor(dated / 12) === year ? (dated % 12) + 1 : 'OUT_OF_RANGE';
  const month = readWhole(text, 13n);
  if (month === 'BAD_NUMBER') return 'BAD_DATE';
  return month === 0n || month === 'OUT_OF_RANGE' ? 'OUT_OF_RANGE' : Number(month);
}

/** A percentage in its shortest writing; empty: the target is to go, which only an edit can say. */
function readTarget(fields: Fields, mayRemove: boolean): string | undefined {
  if (mayRemove && fields.optional('target_pct') === '') return '';
  return fields.parsed('target_pct', readPercent)?.text;
}

function read(fields: Fields, known: KnownCodes, mayRemove: boolean): Change<Target> | undefined {
  const unitCode = fields.required('unit_code');
  if (!known.units.has(unitCode)) fields.fail('unit_code', 'UNKNOWN_UNIT');
  const year = fields.parsed('year', readYear);
  const targetPct = readTarget(fields, mayRemove);
  const month = readTargetMonth(fields.optional('month'), year);
  if (typeof month === 'string') fields.fail('month', month);
  const measure = fields.optional('measure').toLowerCase() || 'customers';
  if (!MEASURES.includes(measure)) fields.fail('measure', 'OUT_OF_RANGE');
  if (fields.fault || year === undefined || targetPct === undefined || typeof month === 'string')
    return undefined;
  const content: Target = { unitCode, year, month, measure, targetPct };
  return {
    line: fields.line,
    key: keyOf(content),
    content: () => (targetPct === '' ? undefined : content),
  };
}

/** Where a change of targets comes from. */
interface Origin {
  readonly importId: number;
  readonly isUndo: boolean;
}

const GIVEN = `jsonb_to_recordset($1::jsonb)
      AS given ("unitCode" text, year smallint, month smallint, measure text, "targetPct" numeric)`;

/** Keeps what will differ: to be asked before it does. */
const NOTE = `
  INSERT INTO target_change (unit_code, year, month, measure, before_pct, after_pct, import_id, is_undo)
  WITH stored AS (
    SELECT unit.code AS "unitCode", year, month, measure, target_pct
    FROM target JOIN unit ON unit.id = target.unit_id
  ), change AS (
    SELECT "unitCode" AS code, year, month, measure, target_pct AS before_pct, "targetPct" AS after_pct
    FROM ${GIVEN}
    LEFT JOIN stored USING ("unitCode", year, month, measure)
    UNION ALL
    SELECT "unitCode", year, month, measure, target_pct, NULL
    FROM stored
    WHERE concat_ws('|', "unitCode", year, month, measure) = ANY ($2)
  )
  SELECT code, year, month, measure, before_pct, after_pct, $3, $4
  FROM change
  WHERE before_pct IS DISTINCT FROM after_pct
  ORDER BY year, measure, code, month`;

const SAVE = `
  INSERT INTO target (unit_id, year, month, measure, target_pct)
  SELECT unit.id, year, month, measure, "targetPct"
  FROM ${GIVEN}
  JOIN unit ON unit.code = "unitCode"
  ON CONFLICT (unit_id, year, month, measure) DO UPDATE SET target_pct = excluded.target_pct`;

const REMOVE = `
  DELETE FROM target
  USING unit
  WHERE unit.id = unit_id AND concat_ws('|', unit.code, year, month, measure) = ANY ($1)`;

/** The one place where targets change; each change leaves its trace. */
async function change(
  transaction: Transaction,
  { importId, isUndo }: Origin,
  contents: readonly Target[],
  removed: readonly string[],
): Promise<void> {
  const given = JSON.stringify(contents);
  await transaction.query(NOTE, [given, removed, importId, isUndo]);
  await transaction.query(SAVE, [given]);
  await transaction.query(REMOVE, [removed]);
}

/** `targets`: what a unit is to reach in a year, and month by month where the plan says so. */
export const targets: ImportKind = {
  name: 'targets',
  columns: columnsOf('unit_code,year,target_pct,[month],[measure]'),
  async open(header, surroundings) {
    const { transaction, importId, mayRemove } = surroundings;
    await lockReference(transaction);
    const known = await readKnownCodes(transaction);
    const stored = await transaction.query<Target>(`
      SELECT unit.code AS "unitCode", year, month, measure, trim_scale(target_pct)::text AS "targetPct"
      FROM target JOIN unit ON unit.id = target.unit_id`);
    return new ReferenceIntake<Target>(header, surroundings, {
      kind: 'targets',
      stored: new Map(stored.map((target) => [keyOf(target), target])),
      read: (fields) => read(fields, known, mayRemove),
      save: (contents, removed) => change(transaction, { importId, isUndo: false }, contents, removed),
    });
  },
  async undo(transaction, removed, restored, importId) {
    const again = restored as readonly Target[];
    const known = await readKnownCodes(transaction);
    const lost = again.filter(({ unitCode }) => !known.units.has(unitCode));
    if (lost.length > 0) throw noLongerFits(lost.map(keyOf));
    await change(transaction, { importId, isUndo: true }, again, removed);
    return [];
  },
};
