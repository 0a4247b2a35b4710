import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@cashlight/api-testing';

describe('a database in tests', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await createTestDatabase();
  });
  afterAll(() => test.drop());

  it('is migrated', async () => {
    await test.database.migrate();
    expect(await test.database.read('SELECT count(*) AS payments FROM payment')).toEqual([{ payments: 0n }]);
  });
  it('undoes a transaction that throws', async () => {
    const failing = test.database.transaction(async (transaction) => {
      await transaction.query("INSERT INTO setting VALUES ('a', '1')");
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await test.database.read('SELECT * FROM setting')).toEqual([]);
  });
});
