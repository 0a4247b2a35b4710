import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@cashlight/api-testing';
import { connect, Database } from './database.js';

describe('a database in tests', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await createTestDatabase();
  });
  afterAll(() => test.drop());

  it('is migrated', async () => {
    await test.database.migrate();
    expect(await test.database.query('SELECT count(*) AS payments FROM payment')).toEqual([{ payments: 0n }]);
  });
  it('reads and writes dates in one form, whatever the server is set to', async () => {
    const name = new URL(test.url).pathname.slice(1);
    await test.database.query(`ALTER DATABASE ${name} SET datestyle = 'German'`);
    const other = await connect(test.url);
    expect(await new Database(other).query("SELECT DATE '2022-12-01' AS month")).toEqual([
      { month: '2022-12-01' },
    ]);
    await other.destroy();
  });
  it('undoes a transaction that throws', async () => {
    const failing = test.database.transaction(async (transaction) => {
      await transaction.query("INSERT INTO setting VALUES ('a', '1')");
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await test.database.query('SELECT * FROM setting')).toEqual([]);
  });
});
