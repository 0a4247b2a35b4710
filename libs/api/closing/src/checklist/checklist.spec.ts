import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { addMonths, type ChecklistCode, type ChecklistItem } from '@cashlight/domain';
import { month, PAYMENTS, World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await World.create();
});
afterEach(() => world.clear());
afterAll(() => world.drop());

const EVERY_UNIT = ['U1', 'U2', 'U3'];
const payAll = (when: string, customers = 10, by = 'CASH', units = EVERY_UNIT) =>
  world.pay(...units.map((unit) => ({ month: when, unit, customers, by })));
const december = (code: ChecklistCode) => world.item('2022-12', code);
const failed = (item: ChecklistItem) => [item.passed, item.text.vi, item.unitCodes] as const;

describe('the checklist', () => {
  it('of a complete month passes in every point', async () => {
    await payAll('2022-12');
    await world.base('2022-12', { U1: 10, U2: 11, U3: 11 });
    await world.load('targets', [
      'unit_code,year,target_pct',
      ...EVERY_UNIT.map((unit) => `${unit},2022,70`),
    ]);
    const items = await world.checklists.checklist(month('2022-12'));
    expect(items.filter(({ passed }) => !passed)).toEqual([]);
    expect(items).toHaveLength(11);
  });

  it('asks whether the month is over', async () => {
    const [now] = await world.rows<{ month: string }>(
      "SELECT to_char(now() AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM') AS month",
    );
    const current = month(now?.month ?? '');
    expect(await world.item(current, 'MONTH_OVER')).toMatchObject({ passed: false, blocking: true });
    expect(await world.item(addMonths(current, -1), 'MONTH_OVER')).toMatchObject({ passed: true });
  });
  it('asks whether there are data, and whether it is closed already', async () => {
    expect(await december('HAS_DATA')).toMatchObject({ passed: false, blocking: true });
    await payAll('2022-12');
    expect(await december('HAS_DATA')).toMatchObject({ passed: true });
    expect(await december('NOT_CLOSED')).toMatchObject({ passed: true });
    await world.close('2022-12');
    const closed = await december('NOT_CLOSED');
    expect(closed).toMatchObject({ passed: false, blocking: true });
    expect(closed.text.en).toMatch(/^Closed by lan on \d{4}-\d\d-\d\d already/);
  });
  it('names the units whose data are missing, but not those that have ended', async () => {
    await payAll('2022-12', 10, 'CASH', ['U2']);
    expect(failed(await december('UNITS_REPORTED'))).toEqual([
      false,
      '1/3 đơn vị có số liệu; thiếu: Điện lực Một và Điện lực Ba',
      ['U1', 'U3'],
    ]);
    await world.rows(
      "UPDATE unit SET successor_id = (SELECT id FROM unit WHERE code = 'U2'), successor_from = '2022-12-01' WHERE code IN ('U1', 'U3')",
    );
    expect(failed(await december('UNITS_REPORTED'))).toEqual([true, '1/1 đơn vị có số liệu', []]);
  });
  it('holds customers against the customer base', async () => {
    await payAll('2022-12', 9);
    expect(await december('COVERAGE')).toMatchObject({ passed: true });
    await world.base('2022-12', { U1: 10, U2: 11 });
    expect(failed(await december('COVERAGE'))).toEqual([
      false,
      '1/2 đơn vị có độ phủ khách hàng từ 90,00% trở lên; thấp hơn: Điện lực Hai (81,82%)',
      ['U2'],
    ]);
  });
  it('asks for the providers that usually come', async () => {
    for (const when of ['2022-09', '2022-10', '2022-11']) {
      await payAll(when, 2, 'APP:VCB');
      await payAll(when, 2, 'WALLET:MOMO', ['U1']);
    }
    await payAll('2022-12', 2, 'APP:VCB', ['U1', 'U2']);
    await payAll('2022-12', 2, 'CASH', ['U3']);
    expect(failed(await december('PROVIDERS'))).toEqual([
      false,
      '2 đối tác thường có mà chưa có: Vietcombank (Điện lực Ba); MoMo (toàn công ty)',
      ['U3'],
    ]);
    await payAll('2022-12', 1, 'WALLET:MOMO', ['U2', 'U1']);
    await payAll('2022-12', 1, 'APP:VCB', ['U3']);
    expect(await december('PROVIDERS')).toMatchObject({ passed: true });
  });
  it('tells sudden changes', async () => {
    for (const when of ['2022-10', '2022-11']) await payAll(when);
    await payAll('2022-12', 13, 'CASH', ['U1']);
    await payAll('2022-12', 8, 'CASH', ['U2', 'U3']);
    expect(failed(await december('SUDDEN_CHANGES'))).toEqual([
      false,
      'Số khách hàng biến động bất thường so với ba tháng trước: Điện lực Một (+30,00%)',
      ['U1'],
    ]);
  });
  it('asks for the months before, and for targets of every unit', async () => {
    await payAll('2022-10');
    await payAll('2022-12');
    expect(failed(await december('MONTHS_BEFORE_CLOSED'))).toEqual([
      false,
      '1 tháng trước chưa chốt: tháng 10/2022',
      [],
    ]);
    await world.close('2022-10');
    expect(await december('MONTHS_BEFORE_CLOSED')).toMatchObject({ passed: true });

    await world.load('targets', ['unit_code,year,target_pct', 'U1,2022,70', 'U2,2021,70']);
    expect(failed(await december('TARGETS'))).toEqual([
      false,
      '1/3 đơn vị đã được giao chỉ tiêu năm 2022; chưa giao: Điện lực Hai và Điện lực Ba',
      ['U2', 'U3'],
    ]);
  });
  it('asks whether an import waits or runs', async () => {
    await payAll('2022-12');
    await world.rows(
      `INSERT INTO import (kind, file_name, state, on_conflict, atomic, actor)
       VALUES ('payments', 'a.csv', 'RUNNING', 'reject', false, 'spec'), ('payments', 'b.csv', 'RUNNING', 'reject', false, 'spec')`,
    );
    expect(failed(await december('IMPORTS_OVER'))).toEqual([false, '2 lần nhập đang chờ hoặc đang chạy', []]);
  });
});

