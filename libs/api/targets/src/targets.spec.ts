import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Database, PlatformModule } from '@cashlight/api-platform';
import { createTestDatabase, type TestDatabase } from '@cashlight/api-testing';
import { Test } from '@nestjs/testing';
import { TargetsModule } from './targets.module.js';
import { TargetsService } from './targets.service.js';

let test: TestDatabase;
let service: TargetsService;
const write = (sql: string) => test.database.transaction((transaction) => transaction.query(sql));
const servicesOn = (database: Database) =>
  Test.createTestingModule({
    imports: [PlatformModule.with(database), TargetsModule],
  }).compile();

beforeAll(async () => {
  test = await createTestDatabase();
  service = (await servicesOn(test.database)).get(TargetsService, { strict: false });
  await write(`
    INSERT INTO unit (code, name, level, parent_id)
    VALUES ('C', 'Công ty', 'COMPANY', NULL), ('U1', 'Một', 'UNIT', 1), ('U2', 'Hai', 'UNIT', 1)`);
  await write(`
    INSERT INTO channel (code, name, channel_group, cashless)
    VALUES ('DEBIT', 'Trích nợ', 'BANK', true), ('CASH', 'Quầy thu', 'CASH', false)`);
});
afterAll(() => test.drop());
beforeEach(async () => {
  await write('DELETE FROM target');
  await write('DELETE FROM rollup');
});

describe('targets', () => {
  it('come as they were given, by year and unit', async () => {
    await write(`
      INSERT INTO target VALUES (2, 2022, 0, 'customers', 75.5), (1, 2022, 0, 'amount', 90),
        (1, 2022, 0, 'customers', 68.88), (1, 2022, 6, 'customers', 65), (1, 2021, 0, 'customers', 61.5)`);
    const given = { unitCode: 'C', year: 2022, measure: 'customers', month: null };
    expect(await service.targets(2022)).toEqual([
      { ...given, target: 0.6888 },
      { ...given, month: '2022-06', target: 0.65 },
      { ...given, measure: 'amount', target: 0.9 },
      { ...given, unitCode: 'U1', target: 0.755 },
    ]);
    expect(await service.targets(null)).toHaveLength(5);
  });
});

describe('a path', () => {
  const path = async (unitCode: string | null, year = 2022) =>
    (await service.path(unitCode, year, 'customers')).map(
      ({ month, target }) => `${month} ${target.toFixed(4)}`,
    );

  it("starts from the last December's actual ratio of the unit and all below it", async () => {
    await write("INSERT INTO target VALUES (1, 2021, 0, 'customers', 10), (1, 2022, 0, 'customers', 72)");
    await write(`
      INSERT INTO rollup VALUES ('2021-12-01', 2, 1, 0, 60, 0, 0), ('2021-12-01', 3, 2, 0, 40, 0, 0),
        ('2021-11-01', 3, 2, 0, 900, 0, 0)`);
    const whole = await path(null);
    expect(whole).toHaveLength(12);
    expect([whole[0], whole[11]]).toEqual(['2022-01 0.6100', '2022-12 0.7200']);
  });
  it("starts from last year's target without an actual ratio, and is December alone without either", async () => {
    await write("INSERT INTO target VALUES (2, 2021, 0, 'customers', 60), (2, 2022, 0, 'customers', 72)");
    expect((await path('U1'))[5]).toBe('2022-06 0.6600');
    expect(await path('U1', 2021)).toEqual(['2021-12 0.6000']);
  });
  it('is empty without a target of that unit and measure', async () => {
    await write("INSERT INTO target VALUES (2, 2022, 0, 'amount', 60)");
    expect(await path('U1')).toEqual([]);
    expect(await path('U2')).toEqual([]);
  });
  it("is a successor's own by today's organisation, from the December of all that it has replaced", async () => {
    await write("UPDATE unit SET successor_id = 3, successor_from = '2022-03-01' WHERE id = 2");
    await write("INSERT INTO target VALUES (2, 2022, 0, 'customers', 99), (3, 2022, 0, 'customers', 72)");
    await write(
      "INSERT INTO rollup VALUES ('2021-12-01', 2, 1, 0, 60, 0, 0), ('2021-12-01', 3, 2, 0, 40, 0, 0)",
    );
    const june = async (unitCode: string, organisation: 'AS_WAS' | 'TODAY') =>
      (await service.path(unitCode, 2022, 'customers', organisation))[5]?.target.toFixed(4);
    expect([await june('U1', 'TODAY'), await june('U2', 'TODAY')]).toEqual(['0.6600', '0.6600']);
    expect([await june('U1', 'AS_WAS'), await june('U2', 'AS_WAS')]).toEqual(['0.9950', '0.3600']);
    await write('UPDATE unit SET successor_id = NULL, successor_from = NULL');
  });
  it('is refused for an unknown unit or year', async () => {
    await expect(path('X9')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(path('C', 22)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
