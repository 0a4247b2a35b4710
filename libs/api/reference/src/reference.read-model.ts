import { Database } from '@cashlight/api-platform';
import type { Month, Period } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import type { EventView } from './graphql/event.types.js';
import type { FeeView } from './graphql/fee.types.js';
import type { Channel, Provider } from './graphql/types.js';
import type { DatedName } from './organisation/names.js';
import type { FirstMonths } from './organisation/working-units.js';
import type { UnitRecord } from './unit-tree.js';

/** A channel as it is stored. */
export interface ChannelRecord extends Channel {
  readonly id: number;
}

/** A provider as it is stored. */
export interface ProviderRecord extends Provider {
  readonly id: number;
}

/** The reference lists, each in the order in which its entries came. */
@Injectable()
export class ReferenceReadModel {
  constructor(private readonly database: Database) {}

  /** Units under their first names, with all later ones beside them. */
  async units(): Promise<UnitRecord[]> {
    const units = await this.database.query<Omit<UnitRecord, 'names'> & { later: readonly DatedName[] }>(
      `SELECT id, code, unit.name, unit.name_en AS "nameEn", level, parent_id AS "parentId", successor_id AS "successorId",
              CASE WHEN successor_id IS NOT NULL OR EXISTS (SELECT FROM unit part WHERE part.split_from_id = unit.id)
                   THEN to_char(successor_from, 'YYYY-MM') END AS "endsIn",
              split_from_id AS "splitFromId", coalesce(renamed.names, '[]') AS later
       FROM unit
       LEFT JOIN (SELECT unit_id,
                         jsonb_agg(jsonb_build_object('validFrom', to_char(valid_from, 'YYYY-MM'), 'name', name, 'nameEn', name_en)
                                   ORDER BY valid_from) AS names
                  FROM unit_name
                  GROUP BY unit_id) AS renamed ON renamed.unit_id = unit.id
       ORDER BY id`,
    );
    return units.map(({ later, ...unit }) => {
      const first = { validFrom: null, name: unit.name, nameEn: unit.nameEn };
      return { ...unit, names: [first, ...later] };
    });
  }

  /** The last month with data; null without any. */
  async lastMonth(): Promise<Month | null> {
    const [known] = await this.database.query<{ month: Month | null }>(
      "SELECT to_char(max(month), 'YYYY-MM') AS month FROM rollup",
    );
    return known?.month ?? null;
  }

  /** When units came up in the data. */
  firstMonths(unitIds: readonly number[]): Promise<FirstMonths[]> {
    return this.database.query<FirstMonths>(
      `SELECT unit_id AS "unitId", to_char(data, 'YYYY-MM') AS data, to_char(least(data, base), 'YYYY-MM') AS known
       FROM unnest($1::int[]) AS unit_id,
            LATERAL (SELECT min(month) AS data FROM unit_month WHERE unit_month.unit_id = unit_id.unit_id) AS fact,
            LATERAL (SELECT min(month) AS base FROM customer_base WHERE customer_base.unit_id = unit_id.unit_id) AS active`,
      [unitIds],
    );
  }

  /** What happened in a period, by day: events that began before it and end in it or later included. */
  events({ from, to }: Period): Promise<EventView[]> {
    return this.database.query<EventView>(
      `SELECT event.code, starts_on AS date, ends_on AS "endDate", type, title, unit.code AS "unitCode",
              channel.code AS "channelCode", provider.code AS "providerCode", note
       FROM event
       LEFT JOIN unit ON unit.id = event.unit_id
       LEFT JOIN channel ON channel.id = event.channel_id
       LEFT JOIN provider ON provider.id = event.provider_id
       WHERE starts_on < $2::date + interval '1 month' AND coalesce(ends_on, starts_on) >= $1::date
       ORDER BY starts_on, event.code`,
      [`${from}-01`, `${to}-01`],
    );
  }

  channels(): Promise<ChannelRecord[]> {
    return this.database.query<ChannelRecord>(
      `SELECT id, code, name, name_en AS "nameEn", channel_group AS "group", cashless
       FROM channel
       ORDER BY id`,
    );
  }

  providers(): Promise<ProviderRecord[]> {
    return this.database.query<ProviderRecord>(
      `SELECT id, code, name, name_en AS "nameEn", channel_group AS "group"
       FROM provider
       ORDER BY id`,
    );
  }

  /** What collecting costs, by channel, provider (the channel's own fee first) and month. */
  fees(): Promise<FeeView[]> {
    return this.database.query<FeeView>(
      `SELECT channel.code AS "channelCode", provider.code AS "providerCode", to_char(valid_from, 'YYYY-MM') AS "validFrom",
              fee_vnd AS "feeVnd", fee_pct::float8 AS "feePct"
       FROM collection_fee
       JOIN channel ON channel.id = channel_id
       LEFT JOIN provider ON provider.id = provider_id
       ORDER BY channel.id, provider.id NULLS FIRST, valid_from`,
    );
  }
}
