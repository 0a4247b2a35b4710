import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Facts and their rollup. The big table carries the customer code in its key, so that it can be distributed by customer;
 * rollup and dimension tables are small enough to be copied to every node. Provider 0 stands for "none" (cash).
 */
export class Facts1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE payment (
        paid_at       timestamptz NOT NULL,
        amount_vnd    bigint NOT NULL,
        month         date NOT NULL,
        unit_id       integer NOT NULL,
        channel_id    integer NOT NULL,
        provider_id   integer NOT NULL,
        import_id     integer NOT NULL,
        -- the line of the import's file; together they tell where a record came from
        line          integer NOT NULL,
        record_id     text COLLATE "C" NOT NULL,
        customer_code text COLLATE "C" NOT NULL,
        PRIMARY KEY (record_id, customer_code, month)
      ) PARTITION BY LIST (month)`);
    await runner.query(`
      CREATE TABLE summary (
        month       date NOT NULL,
        unit_id     integer NOT NULL,
        channel_id  integer NOT NULL,
        provider_id integer NOT NULL,
        customers   bigint NOT NULL,
        payments    bigint NOT NULL,
        amount_vnd  bigint NOT NULL,
        import_id   integer NOT NULL,
        PRIMARY KEY (month, unit_id, channel_id, provider_id)
      )`);
    await runner.query(`
      CREATE TABLE rollup (
        month       date NOT NULL,
        unit_id     integer NOT NULL,
        channel_id  integer NOT NULL,
        provider_id integer NOT NULL,
        customers   bigint NOT NULL,
        payments    bigint NOT NULL,
        amount_vnd  numeric(40, 0) NOT NULL,
        PRIMARY KEY (month, unit_id, channel_id, provider_id)
      )`);
    // What a unit has for a month, and up to when.
    await runner.query(`
      CREATE TABLE unit_month (
        month        date NOT NULL,
        unit_id      integer NOT NULL,
        source       text NOT NULL CHECK (source IN ('RECORDS', 'SUMMARIES')),
        records      bigint NOT NULL,
        last_paid_at timestamptz,
        PRIMARY KEY (month, unit_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE unit_month, rollup, summary, payment');
  }
}
