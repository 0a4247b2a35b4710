import {
  type Database,
  createLog,
  ObservabilityModule,
  PlatformModule,
  ProblemFilter,
} from '@cashlight/api-platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { LightMyRequestResponse as Response } from 'fastify';
import { ReportsModule } from '../reports.module.js';

/** What a unit's customers paid by in a month, in thousands of VND each. */
export interface MonthOfUnit {
  readonly month: string;
  readonly unit: string;
  readonly bank?: number | bigint;
  readonly intermediary?: number | bigint;
  readonly cash?: number | bigint;
}

/** December 2022 of PC Lai Châu as published: 42,980 by bank, 36,979 by intermediary, 30,041 in cash. */
export const DECEMBER_2022: readonly MonthOfUnit[] = (
  [
    ['PA2908', 6869, 4731, 2900],
    ['PA2905', 5683, 4667, 3450],
    ['PA2904', 6339, 5928, 5133],
    ['PA2906', 5780, 5766, 6054],
    ['PA2907', 2163, 2205, 2332],
    ['PA2909', 3509, 3427, 3264],
    ['PA2902', 7004, 5628, 3668],
    ['PA2901', 5633, 4627, 3240],
  ] as const
).map(([unit, bank, intermediary, cash]) => ({ month: '2022-12', unit, bank, intermediary, cash }));

@Module({ providers: [{ provide: APP_FILTER, useClass: ProblemFilter }] })
class Company {}

/** A small company in a database, and its reports over HTTP. Who may read them is decided elsewhere. */
export class TestCompany {
  private constructor(
    readonly app: NestFastifyApplication,
    private readonly database: Database,
  ) {}

  /** @param more what is to be otherwise than in the product */
  static async on(database: Database, ...more: DynamicModule[]): Promise<TestCompany> {
    const log = createLog({ write: () => undefined });
    const imports = [PlatformModule.with(database), ObservabilityModule.with(log), ReportsModule, ...more];
    const app = await NestFactory.create<NestFastifyApplication>(
      { module: Company, imports },
      new FastifyAdapter(),
      { logger: false },
    );
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new TestCompany(app, database);
  }

  get(url: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.app.inject({ url, headers });
  }

  /** The company and its eight units, three ways to pay and two providers. */
  async found(): Promise<void> {
    await this.write(`
      INSERT INTO unit (id, code, name, name_en, level, parent_id) VALUES
        (1, 'PA29', 'Công ty Điện lực Lai Châu', 'Lai Chau Power Company', 'COMPANY', NULL),
        (2, 'PA2908', 'Điện lực Thành phố Lai Châu', 'Lai Chau City', 'UNIT', 1),
        (3, 'PA2905', 'Điện lực Tam Đường', 'Tam Duong', 'UNIT', 1),
        (4, 'PA2904', 'Điện lực Phong Thổ', 'Phong Tho', 'UNIT', 1),
        (5, 'PA2906', 'Điện lực Sìn Hồ', 'Sin Ho', 'UNIT', 1),
        (6, 'PA2907', 'Điện lực Nậm Nhùn', 'Nam Nhun', 'UNIT', 1),
        (7, 'PA2909', 'Điện lực Mường Tè', 'Muong Te', 'UNIT', 1),
        (8, 'PA2902', 'Điện lực Than Uyên', 'Than Uyen', 'UNIT', 1),
        (9, 'PA2901', 'Điện lực Tân Uyên', 'Tan Uyen', 'UNIT', 1)`);
    await this.write(`
      INSERT INTO channel (id, code, name, name_en, channel_group, cashless) VALUES
        (1, 'AUTO_DEBIT', 'Trích nợ tự động', 'Standing order', 'BANK', true),
        (2, 'E_WALLET', 'Ví điện tử', 'E-wallet', 'INTERMEDIARY', true),
        (3, 'CASH_COUNTER', 'Quầy thu điện lực', 'Company cash counter', 'CASH', false)`);
    await this.write(`
      INSERT INTO provider (id, code, name, name_en, channel_group) VALUES
        (1, 'AGRIBANK', 'Agribank', NULL, 'BANK'), (2, 'MOMO', 'MoMo', NULL, 'INTERMEDIARY')`);
  }

  /** Adds months of units; every customer pays once, 1,000 VND. */
  async paid(months: readonly MonthOfUnit[]): Promise<void> {
    const cells = months.flatMap(({ month, unit, bank = 0, intermediary = 0, cash = 0 }) => [
      { month, unit, channel: 1, provider: 1, customers: String(bank) },
      { month, unit, channel: 2, provider: 2, customers: String(intermediary) },
      { month, unit, channel: 3, provider: 0, customers: String(cash) },
    ]);
    await this.write(
      `INSERT INTO rollup (month, unit_id, channel_id, provider_id, customers, payments, amount_vnd)
       SELECT (cell.month || '-01')::date, unit.id, cell.channel, cell.provider, cell.customers, cell.customers, cell.customers::numeric * 1000
       FROM jsonb_to_recordset($1::jsonb) AS cell (month text, unit text, channel int, provider int, customers bigint)
       JOIN unit ON unit.code = cell.unit
       WHERE cell.customers > 0`,
      [JSON.stringify(cells)],
    );
  }

  /** A December target in percent. */
  async target(unit: string, year: number, percent: string): Promise<void> {
    await this.write("INSERT INTO target SELECT id, $2, 0, 'customers', $3 FROM unit WHERE code = $1", [
      unit,
      year,
      percent,
    ]);
  }

  async write(sql: string, parameters: readonly unknown[] = []): Promise<void> {
    await this.database.transaction((transaction) => transaction.query(sql, parameters));
  }
}
