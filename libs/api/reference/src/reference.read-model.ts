import { Database } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';
import type { Channel, Provider } from './graphql/types.js';
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

  units(): Promise<UnitRecord[]> {
    return this.database.query<UnitRecord>(
      `SELECT id, code, name, name_en AS "nameEn", level, parent_id AS "parentId",
              CASE WHEN successor_id IS NOT NULL THEN successor_from END AS "endsOn"
       FROM unit
       ORDER BY id`,
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
}
