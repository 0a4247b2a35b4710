import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@cashlight/api-testing';
import { connect, Database } from './database.js';
import { endView } from './view.js';

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
  it('answers all of a piece of work from one state, until the work gives its place to others', async () => {
    const count = async () =>
      (await test.database.query("SELECT name FROM setting WHERE name = 'seen'")).length;
    const add = () => test.database.query("INSERT INTO setting VALUES ('seen', '1')");
    // More pieces than there are places: each gives its own away before the next could wait for it in vain.
    const pieces = Array.from({ length: 20 }, () =>
      test.database.inView(async () => {
        const before = await count();
        await endView();
        return before;
      }),
    );
    expect(new Set(await Promise.all(pieces))).toEqual(new Set([0]));
    const seen = await test.database.inView(async () => {
      const before = await count();
      await add();
      const within = await test.database.inView(count);
      await endView();
      return [before, within, await count()];
    });
    expect(seen).toEqual([0, 0, 1]);
    await test.database.query("DELETE FROM setting WHERE name = 'seen'");
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
