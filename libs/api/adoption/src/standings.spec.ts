import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@cashlight/api-testing';
import type { Measure } from '@cashlight/domain';
import { standingView } from './standing-view.js';
import { month, World } from './testing/world.js';

let test: TestDatabase;
let world: World;
beforeAll(async () => {
  test = await createTestDatabase();
  world = await World.on(test.database);
});
afterAll(() => test.drop());
beforeEach(async () => {
  await world.write('DELETE FROM target');
  await world.write('DELETE FROM unit_month');
  await world.fill([]);
});

const period = (from: string, to = from) => ({ from: month(from), to: month(to) });
const standings = async (
  from: string,
  to = from,
  unitCode: string | null = null,
  measure: Measure = 'customers',
) => {
  const { asked, below } = await world.standings.standings({ period: period(from, to), unitCode, measure });
  return [...asked, ...below].map(standingView);
};
const figure = (when: string, unit: string, cashless: bigint, cash: bigint) => [
  { month: when, unit, channel: 'DEBIT', customers: cashless, payments: cashless, amount: cashless },
  { month: when, unit, channel: 'CASH', customers: cash, payments: 1n, amount: 0n },
];
const december = [...figure('2022-12', 'U1', 50_000n, 10_000n), ...figure('2022-12', 'U2', 29_959n, 20_041n)];

