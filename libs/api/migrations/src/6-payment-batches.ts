import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = `
  paid_at       timestamptz NOT NULL,
  amount_vnd    bigint NOT NULL,
  month         date NOT NULL,
  unit_id       integer NOT NULL,
  channel_id    integer NOT NULL,
  provider_id   integer NOT NULL,
  import_id     integer NOT NULL,
  line          integer NOT NULL,
  record_id     text COLLATE "C" NOT NULL,
  customer_code text COLLATE "C" NOT NULL`;

/**
 * A month of payments may lie in several tables: a large file for a month that has payments already becomes the month's next batch as it is.
 * Each table has its key; that an id is nowhere twice is the imports' own check, as it has always been between months.
 */
export class PaymentBatches1700000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE payment RENAME TO payment_by_month');
    await runner.query(
      `CREATE TABLE payment (${COLUMNS}, batch smallint NOT NULL DEFAULT 0) PARTITION BY RANGE (month, batch)`,
    );
    for (const { name, month } of await partitionsOf(runner, 'payment_by_month')) {
      await runner.query(`ALTER TABLE payment_by_month DETACH PARTITION ${name}`);
      await runner.query(`ALTER TABLE ${name} ADD COLUMN batch smallint NOT NULL DEFAULT 0`);
      await runner.query(
        `ALTER TABLE payment ATTACH PARTITION ${name} FOR VALUES FROM ('${month}', 0) TO ('${month}', 1)`,
      );
    }
    await runner.query('DROP TABLE payment_by_month');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE payment RENAME TO payment_by_batch');
    await runner.query(
      `CREATE TABLE payment (${COLUMNS}, PRIMARY KEY (record_id, customer_code, month)) PARTITION BY LIST (month)`,
    );
    const names = COLUMNS.trim()
      .split(',')
      .map((column) => column.trim().split(' ')[0]);
    const months = await partitionsOf(runner, 'payment_by_batch');
    for (const month of new Set(months.map((partition) => partition.month)))
      await runner.query(
        `CREATE TABLE payment_list_${month.slice(0, 7).replace('-', '_')} PARTITION OF payment FOR VALUES IN ('${month}')`,
      );
    await runner.query(
      `INSERT INTO payment (${names.join(', ')}) SELECT ${names.join(', ')} FROM payment_by_batch`,
    );
    await runner.query('DROP TABLE payment_by_batch');
    for (const month of new Set(months.map((partition) => partition.month))) {
      const part = month.slice(0, 7).replace('-', '_');
      await runner.query(`ALTER TABLE payment_list_${part} RENAME TO payment_${part}`);
    }
  }
}

/** The tables below a partitioned one, with the first day of the month that they hold. */
async function partitionsOf(runner: QueryRunner, table: string): Promise<{ name: string; month: string }[]> {
  const partitions = (await runner.query(
    `SELECT inhrelid::regclass::text AS name, substring(pg_get_expr(relpartbound, oid) FROM '[0-9]{4}-[0-9]{2}-[0-9]{2}') AS month
     FROM pg_inherits
     JOIN pg_class ON oid = inhrelid
     WHERE inhparent = $1::regclass
     ORDER BY 2, 1`,
    [table],
  )) as { name: string; month: string }[];
  return partitions;
}
