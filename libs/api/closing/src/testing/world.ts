import { Readable } from 'node:stream';
import { type ImportResult, ImportService, ImportsModule } from '@cashlight/api-imports';
import { createLog, ObservabilityModule, PlatformModule } from '@cashlight/api-platform';
import { createTestDatabase, type TestDatabase } from '@cashlight/api-testing';
import { type ChecklistCode, type ChecklistItem, type Month, parseMonth } from '@cashlight/domain';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ChecklistService } from '../checklist/checklist.service.js';
import type { ClosingRecord } from '../closing/closing.read-model.js';
import { ClosingService } from '../closing/closing.service.js';
import { ClosingModule } from '../closing.module.js';
import { CompletenessService } from '../completeness/completeness.service.js';

/** Payments of a unit in a month: so many customers pay once through the channel and provider, 1,000 VND each. */
export interface Paid {
  readonly month: string;
  readonly unit: string;
  readonly customers: number;
  /** as CHANNEL or CHANNEL:PROVIDER */
  readonly by?: string;
}

@Module({})
class Company {}

/** A small company in a database of its own, loaded by imports, and the services that close its months; specs only. */
export class World {
  readonly completeness: CompletenessService;
  readonly checklists: ChecklistService;
  readonly closings: ClosingService;
  readonly imports: ImportService;

  private constructor(
    readonly test: TestDatabase,
    private readonly services: INestApplicationContext,
  ) {
    this.completeness = services.get(CompletenessService, { strict: false });
    this.checklists = services.get(ChecklistService, { strict: false });
    this.closings = services.get(ClosingService, { strict: false });
    this.imports = services.get(ImportService, { strict: false });
  }

  /** A company C with the units U2, U1 and U3; two banks, a wallet, cash. */
  static async create(): Promise<World> {
    const world = await World.on(await createTestDatabase());
    await world.load('units', [
      'code,name,parent_code,level,name_en',
      'C,Công ty,,COMPANY,',
      'U2,Điện lực Hai,C,UNIT,Two',
      'U1,Điện lực Một,C,UNIT,One',
      'U3,Điện lực Ba,C,UNIT,Three',
    ]);
    await world.load('channels', [
      'code,name,group',
      'APP,Ngân hàng số,BANK',
      'WALLET,Ví,INTERMEDIARY',
      'CASH,Quầy,CASH',
    ]);
    await world.load('providers', [
      'code,name,group',
      'VCB,Vietcombank,BANK',
      'BIDV,BIDV,BANK',
      'MOMO,MoMo,INTERMEDIARY',
    ]);
    return world;
  }

  /** Another process, as it were, on the same database. */
  static async on(test: TestDatabase): Promise<World> {
    const log = createLog({ write: () => undefined });
    const imports = [
      PlatformModule.with(test.database),
      ObservabilityModule.with(log),
      ImportsModule,
      ClosingModule,
    ];
    return new World(
      test,
      await NestFactory.createApplicationContext({ module: Company, imports }, { logger: false }),
    );
  }

  /** Imports a file given by its lines. */
  load(
    kind: string,
    lines: readonly string[],
    onConflict: 'reject' | 'replace' = 'reject',
    atomic = false,
  ): Promise<ImportResult> {
    return this.imports.run({
      kind,
      source: Readable.from([`${lines.join('\n')}\n`]),
      fileName: `${kind}.csv`,
      onConflict,
      atomic,
      dryRun: false,
      actor: 'spec',
    });
  }

  /** Loads payments; a customer keeps his number from month to month, so that the same call again changes nothing. */
  async pay(...payments: readonly Paid[]): Promise<ImportResult> {
    const rows = payments.flatMap(({ month, unit, customers, by = 'CASH' }) => {
      const [channel = '', provider = ''] = by.split(':');
      return Array.from({ length: customers }, (_, at) => {
        const customer = `${unit}-${by}-${String(at)}`;
        return `${month}-${customer},${customer},${unit},${month}-15,1000,${channel},${provider}`;
      });
    });
    return this.load('payments', [PAYMENTS, ...rows]);
  }

  /** Active customers of a month by unit. */
  base(month: string, customers: Readonly<Record<string, number>>): Promise<unknown> {
    return this.rows(
      `INSERT INTO customer_base (month, unit_id, customers)
       SELECT $1::date, unit.id, base.value::bigint
       FROM jsonb_each_text($2::jsonb) AS base
       JOIN unit ON unit.code = base.key`,
      [`${month}-01`, JSON.stringify(customers)],
    );
  }

  /** Closes a month whatever the warnings are. */
  close(when: string, by = 'lan'): Promise<ClosingRecord> {
    return this.closings.close({ month: month(when), note: null, acknowledged: true }, by);
  }

  async item(when: string, code: ChecklistCode): Promise<ChecklistItem> {
    const found = (await this.checklists.checklist(month(when))).find((item) => item.code === code);
    if (!found) throw new Error(`no ${code} on the checklist`);
    return found;
  }

  rows<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.test.database.query<Row>(sql, parameters);
  }

  /** Takes away all data, closings, targets and what units became of; the company stays. */
  async clear(): Promise<void> {
    await this.test.database.transaction(async ({ query }) => {
      const partitions = await query<{ name: string }>(
        "SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'payment'::regclass",
      );
      for (const { name } of partitions) await query(`DROP TABLE ${name}`);
      await query('TRUNCATE summary, rollup, unit_month, customer_base, target, audit_event, closing_figure');
      // The reports kept of closings cannot be emptied; here there are none.
      await query('DELETE FROM month_closing');
      await query(
        'TRUNCATE import_basis, import_rejection, import_change, import_request, target_change, import',
      );
      await query('UPDATE unit SET successor_id = NULL, successor_from = NULL, split_from_id = NULL');
    });
  }

  async drop(): Promise<void> {
    await this.services.close();
    await this.test.drop();
  }
}

export const PAYMENTS = 'record_id,customer_code,unit_code,paid_at,amount_vnd,channel_code,provider_code';

/** A month in a spec. */
export function month(text: string): Month {
  const parsed = parseMonth(text);
  if (parsed === undefined) throw new Error(`not a month: ${text}`);
  return parsed;
}
