import { noteBasis, type Basis } from '../facts/basis.js';
import { decidePayments } from '../facts/payment-decision.js';
import { landPayments } from '../facts/payment-landing.js';
import { PaymentReader } from '../facts/payment-reader.js';
import { PaymentStage } from '../facts/payment-stage.js';
import { COUNT_BASIS, KEEP_REPLACED } from '../facts/payments.sql.js';
import { holdReference, lockFacts } from '../locks.js';
import type { CsvRow } from '../reading/csv-row.js';
import type { Header } from '../reading/header.js';
import { columnsOf, type ImportKind, type Intake, type Surroundings, type Verdict } from './kind.js';
import { readKnownCodes, type KnownCodes } from './known-codes.js';

/** The way of payment records: staged while the file is read, settled against each other and against what is stored, then moved over. */
class PaymentIntake implements Intake {
  private readonly reader: PaymentReader;
  private readonly stage: PaymentStage;
  private repeated: readonly Basis[] = [];

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
    if (fault) this.surroundings.rejections.add(row.line, fault.fault, fault.texts, fault.recordId);
    else this.stage.add(row.line, this.reader.payment);
  }

  async decide(): Promise<Verdict> {
    const { transaction, rejections, queue, onConflict } = this.surroundings;
    this.stage.flush();
    rejections.flush();
    await queue.finish();
    await lockFacts(transaction);
    this.surroundings.onDeciding();
    const { repeated, verdict } = await decidePayments(transaction, this.stage, onConflict);
    this.repeated = repeated;
    return verdict;
  }

  async apply(): Promise<readonly string[]> {
    const { transaction, importId } = this.surroundings;
    const corrected = await transaction.query<Basis>(COUNT_BASIS);
    await noteBasis(transaction, importId, [...this.repeated, ...corrected]);
    await transaction.query(KEEP_REPLACED, [importId]);
    const months = await landPayments(transaction, this.stage);
    await this.discard();
    return months;
  }

  async discard(): Promise<void> {
    await this.surroundings.transaction.query(`DROP TABLE ${this.stage.table}`);
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
