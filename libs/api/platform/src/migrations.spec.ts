import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrations } from '@cashlight/api-migrations';
import { createTestDatabase, type TestDatabase } from '@cashlight/api-testing';

/** The migration that brings batches, and all after it. */
const BATCHES_AND_LATER = migrations.slice(
  migrations.findIndex(({ name }) => name.startsWith('PaymentBatches')),
);

describe('the batches of a month', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await createTestDatabase();
  });
  afterAll(() => test.drop());

  const insert = (table: string, record: string, month: string) =>
    test.database.transaction(({ query }) =>
      query(
        `INSERT INTO ${table} (paid_at, amount_vnd, month, unit_id, channel_id, provider_id, import_id, line, record_id, customer_code)
         VALUES ($1::date, 5, $1::date, 1, 1, 0, 1, 2, $2, 'K1')`,
        [month, record],
      ),
    );
  const back = async () => {
    for (const _ of BATCHES_AND_LATER) await test.database.dataSource.undoLastMigration();
  };
  const records = () =>
    test.database.query("SELECT record_id, to_char(month, 'YYYY-MM') AS month FROM payment ORDER BY 1");

  it('take over what a database of the version before has, and give it back', async () => {
    const { dataSource } = test.database;
    const kept = [
      { record_id: 'a', month: '2022-11' },
      { record_id: 'b', month: '2022-12' },
    ];
    await back();
    await dataSource.query(`
      CREATE TABLE payment_2022_11 PARTITION OF payment FOR VALUES IN ('2022-11-01');
      CREATE TABLE payment_2022_12 PARTITION OF payment FOR VALUES IN ('2022-12-01')`);
    await insert('payment', 'a', '2022-11-01');
    await insert('payment', 'b', '2022-12-01');
    await dataSource.runMigrations();
    expect(await records()).toEqual(kept);
    await dataSource.query(`
      CREATE TABLE payment_2022_12_1 PARTITION OF payment (PRIMARY KEY (record_id, customer_code, month))
      FOR VALUES FROM ('2022-12-01', 1) TO ('2022-12-01', 2)`);
    await dataSource.query("UPDATE payment SET batch = 1 WHERE record_id = 'b'");
    expect(await records()).toEqual(kept);
    await back();
    expect(await records()).toEqual(kept);
    await dataSource.runMigrations();
    expect(await records()).toEqual(kept);
  });
});
