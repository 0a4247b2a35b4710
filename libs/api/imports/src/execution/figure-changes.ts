import type { Database, Transaction } from '@cashlight/api-platform';
import type { FigureChange } from '../import-result.js';
import type { ImportKind } from '../kinds/kind.js';

interface Figure {
  readonly month: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly customers: bigint;
  readonly cashless: bigint;
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
         sum(rollup.customers)::bigint AS customers, coalesce(sum(rollup.customers) FILTER (WHERE channel.cashless), 0)::bigint AS cashless
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
    .map((figure) => ({
      month: figure.month,
      unitCode: figure.unitCode,
      unitName: figure.unitName,
      customersBefore: Number(earlier.get(place(figure))?.customers ?? 0),
      customersAfter: Number(later.get(place(figure))?.customers ?? 0),
      cashlessBefore: Number(earlier.get(place(figure))?.cashless ?? 0),
      cashlessAfter: Number(later.get(place(figure))?.cashless ?? 0),
    }))
    .filter(
      ({ customersBefore, customersAfter, cashlessBefore, cashlessAfter }) =>
        customersBefore !== customersAfter || cashlessBefore !== cashlessAfter,
    );
}
