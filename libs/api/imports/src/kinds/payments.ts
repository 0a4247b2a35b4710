import { CREATE_TOUCHED } from '../facts/places.sql.js';
import { PaymentReader } from '../facts/payment-reader.js';
import { PaymentStage } from '../facts/payment-stage.js';
import * as sql from '../facts/payments.sql.js';
import { rollUpTouched } from '../facts/roll-up.js';
import { holdReference, lockFacts } from '../locks.js';
import type { CsvRow } from '../reading/csv-row.js';
import type { Header } from '../reading/header.js';
import { columnsOf, type ImportKind, type Intake, type Surroundings, type Verdict } from './kind.js';
import { readKnownCodes, type KnownCodes } from './known-codes.js';

/** The way of payment records: staged while the file is read, settled against each other and against what is stored, then moved over. */
class PaymentIntake implements Intake {
  private readonly reader: PaymentReader;
  private readonly stage: PaymentStage;

  constructor(
    header: Header,
    known: KnownCodes,
    private readonly surroundings: Surroundings,
  ) {
    this.reader = new PaymentReader(header, known, surroundings.nowMicros);
    this.stage = new PaymentStage(surroundings.queue, surroundings.importId);
  }

  row(row: CsvRow): void {
    const fault = this.reader.read(row);
    if (fault) this.surroundings.rejections.add(row.line, fault.fault, fault.recordId);
    else this.stage.add(row.line, this.reader.payment);
  }

  async decide(): Promise<Verdict> {
    const { transaction, rejections, queue, onConflict } = this.surroundings;
    this.stage.flush();
    rejections.flush();
    await queue.finish();
    await lockFacts(transaction);
    await transaction.query(CREATE_TOUCHED);
    await transaction.client.query(sql.CREATE_CONTEST);
    const besideSummaries = await this.refuseBesideSummaries();
    const unchanged = await this.dropUnchanged();
    await transaction.query(sql.findCounterparts(this.stage.table), [await this.monthsToSearch()]);
    await transaction.query(sql.decideContest(this.stage.table), [onConflict]);
    await transaction.query(sql.REFUSE_CONFLICTS);
    await transaction.query(sql.dropSettled(this.stage.table));
    const counts = await transaction.query<{ verdict: string; rows: bigint }>(sql.COUNT_VERDICTS);
    const count = (verdict: string) => Number(counts.find((one) => one.verdict === verdict)?.rows ?? 0n);
    return {
      unchanged: unchanged + count('UNCHANGED'),
      replaced: count('REPLACED'),
      rejected: besideSummaries + count('CONFLICT'),
    };
  }

  async apply(): Promise<readonly string[]> {
    const { transaction, importId } = this.surroundings;
    const { table } = this.stage;
    await transaction.query(sql.KEEP_REPLACED, [importId]);
    await transaction.query(sql.touchPlaces(table));
    await transaction.query(sql.REMOVE_REPLACED, [await this.months(sql.LEAVING_MONTHS)]);
    const partitions = await transaction.query<{ name: string }>(sql.PARTITIONS);
    for (const month of this.stage.months) {
      const [{ filled } = { filled: false }] = await transaction.query<{ filled: boolean }>(
        sql.isFilled(this.stage.partition(month)),
      );
      if (!filled) continue;
      const target = `payment_${month.slice(0, 7).replace('-', '_')}`;
      if (partitions.some(({ name }) => name === target))
        await transaction.query(`INSERT INTO ${target} SELECT * FROM ${this.stage.partition(month)}`);
      else await this.adopt(month, target);
    }
    await this.discard();
    return rollUpTouched(transaction);
  }

  async discard(): Promise<void> {
    await this.surroundings.transaction.query(`DROP TABLE ${this.stage.table}`);
  }

  /** The staged partition becomes the month's own: nothing is copied, and its key is built at one go. */
  private async adopt(month: string, target: string): Promise<void> {
    const { transaction } = this.surroundings;
    const staged = this.stage.partition(month);
    await transaction.query(`ALTER TABLE ${this.stage.table} DETACH PARTITION ${staged}`);
    await transaction.query(`ALTER TABLE ${staged} RENAME TO ${target}`);
    await transaction.query(`ALTER TABLE ${target} ADD PRIMARY KEY (record_id, customer_code, month)`);
    await transaction.query(`ALTER TABLE payment ATTACH PARTITION ${target} FOR VALUES IN ('${month}')`);
  }

  private async refuseBesideSummaries(): Promise<number> {
    let refused = 0;
    for (const month of await this.months(sql.SUMMARY_MONTHS, [this.stage.months])) {
      refused += await this.change(sql.refuseBesideSummaries(this.stage.table), [month]);
    }
    return refused;
  }

  private async dropUnchanged(): Promise<number> {
    let unchanged = 0;
    for (const month of await this.months(sql.RECORD_MONTHS)) {
      if (this.stage.months.includes(month))
        unchanged += await this.change(sql.dropUnchanged(this.stage.table), [month]);
    }
    return unchanged;
  }

  /** The months that may hold a record of the file: ids mostly rise with time, so that most months are ruled out by their range. */
  private async monthsToSearch(): Promise<readonly string[]> {
    const { transaction } = this.surroundings;
    const recorded = await this.months(sql.RECORD_MONTHS);
    if (recorded.length === 0) return [];
    const [range] = await transaction.query<{ lowest: string | null; highest: string | null }>(
      sql.idRange(this.stage.table),
    );
    const found: string[] = [];
    for (const month of recorded) {
      const [answer] = await transaction.query<{ meets: boolean | null }>(sql.MEETS_RANGE, [
        month,
        range?.lowest ?? null,
        range?.highest ?? null,
      ]);
      if (answer?.meets === true) found.push(month);
    }
    return found;
  }

  private async months(question: string, parameters: readonly unknown[] = []): Promise<readonly string[]> {
    const rows = await this.surroundings.transaction.query<{ month: string }>(question, parameters);
    return rows.map(({ month }) => month);
  }

  /** Runs a statement; returns how many rows it changed. */
  private async change(statement: string, parameters: readonly unknown[]): Promise<number> {
    const { rowCount } = await this.surroundings.transaction.client.query(statement, [...parameters]);
    return rowCount ?? 0;
  }
}

/** `payments`: one row for each payment record. */
export const payments: ImportKind = {
  name: 'payments',
  columns: columnsOf('record_id,customer_code,unit_code,paid_at,amount_vnd,channel_code,[provider_code]'),
  async open(header, surroundings) {
    await holdReference(surroundings.transaction);
    return new PaymentIntake(header, await readKnownCodes(surroundings.transaction), surroundings);
  },
};
