import { Readable } from 'node:stream';
import { Metrics } from '@cashlight/api-platform';
import { createTestDatabase, type TestDatabase } from '@cashlight/api-testing';
import { ImportHistory } from '../import-history.js';
import type { ImportRequest } from '../import-request.js';
import type { ImportResult } from '../import-result.js';
import { ImportService } from '../import.service.js';
import type { RejectionCode } from '../rejection.js';
import { RollupService } from '../rollup.service.js';

/** A refused row as the history has it. */
export interface RejectedRow {
  readonly line: number;
  readonly column: string;
  readonly code: RejectionCode;
  readonly value: string;
}

/** A database of one's own with the import on top; specs only. */
export class World {
  readonly metrics = new Metrics();
  readonly imports: ImportService;
  readonly rollups: RollupService;

  private constructor(readonly test: TestDatabase) {
    this.imports = new ImportService(test.database, new ImportHistory(test.database), this.metrics);
    this.rollups = new RollupService(test.database);
  }

  static async create(): Promise<World> {
    return new World(await createTestDatabase());
  }

  /** Imports a file given by its lines, its text or its bytes. */
  async import(
    kind: string,
    file: readonly string[] | string | Buffer | Readable,
    options: Partial<ImportRequest> = {},
  ): Promise<ImportResult> {
    const source =
      file instanceof Readable
        ? file
        : Readable.from([
            Buffer.isBuffer(file) ? file : typeof file === 'string' ? file : `${file.join('\n')}\n`,
          ]);
    return this.imports.run({
      kind,
      source,
      fileName: `${kind}.csv`,
      onConflict: 'reject',
      atomic: false,
      dryRun: false,
      actor: 'spec',
      ...options,
    });
  }

  /** Units C > A, B, X > X1; channels and providers of every group. */
  async withReference(): Promise<this> {
    await this.import('units', [
      'code,name,parent_code,level',
      'C,Công ty,,COMPANY',
      'A,Đơn vị A,C,UNIT',
      'B,Đơn vị B,C,UNIT',
      'X,Đơn vị X,C,UNIT',
      'X1,Xã 1,X,COMMUNE',
    ]);
    await this.import('channels', [
      'code,name,group',
      'AUTO,Trích nợ,BANK',
      'APP,Ngân hàng số,BANK',
      'WALLET,Ví,INTERMEDIARY',
      'CASH,Tiền mặt,CASH',
    ]);
    await this.import('providers', [
      'code,name,group',
      'VCB,Vietcombank,BANK',
      'BIDV,BIDV,BANK',
      'MOMO,MoMo,INTERMEDIARY',
    ]);
    return this;
  }

  async rejected(result: ImportResult): Promise<RejectedRow[]> {
    return this.rows(
      'SELECT line::integer, column_name AS "column", code, value FROM import_rejection WHERE import_id = $1 ORDER BY line',
      [result.importId],
    );
  }

  /** The rollup as lines of text, sorted: month, unit, channel, provider, customers, payments, amount. */
  async rollup(): Promise<string[]> {
    const rows = await this.rows<{ line: string }>(`
      SELECT concat_ws(' ', to_char(month, 'YYYY-MM'), unit.code, channel.code, coalesce(provider.code, '-'), customers, payments, amount_vnd) AS line
      FROM rollup
      JOIN unit ON unit.id = unit_id
      JOIN channel ON channel.id = channel_id
      LEFT JOIN provider ON provider.id = provider_id`);
    return rows.map(({ line }) => line).sort();
  }

  async rows<Row>(question: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.test.database.query<Row>(question, parameters);
  }

  /** Takes away all payments and summaries, the partitions and the history with them. */
  async clearFacts(): Promise<void> {
    await this.test.database.transaction(async ({ query }) => {
      const partitions = await query<{ name: string }>(
        "SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'payment'::regclass",
      );
      for (const { name } of partitions) await query(`DROP TABLE ${name}`);
      await query(
        'TRUNCATE summary, rollup, unit_month, import_rejection, import_change, import_basis, import_request, closing_figure, target_change, import',
      );
      // The reports kept of closings cannot be emptied; here there are none.
      await query('DELETE FROM month_closing');
    });
  }

  async drop(): Promise<void> {
    await this.test.drop();
  }
}

export const PAYMENTS = 'record_id,customer_code,unit_code,paid_at,amount_vnd,channel_code,provider_code';
