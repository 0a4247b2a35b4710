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

/** What one import did: the contents that it replaced or made (undefined), whose they were, and on whom it built. */
interface Done {
  readonly kind: 'payments' | 'summaries';
  readonly before: Map<string, Held<Payment | Summary> | undefined>;
  readonly builtOn: Set<number>;
  readonly months: Set<string>;
  undone: boolean;
}

/** What is stored under a key, and the import that brought it. */
interface Held<Row> {
  readonly row: Row;
  readonly by: number;
}

const placeOf = (row: Payment | Summary) => place(row.unit, monthIn(row));
const monthIn = (row: Payment | Summary) => ('day' in row ? monthOf(row) : row.month);

export class Model {
  private records = new Map<string, Held<Payment>>();
  private summaries = new Map<string, Held<Summary>>();
  private readonly closed = new Set<string>();
  private readonly imports: Done[] = [];
  /** What was replaced, as JSON, in order. */
  readonly history: string[] = [];

  importPayments(rows: readonly Payment[], mode: Mode): Counts {
    const summed = this.placesOf(this.summaries);
    return this.follow('payments', rows, mode, this.records, (row) => row.recordId, summed);
  }

  importSummaries(rows: readonly Summary[], mode: Mode): Counts {
    const recorded = this.placesOf(this.records);
    const key = (row: Summary) => [row.month, row.unit, row.channel, row.provider].join('|');
    return this.follow('summaries', rows, mode, this.summaries, key, recorded);
  }

  close(month: string): void {
    this.closed.add(month);
  }

  reopen(month: string): void {
    this.closed.delete(month);
  }

  /** Takes the n-th import back, unless something stands in the way. @returns whether it was done */
  undo(number: number): boolean {
    const done = this.imports[number];
    if (!done || done.undone) return false;
    const builtOn = this.imports.some((later) => !later.undone && later.builtOn.has(number));
    const isClosed = [...done.months].some((month) => this.closed.has(month));
    const store: Map<string, Held<Payment | Summary>> = done.kind === 'payments'
      ? this.records
      : this.summaries;
    const others = this.placesOf(done.kind === 'payments' ? this.summaries : this.records);
    const inTheWay = [...done.before.values()].some((held) => held && others.has(placeOf(held.row)));
    if (builtOn || isClosed || inTheWay) return false;
    for (const [key, held] of done.before)
      if (held) store.set(key, held);
      else store.delete(key);
    done.undone = true;
    return true;
  }

  /** The records as lines, sorted. */
  stored(): string[] {
    return [...this.records.values()].map(({ row }) => Object.values(row).join(' ')).sort();
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
    for (const { month, unit, channel, provider, customers, payments, amount } of this.rowsOf(this.summaries))
      add([month, unit, channel, provider], customers, payments, amount);
    const customerMonths = groupBy(this.rowsOf(this.records), (record) =>
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

  private follow<Row extends Payment | Summary>(
    kind: Done['kind'],
    rows: readonly Row[],
    mode: Mode,
    store: Map<string, Held<Row>>,
    keyOf: (row: Row) => string,
    taken: ReadonlySet<string>,
  ): Counts {
    const counts: Counts = { accepted: 0, unchanged: 0, replaced: 0, rejected: 0 };
    const by = this.imports.length;
    const done: Done = { kind, before: new Map(), builtOn: new Set(), months: new Set(), undone: false };
    const atFirst = new Map(store);
    for (const row of rows) {
      const key = keyOf(row);
      const current = store.get(key);
      const same = current !== undefined && JSON.stringify(current.row) === JSON.stringify(row);
      if (taken.has(placeOf(row)) || (this.isBarred(row, current?.row) && !same)) counts.rejected++;
      else if (current === undefined) counts.accepted++;
      else if (same) counts.unchanged++;
      else if (mode === 'reject') counts.rejected++;
      else counts.replaced++;
      if (taken.has(placeOf(row)) || (this.isBarred(row, current?.row) && !same)) continue;
      if (current && current.by !== by && (same || mode === 'replace')) done.builtOn.add(current.by);
      if (same || (current !== undefined && mode === 'reject')) continue;
      if (current !== undefined) this.history.push(key);
      if (!done.before.has(key)) done.before.set(key, atFirst.get(key));
      store.set(key, { row, by });
    }
    for (const [key, before] of done.before)
      for (const held of [before, store.get(key)]) if (held) done.months.add(monthIn(held.row));
    this.imports.push(done);
    return counts;
  }

  /** Whether a closed month keeps the row out, or what is stored in. */
  private isBarred(row: Payment | Summary, current: Payment | Summary | undefined): boolean {
    return this.closed.has(monthIn(row)) || (current !== undefined && this.closed.has(monthIn(current)));
  }

  private placesOf(store: ReadonlyMap<string, Held<Payment | Summary>>): Set<string> {
    return new Set([...store.values()].map(({ row }) => placeOf(row)));
  }

  private rowsOf<Row>(store: ReadonlyMap<string, Held<Row>>): Row[] {
    return [...store.values()].map(({ row }) => row);
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
