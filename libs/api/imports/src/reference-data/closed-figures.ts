import { Problem, type Transaction } from '@cashlight/api-platform';

/** The codes of channels that closed months have figures of: what they count as is settled. */
export async function channelsOfClosedMonths(transaction: Transaction): Promise<ReadonlySet<string>> {
  return codes(
    transaction,
    `SELECT DISTINCT channel.code
     FROM month_closing
     JOIN closing_figure ON closing_figure.closing_id = month_closing.id
     JOIN channel ON channel.id = closing_figure.channel_id
     WHERE month_closing.reopened_at IS NULL`,
  );
}

/** The codes of units that closed months have figures of, and of all above them: where they belong is settled. */
export async function unitsOfClosedMonths(transaction: Transaction): Promise<ReadonlySet<string>> {
  return codes(
    transaction,
    `WITH RECURSIVE concerned AS (
       SELECT unit.id, unit.code, unit.parent_id
       FROM month_closing
       JOIN closing_figure ON closing_figure.closing_id = month_closing.id
       JOIN unit ON unit.id = closing_figure.unit_id
       WHERE month_closing.reopened_at IS NULL
       UNION
       SELECT above.id, above.code, above.parent_id
       FROM concerned
       JOIN unit AS above ON above.id = concerned.parent_id
     )
     SELECT DISTINCT code FROM concerned`,
  );
}

/** Undoing would change the figures of a closed month. */
export function closedMonthsInTheWay(listed: readonly string[]): Problem {
  const names = listed.slice(0, 10).join(', ');
  return new Problem('CONFLICT', {
    vi: `Số liệu của tháng đã chốt phụ thuộc vào ${names}. Hãy mở lại các tháng đó trước.`,
    en: `Figures of closed months depend on ${names}. Have those months reopened first.`,
  });
}

async function codes(transaction: Transaction, question: string): Promise<ReadonlySet<string>> {
  const rows = await transaction.query<{ code: string }>(question);
  return new Set(rows.map(({ code }) => code));
}
