import { Problem, type Transaction } from '@cashlight/api-platform';
import { lockFacts, lockReference } from '../locks.js';
import type { Fields } from '../reading/fields.js';
import { ReferenceIntake, type Change } from '../reference-data/reference-intake.js';
import { firstDay, readPastMonth } from '../values/month.js';
import { COUNT_LIMIT, readWhole } from '../values/number.js';
import { columnsOf, type ImportKind } from './kind.js';
import { readKnownCodes, type KnownCodes } from './known-codes.js';

interface CustomerBase {
  /** As `2022-12`. */
  readonly month: string;
  readonly unitCode: string;
  /** Active customers, in digits. */
  readonly customers: string;
}

const keyOf = ({ month, unitCode }: CustomerBase) => `${month}|${unitCode}`;
const monthOfKey = (key: string) => key.slice(0, 7);

function read(fields: Fields, known: KnownCodes, nowMicros: number): Change<CustomerBase> | undefined {
  const month = fields.parsed('month', (text) => readPastMonth(text, nowMicros));
  const unitCode = fields.required('unit_code');
  const unit = fields.known('unit_code', known.units, 'UNKNOWN_UNIT');
  if (unit && !unit.isLeaf) fields.fail('unit_code', 'NOT_A_LEAF_UNIT');
  const customers = fields.parsed('customers', (text) => readWhole(text, COUNT_LIMIT));
  if (fields.fault || month === undefined || customers === undefined) return undefined;
  const content: CustomerBase = {
    month: firstDay(month).slice(0, 7),
    unitCode,
    customers: String(customers),
  };
  return { line: fields.line, key: keyOf(content), content: () => content };
}

async function readClosedMonths(transaction: Transaction): Promise<ReadonlySet<string>> {
  const closed = await transaction.query<{ month: string }>(
    "SELECT to_char(month, 'YYYY-MM') AS month FROM month_closing WHERE reopened_at IS NULL",
  );
  return new Set(closed.map(({ month }) => month));
}

async function save(transaction: Transaction, contents: readonly CustomerBase[]): Promise<void> {
  await transaction.query(
    `INSERT INTO customer_base (month, unit_id, customers)
     SELECT to_date(month, 'YYYY-MM'), unit.id, customers
     FROM jsonb_to_recordset($1::jsonb) AS given (month text, "unitCode" text, customers bigint)
     JOIN unit ON unit.code = "unitCode"
     ON CONFLICT (month, unit_id) DO UPDATE SET customers = excluded.customers`,
    [JSON.stringify(contents)],
  );
}

const REMOVE = `
  DELETE FROM customer_base
  USING unit
  WHERE unit.id = unit_id AND concat_ws('|', to_char(month, 'YYYY-MM'), unit.code) = ANY ($1)`;

async function undo(
  transaction: Transaction,
  removed: readonly string[],
  restored: readonly CustomerBase[],
): Promise<readonly string[]> {
  await lockFacts(transaction);
  const closed = await readClosedMonths(transaction);
  const inTheWay = [...removed, ...restored.map(keyOf)].map(monthOfKey).filter((month) => closed.has(month));
  if (inTheWay.length > 0) throw monthsClosed([...new Set(inTheWay)].sort());
  await save(transaction, restored);
  await transaction.query(REMOVE, [removed]);
  return [];
}

/** `customer-base`: the active customers of a unit in a month. Figures stay as they are; how complete a month is depends on it. */
export const customerBase: ImportKind = {
  name: 'customer-base',
  columns: columnsOf('month,unit_code,customers'),
  async open(header, surroundings) {
    const { transaction, nowMicros } = surroundings;
    await lockReference(transaction);
    // Nobody closes a month before this is over.
    await lockFacts(transaction);
    const known = await readKnownCodes(transaction);
    const closed = await readClosedMonths(transaction);
    const stored = await transaction.query<CustomerBase>(`
      SELECT to_char(month, 'YYYY-MM') AS month, unit.code AS "unitCode", customers::text
      FROM customer_base JOIN unit ON unit.id = unit_id`);
    return new ReferenceIntake<CustomerBase>(header, surroundings, {
      kind: 'customer-base',
      stored: new Map(stored.map((base) => [keyOf(base), base])),
      read: (fields) => read(fields, known, nowMicros),
      refuse: ({ month }) =>
        closed.has(month) ? { column: 'month', code: 'MONTH_CLOSED', value: month } : undefined,
      save: (contents) => save(transaction, contents),
    });
  },
  undo: (transaction, removed, restored) => undo(transaction, removed, restored as readonly CustomerBase[]),
};

function monthsClosed(months: readonly string[]): Problem {
  return new Problem('CONFLICT', {
    vi: `Các tháng ${months.join(', ')} đã chốt số liệu. Hãy mở lại trước.`,
    en: `The months ${months.join(', ')} are closed. Have them reopened first.`,
  });
}
