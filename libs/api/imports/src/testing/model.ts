/** The domain's rules about records, summaries and customer-months, told plainly and without a database; specs only. */

export interface Payment {
  readonly recordId: string;
  readonly customer: string;
  readonly unit: string;
  /** An ISO date: only whole days are used. */
  readonly day: string;
  readonly amount: number;
  readonly channel: string;
  /** Empty: none. */
  readonly provider: string;
}

export interface Summary {
  readonly month: string;
  readonly unit: string;
  readonly channel: string;
  readonly provider: string;
  readonly customers: number;
  readonly payments: number;
  readonly amount: number;
}

export type Mode = 'reject' | 'replace';
export type Counts = Record<'accepted' | 'unchanged' | 'replaced' | 'rejected', number>;

const monthOf = (payment: Payment) => payment.day.slice(0, 7);
const place = (unit: string, month: string) => `${unit} ${month}`;

export class Model {
  private readonly records = new Map<string, Payment>();
  private readonly summaries = new Map<string, Summary>();
  /** What was replaced, as JSON, in order. */
  readonly history: string[] = [];

  importPayments(rows: readonly Payment[], mode: Mode): Counts {
    const summed = new Set([...this.summaries.values()].map(({ unit, month }) => place(unit, month)));
    return this.follow(
      rows,
      mode,
      this.records,
      (row) => row.recordId,
      (row) => summed.has(place(row.unit, monthOf(row))),
    );
  }

  importSummaries(rows: readonly Summary[], mode: Mode): Counts {
    const recorded = new Set([...this.records.values()].map((record) => place(record.unit, monthOf(record))));
    const key = (row: Summary) => [row.month, row.unit, row.channel, row.provider].join('|');
    return this.follow(rows, mode, this.summaries, key, (row) => recorded.has(place(row.unit, row.month)));
  }

  /** As lines: month, unit, channel, provider, customers, payments, amount; sorted. */
  rollup(): string[] {
    const cells = new Map<string, { customers: number; payments: number; amount: number }>();
    const add = (cell: readonly string[], customers: number, payments: number, amount: number) => {
      const name = cell.map((part) => part || '-').join(' ');
      const sums = cells.get(name) ?? { customers: 0, payments: 0, amount: 0 };
      cells.set(name, {
        customers: sums.customers + customers,
        payments: sums.payments + payments,
        amount: sums.amount + amount,
      });
    };
    for (const { month, unit, channel, provider, customers, payments, amount } of this.summaries.values())
      add([month, unit, channel, provider], customers, payments, amount);
    const customerMonths = groupBy([...this.records.values()], (record) =>
      [record.unit, monthOf(record), record.customer].join(' '),
    );
    for (const records of customerMonths) {
      for (const record of records)
        add([monthOf(record), record.unit, record.channel, record.provider], 0, 1, record.amount);
      const inChannel = greatest(groupBy(records, ({ channel }) => channel));
      const [chosen] = greatest(groupBy(inChannel, ({ provider }) => provider));
      if (chosen) add([monthOf(chosen), chosen.unit, chosen.channel, chosen.provider], 1, 0, 0);
    }
    return [...cells]
      .map(
        ([name, { customers, payments, amount }]) =>
          `${name} ${String(customers)} ${String(payments)} ${String(amount)}`,
      )
      .sort();
  }

  private follow<Row>(
    rows: readonly Row[],
    mode: Mode,
    store: Map<string, Row>,
    keyOf: (row: Row) => string,
    isRefused: (row: Row) => boolean,
  ): Counts {
    const counts: Counts = { accepted: 0, unchanged: 0, replaced: 0, rejected: 0 };
    for (const row of rows) {
      const current = store.get(keyOf(row));
      if (isRefused(row)) counts.rejected++;
      else if (current === undefined) counts.accepted++;
      else if (JSON.stringify(current) === JSON.stringify(row)) counts.unchanged++;
      else if (mode === 'reject') counts.rejected++;
      else counts.replaced++;
      if (isRefused(row) || (current !== undefined && mode === 'reject')) continue;
      if (current !== undefined && JSON.stringify(current) !== JSON.stringify(row))
        this.history.push(keyOf(row));
      store.set(keyOf(row), row);
    }
    return counts;
  }
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups.values()];
}

/** The group with the largest sum; on a tie the latest; then the highest id by code point. */
function greatest(groups: readonly Payment[][]): Payment[] {
  const sum = (group: readonly Payment[]) => group.reduce((before, { amount }) => before + amount, 0);
  const latest = (group: readonly Payment[]) =>
    group
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? '';
  const highest = (group: readonly Payment[]) =>
    group
      .map(({ recordId }) => recordId)
      .sort()
      .at(-1) ?? '';
  const above = (one: string, other: string) => (one > other ? -1 : one < other ? 1 : 0);
  return (
    [...groups].sort(
      (one, other) =>
        sum(other) - sum(one) || above(latest(one), latest(other)) || above(highest(one), highest(other)),
    )[0] ?? []
  );
}
