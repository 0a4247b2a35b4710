import { CopyRows } from '../copy/copy-rows.js';
import { noteBasis, type Basis } from '../facts/basis.js';
import { CREATE_TOUCHED } from '../facts/places.sql.js';
import { rollUpTouched } from '../facts/roll-up.js';
import * as sql from '../facts/summaries.sql.js';
import { holdReference, lockFacts } from '../locks.js';
import type { CsvRow } from '../reading/csv-row.js';
import { Fields } from '../reading/fields.js';
import type { Header } from '../reading/header.js';
import { firstDayNumber, readPastMonth } from '../values/month.js';
import { COUNT_LIMIT, readWhole, SUMMARY_VND_LIMIT } from '../values/number.js';
import { columnsOf, type ImportKind, type Intake, type Surroundings, type Verdict } from './kind.js';
import { NO_PROVIDER, readKnownCodes, type KnownCodes } from './known-codes.js';

/** The way of monthly totals: staged, settled against each other and against what is stored, then stored and rolled up. */
class SummaryIntake implements Intake {
  private readonly staged: CopyRows;

  constructor(
    private readonly header: Header,
    private readonly known: KnownCodes,
    private readonly surroundings: Surroundings,
  ) {
    surroundings.queue.statement(sql.CREATE_STAGE);
    this.staged = new CopyRows(surroundings.queue, 'summary_stage', sql.STAGE_COLUMNS);
  }

  row(row: CsvRow): void {
    const { known, staged } = this;
    const fields = new Fields(this.header, row);
    const month = fields.parsed('month', (text) => readPastMonth(text, this.surroundings.nowMicros));
    const unit = fields.known('unit_code', known.units, 'UNKNOWN_UNIT');
    if (unit && !unit.isLeaf) fields.fail('unit_code', 'NOT_A_LEAF_UNIT');
    const channelId = fields.known('channel_code', known.channels, 'UNKNOWN_CHANNEL');
    const providerId =
      fields.optional('provider_code') === ''
        ? NO_PROVIDER
        : fields.known('provider_code', known.providers, 'UNKNOWN_PROVIDER');
    const customers = fields.parsed('customers', (text) => readWhole(text, COUNT_LIMIT));
    const payments = fields.parsed('payments', (text) => readWhole(text, COUNT_LIMIT));
    const amountVnd = fields.parsed('amount_vnd', (text) => readWhole(text, SUMMARY_VND_LIMIT));
    if (fields.fault) {
      this.surroundings.rejections.add(row.line, fields.fault, fields.texts());
      return;
    }
    staged.begin();
    staged.integer(row.line);
    staged.date(firstDayNumber(month ?? 0));
    for (const id of [unit?.id, channelId, providerId]) staged.integer(id ?? 0);
    for (const figure of [customers, payments, amountVnd]) staged.exact(figure ?? 0n);
  }

  async decide(): Promise<Verdict> {
    const { transaction, rejections, queue, onConflict, importId } = this.surroundings;
    this.staged.flush();
    rejections.flush();
    await queue.finish();
    await lockFacts(transaction);
    await transaction.query(CREATE_TOUCHED);
    await transaction.query(sql.CREATE_CONTEST);
    const besideRecords = await transaction.client.query(sql.REFUSE_BESIDE_RECORDS, [importId]);
    const closed = await transaction.client.query(sql.REFUSE_CLOSED, [importId]);
    await transaction.query(sql.DECIDE_CONTEST, [onConflict]);
    await transaction.query(sql.REFUSE_CONFLICTS, [importId]);
    const counts = await transaction.query<{ verdict: string; rows: bigint }>(sql.COUNT_VERDICTS);
    const count = (verdict: string) => Number(counts.find((one) => one.verdict === verdict)?.rows ?? 0n);
    return {
      unchanged: count('UNCHANGED'),
      replaced: count('REPLACED'),
      rejected: (besideRecords.rowCount ?? 0) + (closed.rowCount ?? 0) + count('CONFLICT'),
    };
  }

  async apply(): Promise<readonly string[]> {
    const { transaction, importId } = this.surroundings;
    await noteBasis(transaction, importId, await transaction.query<Basis>(sql.COUNT_BASIS));
    await transaction.query(sql.KEEP_REPLACED, [importId]);
    await transaction.query(sql.TOUCH_PLACES);
    await transaction.query(sql.STORE, [importId]);
    return rollUpTouched(transaction);
  }

  discard(): Promise<void> {
    return Promise.resolve();
  }
}

/** `summaries`: monthly totals of a unit that has no records for the month. */
export const summaries: ImportKind = {
  name: 'summaries',
  columns: columnsOf('month,unit_code,channel_code,provider_code,customers,payments,amount_vnd'),
  async open(header, surroundings) {
    await holdReference(surroundings.transaction);
    return new SummaryIntake(header, await readKnownCodes(surroundings.transaction), surroundings);
  },
};