describe('refused rows', () => {
  const refused = async () => (await december('REFUSED_ROWS')).text.en;
  const row = (record: string, amount: string) => `${record},c-${record},U1,2022-12-05,${amount},CASH,`;
  const NONE = 'Every row that was refused has been loaded since';

  it('count until a later import has brought their records', async () => {
    await world.load('payments', [PAYMENTS, row('r1', '1000'), row('r2', '1,5'), row('r3', 'x')]);
    expect(await refused()).toBe('2 rows refused in 1 import with data of this month, not loaded since');
    await world.load('payments', [PAYMENTS, row('r2', '1500')]);
    expect(await refused()).toBe('1 row refused in 1 import with data of this month, not loaded since');
    await world.load('payments', [PAYMENTS, row('r3', '1700')]);
    expect(await refused()).toBe(NONE);
  });
  it('of a conflict count until the record is corrected: that it was there before does not help', async () => {
    await world.load('payments', [PAYMENTS, row('r1', '1000')]);
    await world.load('payments', [PAYMENTS, row('r1', '2000'), row('r2', '1000')]);
    expect(await refused()).toBe('1 row refused in 1 import with data of this month, not loaded since');
    await world.load('payments', [PAYMENTS, row('r1', '2000')], 'replace');
    expect(await refused()).toBe(NONE);
  });
  it('of summaries count until a file of the month came without any', async () => {
    const HEADER = 'month,unit_code,channel_code,provider_code,customers,payments,amount_vnd';
    await world.load('summaries', [HEADER, '2022-12,U1,CASH,,40,50,9000', '2022-12,U9,CASH,,40,50,9000']);
    expect(await refused()).toBe('1 row refused in 1 import with data of this month, not loaded since');
    await world.load('summaries', [HEADER, '2022-11,U2,CASH,,40,50,9000']);
    expect(await refused()).not.toBe(NONE);
    await world.load('summaries', [HEADER, '2022-12,U2,CASH,,40,50,9000']);
    expect(await refused()).toBe(NONE);
  });
  it('because the month was closed count once it is open, in that month alone', async () => {
    await world.load('payments', [PAYMENTS, row('r1', '1000')]);
    await world.close('2022-12');
    await world.load('payments', [PAYMENTS, row('r2', '1000'), 'r3,c3,U1,2022-11-05,1000,CASH,']);
    await world.closings.reopen(month('2022-12'), 'bổ sung số liệu', 'minh');
    expect(await refused()).toBe('1 row refused in 1 import with data of this month, not loaded since');
    expect(await world.item('2022-11', 'REFUSED_ROWS')).toMatchObject({ passed: true });
    await world.load('payments', [PAYMENTS, row('r2', '1000')]);
    expect(await refused()).toBe(NONE);
  });
  it.each(['2022-12-05', '2022-12-05T08:30:00', '5/12/2022', '05/12/2022 08:30'])(
    'of a file of which nothing landed count in the month that stands in them: %s',
    async (paidAt) => {
      const wrong = `r1,c1,U9,${paidAt},1000,CASH,`;
      expect(await world.load('payments', [PAYMENTS, wrong])).toMatchObject({ months: [], rejected: 1 });
      expect(await refused()).toBe('1 row refused in 1 import with data of this month, not loaded since');
      for (const other of ['2022-11', '2022-01', '2021-12'])
        expect(await world.item(other, 'REFUSED_ROWS')).toMatchObject({ passed: true });
      await world.load('payments', [PAYMENTS, row('r1', '1000')]);
      expect(await refused()).toBe(NONE);
    },
  );
  it('of a file that was refused as a whole count, and of one that landed in another month', async () => {
    const file = [PAYMENTS, row('r1', '1000'), row('r2', 'x')];
    expect(await world.load('payments', file, 'reject', true)).toMatchObject({ state: 'REFUSED' });
    expect(await refused()).toBe('1 row refused in 1 import with data of this month, not loaded since');
    await world.load('payments', [PAYMENTS, 'r3,c3,U1,2022-11-05,1000,CASH,', row('r4', 'x')]);
    expect(await refused()).toBe('2 rows refused in 2 imports with data of this month, not loaded since');
  });
  it('of summaries of which nothing landed count in their month', async () => {
    const HEADER = 'month,unit_code,channel_code,provider_code,customers,payments,amount_vnd';
    await world.load('summaries', [HEADER, '2022-12,U9,CASH,,40,50,9000']);
    expect(await refused()).toBe('1 row refused in 1 import with data of this month, not loaded since');
    expect(await world.item('2022-11', 'REFUSED_ROWS')).toMatchObject({ passed: true });
  });
  it('of another month do not count', async () => {
    await world.load('payments', [PAYMENTS, 'r1,c1,U1,2022-11-05,1000,CASH,', 'r2,c2,U1,2022-11-05,x,CASH,']);
    await payAll('2022-12');
    expect(await refused()).toBe(NONE);
  });
});
