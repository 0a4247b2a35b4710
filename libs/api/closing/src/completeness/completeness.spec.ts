import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { toFloat } from '@cashlight/domain';
import { month, PAYMENTS, World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await World.create();
});
afterEach(() => world.clear());
afterAll(() => world.drop());

const period = (from: string, to = from) => ({ from: month(from), to: month(to) });
const months = async (from: string, to = from, unitCode: string | null = null) =>
  (await world.completeness.completeness(period(from, to), unitCode)).map(
    ({ unit, change, coverage, ...rest }) => ({
      ...rest,
      unitCode: unit.code,
      jump: toFloat(change),
      coverage: toFloat(coverage),
    }),
  );
const steady = (unit: string, customers: number, ...when: string[]) =>
  when.map((one) => ({ month: one, unit, customers }));

describe('completeness', () => {
  it('has every unit that makes records with every month, by the order of the reference list', async () => {
    await world.pay(...steady('U1', 2, '2022-11'));
    const found = await months('2022-10', '2022-11');
    expect(found.map(({ unitCode, month: when, source }) => [unitCode, when, source])).toEqual([
      ['U2', '2022-10', null],
      ['U2', '2022-11', null],
      ['U1', '2022-10', null],
      ['U1', '2022-11', 'RECORDS'],
      ['U3', '2022-10', null],
      ['U3', '2022-11', null],
    ]);
  });
  it('tells records, customers, the last day paid in Viet Nam and the part of the customer base', async () => {
    await world.load('payments', [
      PAYMENTS,
      'r1,c1,U1,2022-12-30T17:30:00Z,1000,CASH,',
      'r2,c1,U1,2022-12-02,1000,APP,VCB',
      'r3,c2,U1,2022-12-01,1000,CASH,',
    ]);
    await world.base('2022-12', { U1: 8, U2: 5 });
    const [two, one, three] = await months('2022-12');
    expect(one).toEqual({
      month: '2022-12',
      unitCode: 'U1',
      source: 'RECORDS',
      records: 3n,
      customers: 2n,
      baseCustomers: 8n,
      coverage: 0.25,
      lastPaidAt: '2022-12-31',
      jump: null,
      expected: true,
    });
    expect(two).toMatchObject({
      source: null,
      customers: 0n,
      baseCustomers: 5n,
      coverage: 0,
      lastPaidAt: null,
    });
    expect(three).toMatchObject({ source: null, baseCustomers: null, coverage: null });
  });
  it('knows summaries from records', async () => {
    await world.load('summaries', [
      'month,unit_code,channel_code,provider_code,customers,payments,amount_vnd',
      '2022-12,U2,CASH,,40,50,9000',
      '2022-12,U2,APP,VCB,60,70,9000',
    ]);
    expect((await months('2022-12', '2022-12', 'U2'))[0]).toMatchObject({
      source: 'SUMMARIES',
      records: 0n,
      customers: 100n,
      lastPaidAt: null,
    });
  });
  it('is asked of a unit with all below it, of at most 120 months in their order', async () => {
    expect(await months('2022-12', '2022-12', 'U3')).toHaveLength(1);
    expect(await months('2022-12', '2022-12', 'C')).toHaveLength(3);
    expect(await months('2013-01', '2022-12', 'U3')).toHaveLength(120);
    for (const [from, to] of [
      ['2012-12', '2022-12'],
      ['2022-12', '2022-11'],
    ] as const)
      await expect(months(from, to)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(months('2022-12', '2022-12', 'X9')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
  it('keeps a unit that has got others below it where it has data of its own', async () => {
    await world.pay(...steady('U3', 2, '2022-11'));
    await world.rows(
      "INSERT INTO unit (code, name, level, parent_id) SELECT 'U31', 'Xã', 'COMMUNE', id FROM unit WHERE code = 'U3'",
    );
    expect(
      (await months('2022-11', '2022-11', 'U3')).map(({ unitCode, expected }) => [unitCode, expected]),
    ).toEqual([
      ['U3', false],
      ['U31', true],
    ]);
    expect((await months('2022-12', '2022-12', 'U3')).map(({ unitCode }) => unitCode)).toEqual(['U31']);
    await world.rows("DELETE FROM unit WHERE code = 'U31'");
  });
});

describe('data are waited for', () => {
  const expected = async (unit: string, from: string, to: string) =>
    (await months(from, to, unit)).filter((one) => one.expected).map(({ month: when }) => when);

  it('of a unit that came from no other in every month, also of one that has sent nothing', async () => {
    await world.pay(...steady('U1', 2, '2022-11'));
    expect(await expected('U2', '2022-10', '2022-12')).toEqual(['2022-10', '2022-11', '2022-12']);
  });
  it('until a successor takes over', async () => {
    await world.pay(...steady('U1', 2, '2022-10'), ...steady('U2', 2, '2022-10'));
    await merge('U1', 'U2', '2022-12');
    expect(await expected('U1', '2022-10', '2023-01')).toEqual(['2022-10', '2022-11']);
    expect(await expected('U2', '2022-10', '2022-12')).toEqual(['2022-10', '2022-11', '2022-12']);
  });
  it('of a successor that is new from the merger on, of a unit split off from its first data on', async () => {
    await world.pay(...steady('U1', 2, '2022-10'));
    await merge('U1', 'U2', '2022-12');
    await split('U3', 'U2');
    expect(await expected('U2', '2022-10', '2023-01')).toEqual(['2022-12', '2023-01']);
    expect(await expected('U3', '2022-10', '2023-01')).toEqual([]);
    await world.base('2022-11', { U3: 7 });
    expect(await expected('U3', '2022-10', '2022-12')).toEqual(['2022-11', '2022-12']);
  });
});

describe('a jump', () => {
  const jump = async (unit: string, when: string) => (await months(when, when, unit))[0]?.jump;

  it('is told against the months before, though they are not asked for', async () => {
    await world.pay(...steady('U1', 10, '2022-09', '2022-10', '2022-11'), ...steady('U1', 7, '2022-12'));
    expect(await jump('U1', '2022-12')).toBeCloseTo(-0.3, 12);
    expect(await jump('U1', '2022-11')).toBeNull();
  });
  it('is not told of a month without data, nor after a single month', async () => {
    await world.pay(...steady('U1', 10, '2022-09', '2022-10', '2022-11'), ...steady('U2', 1, '2022-11'));
    expect(await jump('U1', '2022-12')).toBeNull();
    await world.pay(...steady('U2', 9, '2022-12'));
    expect(await jump('U2', '2022-12')).toBeNull();
  });
  it('is not what a merger or a split does', async () => {
    await world.pay(...['U1', 'U2'].flatMap((unit) => steady(unit, 10, '2022-09', '2022-10', '2022-11')));
    await world.pay(...steady('U2', 20, '2022-12'));
    expect(await jump('U2', '2022-12')).toBe(1);
    await merge('U1', 'U2', '2022-12');
    expect(await jump('U2', '2022-12')).toBeNull();

    await world.pay(...steady('U2', 12, '2023-01', '2023-02'));
    expect(await jump('U2', '2023-01')).toBeCloseTo(-0.4, 12);
    await split('U3', 'U2');
    await world.pay(...steady('U3', 8, '2023-01', '2023-02'));
    expect([await jump('U2', '2023-01'), await jump('U2', '2023-02')]).toEqual([null, null]);
  });
});

describe('a provider', () => {
  const before = ['2022-09', '2022-10', '2022-11'];
  const through = (by: string, unit: string, ...when: string[]) =>
    when.map((one) => ({ month: one, unit, customers: 1, by }));
  const gaps = () => world.completeness.providerGaps(month('2022-12'));

  it('that usually comes is missed in the company or in a unit', async () => {
    await world.pay(
      ...through('APP:VCB', 'U1', '2022-08', ...before),
      ...through('APP:VCB', 'U2', ...before, '2022-12'),
      ...through('WALLET:MOMO', 'U2', ...before),
      ...through('APP:BIDV', 'U1', ...before.slice(1)),
      ...through('CASH', 'U1', '2022-12'),
    );
    expect(await gaps()).toEqual([
      { providerCode: 'VCB', unitCodes: ['U1'], monthsBefore: 4 },
      { providerCode: 'MOMO', unitCodes: [], monthsBefore: 3 },
    ]);
  });
  it('is not missed in a unit without any data, which is missed itself', async () => {
    await world.pay(
      ...through('APP:VCB', 'U1', ...before),
      ...through('APP:VCB', 'U2', ...before, '2022-12'),
    );
    expect(await gaps()).toEqual([]);
  });
});

const merge = (unit: string, into: string, from: string) =>
  world.rows(
    'UPDATE unit SET successor_id = successor.id, successor_from = $3::date FROM unit AS successor WHERE unit.code = $1 AND successor.code = $2',
    [unit, into, `${from}-01`],
  );
const split = (unit: string, from: string) =>
  world.rows(
    'UPDATE unit SET split_from_id = origin.id FROM unit AS origin WHERE unit.code = $1 AND origin.code = $2',
    [unit, from],
  );
