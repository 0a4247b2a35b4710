import { type Database, PlatformModule } from '@cashlight/api-platform';
import { type Month, parseMonth } from '@cashlight/domain';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AdoptionModule } from '../adoption.module.js';
import { AdoptionService } from '../adoption.service.js';
import { CostsService } from '../costs/costs.service.js';
import { FreshnessService } from '../freshness.service.js';
import { HeadlineService } from '../headline.service.js';
import { StandingsService } from '../standings.service.js';

/** One cell of the rollup; what is left out is zero, and the provider none. */
export interface Cell {
  readonly month: string;
  readonly unit: string;
  readonly channel: string;
  readonly provider?: string;
  readonly customers?: bigint;
  readonly payments?: bigint;
  readonly amount?: bigint;
}

/** The module that the services of a spec live in. */
@Module({})
class Company {}

/** Makes the rows of a small company, and the services that answer about it. */
export class World {
  private constructor(
    private readonly database: Database,
    readonly adoption: AdoptionService,
    readonly standings: StandingsService,
    readonly headlines: HeadlineService,
    readonly freshness: FreshnessService,
    readonly costs: CostsService,
  ) {}

  /** Founds the company in an empty database. */
  static async on(database: Database): Promise<World> {
    const imports = [PlatformModule.with(database), AdoptionModule];
    const context = await NestFactory.createApplicationContext(
      { module: Company, imports },
      { logger: false },
    );
    const world = new World(
      database,
      context.get(AdoptionService, { strict: false }),
      context.get(StandingsService, { strict: false }),
      context.get(HeadlineService, { strict: false }),
      context.get(FreshnessService, { strict: false }),
      context.get(CostsService, { strict: false }),
    );
    await world.found();
    return world;
  }

  /** A company C with the units U1, U2 and u3; two banks' channels, one intermediary's, one for cash. */
  private async found(): Promise<void> {
    await this.write(`
      INSERT INTO unit (code, name, name_en, level, parent_id) VALUES
        ('C', 'Công ty Điện lực C', 'C Power', 'COMPANY', NULL),
        ('U2', 'Điện lực Hai', NULL, 'UNIT', 1), ('U1', 'Điện lực Một', 'One', 'UNIT', 1), ('u3', 'Điện lực Ba', NULL, 'UNIT', 1)`);
    await this.write(`
      INSERT INTO channel (code, name, channel_group, cashless) VALUES
        ('DEBIT', 'Trích nợ', 'BANK', true), ('WALLET', 'Ví', 'INTERMEDIARY', true),
        ('CASH', 'Quầy thu', 'CASH', false), ('AGENT', 'Đại lý', 'INTERMEDIARY', false)`);
    await this.write(`
      INSERT INTO provider (code, name, channel_group) VALUES
        ('VCB', 'VCB', 'BANK'), ('BIDV', 'BIDV', 'BANK'), ('MOMO', 'MoMo', 'INTERMEDIARY')`);
  }

  /** Replaces all figures. */
  async fill(cells: readonly Cell[]): Promise<void> {
    await this.write('DELETE FROM rollup');
    await this.write(
      `INSERT INTO rollup
       SELECT (cell->>'month' || '-01')::date, unit.id, channel.id, coalesce(provider.id, 0),
              (cell->>'customers')::bigint, (cell->>'payments')::bigint, (cell->>'amount')::numeric
       FROM jsonb_array_elements($1::jsonb) AS cell
       JOIN unit ON unit.code = cell->>'unit'
       JOIN channel ON channel.code = cell->>'channel'
       LEFT JOIN provider ON provider.code = cell->>'provider'`,
      [JSON.stringify(cells.map((cell) => ({ ...cell, ...textsOf(cell) })))],
    );
  }

  /** Month 0 is the year's target. */
  async target(unit: string, year: number, percent: string, month = 0): Promise<void> {
    await this.write(
      "INSERT INTO target SELECT id, $2, $3, 'customers', $4::numeric FROM unit WHERE code = $1",
      [unit, year, month, percent],
    );
  }

  async write(sql: string, parameters: readonly unknown[] = []): Promise<void> {
    await this.database.transaction((transaction) => transaction.query(sql, parameters));
  }
}

/** A month in a spec. */
export function month(text: string): Month {
  const parsed = parseMonth(text);
  if (parsed === undefined) throw new Error(`not a month: ${text}`);
  return parsed;
}

/** Numbers that JSON would round travel as text. */
function textsOf({ customers = 0n, payments = 0n, amount = 0n }: Cell): Record<string, string> {
  return { customers: String(customers), payments: String(payments), amount: String(amount) };
}
