import { Database } from '@cashlight/api-platform';
import type { ChannelGroup } from '@cashlight/api-reference';
import { addMonths, type Collections, type Period } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';

/** Where something was collected. */
export interface Collector {
  readonly channelCode: string;
  readonly channelGroup: ChannelGroup;
  readonly cashless: boolean;
  /** null: nobody but the company, as with cash */
  readonly providerCode: string | null;
}

/** What one channel and provider collected in one month, with the fee of that month. */
export type MonthCollections = Collector & Collections;

type Row = Collector & {
  readonly customers: string;
  readonly payments: string;
  readonly amountVnd: string;
  readonly feeVnd: bigint | null;
  readonly feePctMillionths: bigint | null;
};

@Injectable()
export class CostsReadModel {
  constructor(private readonly database: Database) {}

  /**
   * What was collected in a period, month by month, by channel and provider in the order of their lists. A provider's own fee comes before
   * the one of its channel, the later one before the earlier.
   * @param unitIds the leaves to add up; null: all
   */
  async collections({ from, to }: Period, unitIds: readonly number[] | null): Promise<MonthCollections[]> {
    const rows = await this.database.query<Row>(
      `WITH collected AS (
         SELECT month, channel_id, provider_id,
                sum(customers) AS customers, sum(payments) AS payments, sum(amount_vnd) AS amount_vnd
         FROM rollup
         WHERE month >= $1 AND month < $2 AND ($3::int[] IS NULL OR unit_id = ANY ($3))
         GROUP BY month, channel_id, provider_id
       )
       SELECT channel.code AS "channelCode", channel.channel_group AS "channelGroup", channel.cashless,
              provider.code AS "providerCode", customers, payments, amount_vnd AS "amountVnd",
              fee.fee_vnd AS "feeVnd", (fee.fee_pct * 1000000)::bigint AS "feePctMillionths"
       FROM collected
       JOIN channel ON channel.id = channel_id
       LEFT JOIN provider ON provider.id = provider_id
       LEFT JOIN LATERAL (
         SELECT fee_vnd, fee_pct
         FROM collection_fee
         WHERE channel_id = collected.channel_id AND provider_id IN (collected.provider_id, 0) AND valid_from <= month
         ORDER BY provider_id DESC, valid_from DESC
         LIMIT 1
       ) AS fee ON true
       ORDER BY channel.id, provider.id NULLS FIRST, month`,
      [`${from}-01`, `${addMonths(to, 1)}-01`, unitIds],
    );
    return rows.map(({ customers, payments, amountVnd, feeVnd, feePctMillionths, ...collector }) => ({
      ...collector,
      customers: BigInt(customers),
      payments: BigInt(payments),
      amountVnd: BigInt(amountVnd),
      fee: feeVnd === null || feePctMillionths === null ? null : { feeVnd, feePctMillionths },
    }));
  }
}