describe('standings', () => {
  it('begin at the top, then the units below in the order of the reference list', async () => {
    expect((await standings('2022-12')).map(({ unitCode }) => unitCode)).toEqual(['C', 'U2', 'U1', 'u3']);
    expect((await standings('2022-12', '2022-12', 'U1')).map(({ unitCode }) => unitCode)).toEqual(['U1']);
    await expect(standings('2022-12', '2022-12', 'X9')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
  it('are empty without data, yet tell the target and the goal', async () => {
    await world.target('C', 2022, '68.88');
    const [company, unit] = await standings('2022-12');
    expect(company).toMatchObject({ total: 0n, ratio: null, latestMonth: null, target: 0.6888, gap: null });
    expect(company?.goal).toMatchObject({ year: 2022, gap: null, customersToConvert: null, monthsLeft: 0 });
    expect(unit).toMatchObject({ target: null, goal: null });
  });
  it('follow the worked example', async () => {
    await world.fill(december);
    await world.target('C', 2022, '68.88');
    await world.target('C', 2023, '77.36');
    const [company] = await standings('2022-12');
    expect(company).toMatchObject({
      cashless: 79_959n,
      total: 110_000n,
      ratio: 0.7269,
      target: 0.6888,
      gap: 0.0381,
    });
    expect(company?.goal).toEqual({
      year: 2023,
      target: 0.7736,
      gap: -0.0467,
      customersToConvert: 5_137n,
      monthsLeft: 12,
    });
  });
  it('compare with the period before and with one year ago', async () => {
    await world.fill([
      ...figure('2021-11', 'U1', 1n, 3n),
      ...figure('2022-09', 'U1', 1n, 1n),
      ...figure('2022-11', 'U1', 1n, 0n),
      ...figure('2022-12', 'U1', 2n, 1n),
    ]);
    const [company] = await standings('2022-11', '2022-12');
    expect(company).toMatchObject({
      ratio: 0.75,
      previousRatio: 0.5,
      change: 0.25,
      yearAgoRatio: 0.25,
      yearAgoChange: 0.5,
    });
    expect(company).toMatchObject({ latestMonth: '2022-12', latestRatio: 2 / 3 });
  });
  it('count the measure asked for, with targets of that measure alone', async () => {
    await world.fill(december);
    await world.target('C', 2022, '68.88');
    const [company] = await standings('2022-12', '2022-12', null, 'payments');
    expect(company).toMatchObject({ cashless: 79_959n, total: 79_961n, target: null, goal: null });
    expect((await standings('2022-12', '2022-12', null, 'amount'))[0]).toMatchObject({ ratio: 1 });
  });
  it("hold the latest month against the line from last December's actual ratio", async () => {
    await world.fill([...figure('2021-12', 'U1', 6n, 4n), ...figure('2022-02', 'U1', 65n, 35n)]);
    await world.target('U1', 2021, '10');
    await world.target('U1', 2022, '72');
    expect((await standings('2022-01', '2022-03', 'U1'))[0]).toMatchObject({
      latestMonth: '2022-02',
      target: 0.62,
      gap: 0.03,
    });
    await world.fill(figure('2022-02', 'U1', 65n, 35n));
    expect((await standings('2022-02', '2022-02', 'U1'))[0]?.target).toBeCloseTo(0.1 + 0.62 / 6, 12);
  });
});

describe('the headline', () => {
  it('says where the company stands and who holds it back', async () => {
    await world.fill(december);
    await world.target('C', 2022, '68.88');
    await world.target('U1', 2022, '80');
    await world.target('U2', 2022, '60');
    const question = { period: period('2022-12'), unitCode: null, measure: 'customers' } as const;
    expect(await world.headlines.headline(question, 'vi')).toEqual([
      'Tháng 12/2022: 72,69% khách hàng thanh toán không dùng tiền mặt, vượt kế hoạch 3,81 điểm %.',
      '1/2 đơn vị đạt; Hai (−0,08) chưa đạt.',
      'Chưa có số liệu: Ba.',
    ]);
    expect((await world.headlines.headline({ ...question, unitCode: 'U1' }, 'en'))[0]).toBe(
      'One, December 2022: 83.33% of customers paid without cash, 3.33 percentage points above plan.',
    );
  });
});

describe('the headline of a month with a unit missing', () => {
  it('is provisional as long as the month is open, and not any more once it is closed', async () => {
    await world.fill([...december, ...figure('2022-11', 'u3', 1n, 1n)]);
    const first = async () =>
      (
        await world.headlines.headline(
          { period: period('2022-12'), unitCode: null, measure: 'customers' },
          'en',
        )
      )[0];
    expect(await first()).toMatch(/\(provisional, 2\/3 units\)/);
    await world.write("INSERT INTO month_closing (month, closed_by) VALUES ('2022-12-01', 'spec')");
    expect(await first()).toBe('December 2022: 72.69% of customers paid without cash; no target given.');
  });
});

describe('freshness', () => {
  it('of an empty database is nothing', async () => {
    expect(await world.freshness.freshness(null, null)).toEqual({
      firstMonth: null,
      lastMonth: null,
      lastFullMonth: null,
      dataUntil: null,
      unitsWithData: 0,
      units: 3,
      missingUnitCodes: ['U2', 'U1', 'u3'],
      partial: false,
      closed: false,
      provisionalMonths: [],
      sample: false,
    });
  });
  it('tells the last day paid in Viet Nam and who is missing in the last month', async () => {
    await world.fill([...december, ...figure('2022-11', 'u3', 1n, 1n)]);
    await world.write(
      `INSERT INTO unit_month SELECT '2022-12-01', id, 'RECORDS', 1, '2022-12-30T17:00:00Z' FROM unit WHERE code = 'U1'`,
    );
    expect(await world.freshness.freshness(period('2022-11', '2022-12'), null)).toMatchObject({
      firstMonth: '2022-11',
      lastMonth: '2022-12',
      lastFullMonth: '2022-12',
      dataUntil: '2022-12-31',
      unitsWithData: 2,
      units: 3,
      missingUnitCodes: ['u3'],
      partial: false,
    });
    expect(await world.freshness.freshness(period('2022-11'), 'u3')).toMatchObject({
      dataUntil: null,
      units: 1,
      missingUnitCodes: [],
      partial: false,
    });
  });
  it('sees that a unit which reported the month before is still awaited', async () => {
    await world.fill([
      ...figure('2022-11', 'U1', 1n, 1n),
      ...figure('2022-12', 'U1', 1n, 1n),
      ...figure('2022-11', 'u3', 1n, 1n),
    ]);
    await world.write(
      `INSERT INTO unit_month
       SELECT month::date, unit.id, 'RECORDS', 1, NULL
       FROM (VALUES ('2022-11-01', 'U1'), ('2022-11-01', 'u3'), ('2022-12-01', 'U1')) AS reported (month, code)
       JOIN unit USING (code)`,
    );
    const december = await world.freshness.freshness(period('2022-12'), null);
    expect(december).toMatchObject({ lastMonth: '2022-12', lastFullMonth: '2022-11', partial: true });
    const november = await world.freshness.freshness(period('2022-11'), null);
    expect(november.partial).toBe(false);
  });
});
