import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { lockFacts } from '@cashlight/api-imports';
import { month, World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await World.create();
});
afterEach(() => world.clear());
afterAll(() => world.drop());

const december = month('2022-12');
const paid = (unit: string, customers: number, by?: string) => ({
  month: '2022-12',
  unit,
  customers,
  ...(by === undefined ? {} : { by }),
});
const payAll = () => world.pay(paid('U1', 4), paid('U1', 6, 'APP:VCB'), paid('U2', 5), paid('U3', 5));
const figures = () =>
  world.rows<{ line: string }>(
    `SELECT concat_ws(' ', closing_id, unit.code, channel.code, closing_figure.cashless, customers, payments, amount_vnd) AS line
     FROM closing_figure JOIN unit ON unit.id = unit_id JOIN channel ON channel.id = channel_id
     ORDER BY closing_id, unit.code, channel.code`,
  );
const audited = () =>
  world.rows<{ actor: string; action: string; detail: object }>(
    'SELECT actor, action, detail FROM audit_event ORDER BY id',
  );

describe('closing a month', () => {
  it('keeps its figures with what counted as cashless, the checklist and a trace', async () => {
    await payAll();
    await world.pay({ month: '2022-11', unit: 'U1', customers: 3 });
    const closing = await world.closings.close(
      { month: december, note: '  đủ số liệu ', acknowledged: true },
      'lan',
    );
    expect(closing).toMatchObject({
      month: '2022-12',
      closedBy: 'lan',
      note: 'đủ số liệu',
      reopenedAt: null,
    });
    expect(closing.closedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    const id = String(closing.id);
    expect((await figures()).map(({ line }) => line)).toEqual([
      `${id} U1 APP t 6 6 6000`,
      `${id} U1 CASH f 4 4 4000`,
      `${id} U2 CASH f 5 5 5000`,
      `${id} U3 CASH f 5 5 5000`,
    ]);
    const [kept] = await world.rows<{ checklist: { code: string; passed: boolean }[] }>(
      'SELECT checklist FROM month_closing',
    );
    expect(kept?.checklist.filter(({ passed }) => !passed).map(({ code }) => code)).toEqual([
      'MONTHS_BEFORE_CLOSED',
      'TARGETS',
    ]);
    expect(await audited()).toEqual([
      {
        actor: 'lan',
        action: 'month.closed',
        detail: {
          month: '2022-12',
          closingId: closing.id,
          acknowledged: ['MONTHS_BEFORE_CLOSED', 'TARGETS'],
        },
      },
    ]);
  });
  it('is refused with the failures that nobody has acknowledged, and leaves nothing', async () => {
    await world.pay(paid('U1', 4));
    await expect(
      world.closings.close({ month: december, note: null, acknowledged: false }, 'lan'),
    ).rejects.toMatchObject({
      code: 'CONFLICT',
      words: {
        vi: 'Không chốt được tháng 12/2022. 1/3 đơn vị có số liệu; thiếu: Điện lực Hai và Điện lực Ba. 0/3 đơn vị đã được giao chỉ tiêu năm 2022; chưa giao: Điện lực Hai, Điện lực Một và Điện lực Ba. Hãy khắc phục, hoặc xác nhận đã xem các mục này để vẫn chốt.',
        en: 'December 2022 cannot be closed. 1/3 units have data; missing: Two and Three. 0/3 units have a target for 2022; without: Two, One and Three. Mend this, or acknowledge it to close all the same.',
      },
    });
    expect([await world.closings.closings(null), await figures(), await audited()]).toEqual([[], [], []]);
  });
  it('is refused for a month without data, and twice, whatever is acknowledged', async () => {
    await expect(world.close('2022-12')).rejects.toMatchObject({
      code: 'CONFLICT',
      words: { en: 'December 2022 cannot be closed. There are no data for December 2022; load them first.' },
    });
    await payAll();
    await world.close('2022-12');
    await expect(world.close('2022-12', 'minh')).rejects.toThrow(
      /^December 2022 cannot be closed\. Closed by lan on \S+ already; to close it again, reopen it first\.$/,
    );
    expect(await world.closings.closings(null)).toHaveLength(1);
  });
  it('takes a note of at most 500 characters', async () => {
    await payAll();
    const close = (note: string) =>
      world.closings.close({ month: december, note, acknowledged: true }, 'lan');
    await expect(close('ệ'.repeat(501))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect((await close(' ')).note).toBeNull();
  });
  it('keeps imports out until the month is open again', async () => {
    await payAll();
    await world.close('2022-12');
    const late = await world.pay(paid('U2', 7));
    expect(late).toMatchObject({ accepted: 0, unchanged: 5, rejected: 2 });
    await world.closings.reopen(december, 'bổ sung số liệu', 'minh');
    expect(await world.pay(paid('U2', 7))).toMatchObject({ accepted: 2, rejected: 0 });
  });
});

describe('reopening a month', () => {
  it('keeps the reason and leaves a trace', async () => {
    await payAll();
    const { id } = await world.close('2022-12');
    const reopened = await world.closings.reopen(december, '  sửa U2  ', 'minh');
    expect(reopened).toMatchObject({ id, reopenedBy: 'minh', reopenReason: 'sửa U2' });
    expect((await audited())[1]).toEqual({
      actor: 'minh',
      action: 'month.reopened',
      detail: { month: '2022-12', closingId: id, reason: 'sửa U2' },
    });
  });
  it.each([
    ['none', ''],
    ['blanks', '    '],
    ['four letters', ' abcd '],
    ['501 letters', 'x'.repeat(501)],
  ])('needs a reason of 5 to 500 characters, not %s', async (_, reason) => {
    await payAll();
    await world.close('2022-12');
    await expect(world.closings.reopen(december, reason, 'minh')).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await world.closings.closings(december)).toMatchObject([{ reopenedAt: null }]);
  });
  it('is refused for an open month', async () => {
    await payAll();
    await expect(world.closings.reopen(december, 'sửa số liệu', 'minh')).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await world.close('2022-12');
    await world.closings.reopen(december, 'sửa số liệu', 'minh');
    await expect(world.closings.reopen(december, 'sửa số liệu', 'minh')).rejects.toThrow(
      'December 2022 is open; there is nothing to reopen.',
    );
  });
});

describe('the states of months', () => {
  it('tell every month of the period', async () => {
    await payAll();
    await world.close('2022-12');
    await world.closings.reopen(december, 'sửa số liệu', 'minh');
    const open = { closed: false, closedAt: null };
    const states = () => world.closings.monthStates({ from: month('2022-11'), to: december });
    expect(await states()).toEqual([
      { month: '2022-11', ...open, closings: 0 },
      { month: '2022-12', ...open, closings: 1 },
    ]);
    const { closedAt } = await world.close('2022-12');
    expect((await states())[1]).toEqual({ month: '2022-12', closed: true, closedAt, closings: 2 });
    await expect(world.closings.monthStates({ from: december, to: month('2022-11') })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});

describe('the difference between two closings', () => {
  it('names the units of which any figure differs', async () => {
    await world.pay(paid('U1', 4), paid('U2', 5));
    const first = await world.close('2022-12');
    await world.closings.reopen(december, 'bổ sung số liệu', 'minh');
    await world.pay(paid('U1', 4), paid('U1', 6, 'APP:VCB'), paid('U3', 2));
    const second = await world.close('2022-12');
    const one = { customers: 4n, cashlessCustomers: 0n, payments: 4n, cashlessPayments: 0n };
    const difference = await world.closings.difference(first.id, second.id);
    expect(difference).toMatchObject([
      {
        unitCode: 'U1',
        before: { ...one, amountVnd: 4000n, cashlessAmountVnd: 0n },
        after: {
          customers: 10n,
          cashlessCustomers: 6n,
          payments: 10n,
          amountVnd: 10_000n,
          cashlessAmountVnd: 6000n,
        },
      },
      { unitCode: 'U3', before: null, after: { customers: 2n } },
    ]);
    expect(await world.closings.difference(first.id, null)).toEqual(difference);
    expect(await world.closings.difference(second.id, null)).toEqual([]);
    const back = difference.map(({ before, after, ...unit }) => ({ ...unit, before: after, after: before }));
    expect(await world.closings.difference(second.id, first.id)).toEqual(back);
  });
  it('holds what counted as cashless when it was closed', async () => {
    await world.pay(paid('U1', 6, 'APP:VCB'));
    const { id } = await world.close('2022-12');
    await world.closings.reopen(december, 'Đổi cách tính kênh APP', 'lan');
    await world.load('channels', ['code,name,group,cashless', 'APP,Ngân hàng số,BANK,false']);
    expect(await world.closings.difference(id, null)).toMatchObject([
      {
        unitCode: 'U1',
        before: { customers: 6n, cashlessCustomers: 6n },
        after: { customers: 6n, cashlessCustomers: 0n },
      },
    ]);
    await world.load('channels', ['code,name,group,cashless', 'APP,Ngân hàng số,BANK,true']);
  });
  it('is asked of known closings of one month', async () => {
    await payAll();
    await world.pay({ month: '2022-11', unit: 'U1', customers: 3 });
    const [november, { id }] = [await world.close('2022-11'), await world.close('2022-12')];
    await expect(world.closings.difference(id + 1, null)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(world.closings.difference(id, id + 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(world.closings.difference(november.id, id)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect((await world.closings.closings(null)).map((closing) => closing.month)).toEqual([
      '2022-12',
      '2022-11',
    ]);
    expect(await world.closings.closings(december)).toHaveLength(1);
  });
});

describe('at the same time', () => {
  /** Asks again until somebody of this database waits for a lock. */
  const somebodyWaits = async (): Promise<void> => {
    const waiting = await world.rows(
      `SELECT FROM pg_locks
       WHERE locktype = 'advisory' AND NOT granted
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    if (waiting.length === 0) await somebodyWaits();
  };

  it('closing waits for an import that is deciding, and keeps what it brought', async () => {
    await payAll();
    const closing = await world.test.database.transaction(async (importing) => {
      await lockFacts(importing);
      const waiting = world.close('2022-12');
      await somebodyWaits();
      await importing.query('UPDATE rollup SET customers = customers + 90 WHERE customers = 6');
      return { waiting };
    });
    await closing.waiting;
    expect((await figures()).map(({ line }) => line.split(' ').slice(1).join(' '))).toContain(
      'U1 APP t 96 6 6000',
    );
  });
  it('of two who close, in two processes, one is told that the other has', async () => {
    await payAll();
    const other = await World.on(world.test);
    const outcomes = await Promise.allSettled([
      world.close('2022-12', 'lan'),
      other.close('2022-12', 'minh'),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'CONFLICT' },
    });
    expect(await world.closings.closings(null)).toHaveLength(1);
  });
});
