import type { Database, Transaction } from '@cashlight/api-platform';
import type { FigureChange } from '../import-result.js';
import type { ImportKind } from '../kinds/kind.js';

interface Figure {
  readonly month: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly customers: bigint;
  readonly cashless: bigint;
  readonly payments: bigint;
  /** An exact decimal text. */
  readonly amountVnd: string;
}

/** The figures of months ($1; null: of all), by the top of the organisation and by the units that made the records. */
const FIGURES = `
  WITH RECURSIVE line AS (
    SELECT id AS unit_id, id AS above_id, parent_id
    FROM unit
    UNION ALL
    SELECT line.unit_id, above.id, above.parent_id
    FROM line
    JOIN unit AS above ON above.id = line.parent_id
  ),
  scope AS (
    SELECT unit_id, above_id AS shown_id FROM line WHERE parent_id IS NULL
    UNION
    SELECT id, id FROM unit
  )
  SELECT to_char(rollup.month, 'YYYY-MM') AS month, shown.code AS "unitCode", shown.name AS "unitName",
         sum(rollup.customers)::bigint AS customers, coalesce(sum(rollup.customers) FILTER (WHERE channel.cashless), 0)::bigint AS cashless,
         sum(rollup.payments)::bigint AS payments, sum(rollup.amount_vnd)::text AS "amountVnd"
  FROM rollup
  JOIN scope ON scope.unit_id = rollup.unit_id
  JOIN unit AS shown ON shown.id = scope.shown_id
  JOIN channel ON channel.id = rollup.channel_id
  WHERE $1::date[] IS NULL OR rollup.month = ANY ($1)
  GROUP BY rollup.month, shown.id
  ORDER BY rollup.month, shown.parent_id IS NOT NULL, shown.id`;

/** Reference data that is joined when figures are read: a channel that becomes cashless changes every month. */
const JOINED_WHEN_READ: readonly string[] = ['units', 'channels'];

/** What others see now against what the transaction sees: by month, the top of the organisation first. */
export async function figureChanges(
  database: Database,
  transaction: Transaction,
  kind: ImportKind,
  months: readonly string[],
): Promise<readonly FigureChange[]> {
  const asked = JOINED_WHEN_READ.includes(kind.name) ? null : months;
  if (asked?.length === 0) return [];
  const before = await database.query<Figure>(FIGURES, [asked]);
  const after = await transaction.query<Figure>(FIGURES, [asked]);
  return compared(before, after);
}

function compared(before: readonly Figure[], after: readonly Figure[]): FigureChange[] {
  const place = ({ month, unitCode }: Figure) => `${month} ${unitCode}`;
  const earlier = new Map(before.map((figure) => [place(figure), figure]));
  const later = new Map(after.map((figure) => [place(figure), figure]));
  const places = [...after, ...before.filter((figure) => !later.has(place(figure)))];
  return places
    .filter((figure) => !isSame(earlier.get(place(figure)), later.get(place(figure))))
    .map((figure) => changeOf(figure, earlier.get(place(figure)), later.get(place(figure))));
}

function isSame(before: Figure | undefined, after: Figure | undefined): boolean {
  return (
    before?.customers === after?.customers &&
    before?.cashless === after?.cashless &&
    before?.payments === after?.payments &&
    before?.amountVnd === after?.amountVnd
  );
}

function changeOf(
  { month, unitCode, unitName }: Figure,
  before: Figure | undefined,
  after: Figure | undefined,
): FigureChange {
  return {
    month,
    unitCode,
    unitName,
    customersBefore: Number(before?.customers ?? 0),
    customersAfter: Number(after?.customers ?? 0),
    cashlessBefore: Number(before?.cashless ?? 0),
    cashlessAfter: Number(after?.cashless ?? 0),
    paymentsBefore: Number(before?.payments ?? 0),
    paymentsAfter: Number(after?.payments ?? 0),
    amountVndBefore: before?.amountVnd ?? '0',
    amountVndAfter: after?.amountVnd ?? '0',
  };
}
