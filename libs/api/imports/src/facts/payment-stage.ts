import { CopyRows } from '../copy/copy-rows.js';
import type { CopyQueue } from '../copy/queue.copy.js';
import { firstDay, firstDayNumber } from '../values/month.js';
import { PAYMENT_COLUMNS } from './partitions.js';
import { SeenBefore } from './seen-before.js';
import { thresholds } from './thresholds.js';

/** A payment found right by itself. The texts are UTF-8 somewhere in `bytes`. */
export interface StagedPayment {
  micros: number;
  month: number;
  amountVnd: number;
  unitId: number;
  channelId: number;
  providerId: number;
  bytes: Buffer;
  recordStart: number;
  recordEnd: number;
  customerStart: number;
  customerEnd: number;
}

/**
 * Where the payments of one import wait for the decision: a table like `payment`, partitioned by month, made in the import's own transaction, so that
 * nobody else sees it. The partition of a month that has no payments yet, or few against what comes, becomes a batch of the month as it is.
 */
export class PaymentStage {
  /** The first days of the months that have rows. */
  readonly months: string[] = [];
  /** How many rows wait. */
  count = 0;
  /** The stage itself; its partitions are called after it and the month. */
  readonly table: string;
  private readonly known = new Set<number>();
  private readonly rows: CopyRows;
  private readonly suspects: CopyRows;
  private readonly seen = new SeenBefore();
  private lastMonth = -1;
  private lastFirstDay = 0;

  constructor(
    private readonly queue: CopyQueue,
    private readonly importId: number,
  ) {
    this.table = `stage_${String(importId)}`;
    this.rows = new CopyRows(queue, this.table, PAYMENT_COLUMNS);
    this.suspects = new CopyRows(queue, 'suspect', ['record_id']);
    queue.statement(`CREATE TABLE ${this.table} (LIKE payment) PARTITION BY LIST (month)`);
    queue.statement(`ALTER TABLE ${this.table} DROP COLUMN batch`);
    queue.statement('CREATE TEMPORARY TABLE suspect (record_id text COLLATE "C" NOT NULL) ON COMMIT DROP');
  }

  /** The partition of a month given by its first day. */
  partition(month: string): string {
    return `${this.table}_${month.slice(0, 7).replace('-', '_')}`;
  }

  add(line: number, payment: StagedPayment): void {
    const { rows } = this;
    if (payment.month !== this.lastMonth) this.turnTo(payment.month);
    this.count++;
    rows.begin();
    rows.timestamp(payment.micros);
    rows.bigint(payment.amountVnd);
    rows.date(this.lastFirstDay);
    rows.integer(payment.unitId);
    rows.integer(payment.channelId);
    rows.integer(payment.providerId);
    rows.integer(this.importId);
    rows.integer(line);
    rows.bytes(payment.bytes, payment.recordStart, payment.recordEnd);
    rows.bytes(payment.bytes, payment.customerStart, payment.customerEnd);
    if (this.seen.see(payment.bytes, payment.recordStart, payment.recordEnd)) this.suspect(payment);
  }

  /** Whether looking each of the rows up is quicker than going through a month. */
  get isSmall(): boolean {
    return this.count <= thresholds.lookUpRows;
  }

  flush(): void {
    this.rows.flush();
    this.suspects.flush();
  }

  private turnTo(month: number): void {
    this.lastMonth = month;
    this.lastFirstDay = firstDayNumber(month);
    if (this.known.has(month)) return;
    this.known.add(month);
    const day = firstDay(month);
    this.months.push(day);
    this.queue.statement(
      `CREATE TABLE ${this.partition(day)} PARTITION OF ${this.table} FOR VALUES IN ('${day}')`,
    );
  }

  /** The id may have come before in this file: the database will know. */
  private suspect({ bytes, recordStart, recordEnd }: StagedPayment): void {
    this.suspects.begin();
    this.suspects.bytes(bytes, recordStart, recordEnd);
  }
}
