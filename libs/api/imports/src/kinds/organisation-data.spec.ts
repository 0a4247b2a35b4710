import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { World } from '../testing/world.js';

let world: World;
beforeEach(async () => {
  world = await (await World.create()).withReference();
});
afterEach(() => world.drop());

const faults = async (kind: string, file: readonly string[]) =>
  (await world.rejected(await world.import(kind, file))).map(
    ({ line, column, code }) => `${String(line)} ${column} ${code}`,
  );
const lines = async (sql: string) => (await world.rows<{ line: string }>(sql)).map(({ line }) => line);
const close = (month: string) =>
  world.rows("INSERT INTO month_closing (month, closed_by) VALUES (to_date($1, 'YYYY-MM'), 'spec')", [month]);

describe('unit names', () => {
  const NAMES = 'unit_code,name,valid_from,name_en';
  const names = () =>
    lines(`
      SELECT concat_ws(' ', unit.code, valid_from, unit_name.name, coalesce(unit_name.name_en, '-')) AS line
      FROM unit_name JOIN unit ON unit.id = unit_id ORDER BY 1`);

  it('hold from a month on, perhaps a future one', async () => {
    const result = await world.import('unit-names', [
      NAMES,
      'A,Đội A,2025-07,Team A',
      'A,Đội AA,01/01/2099,',
      'C,Công ty mới,2025-07-01,',
    ]);
    expect(result).toMatchObject({ accepted: 3, rejected: 0, months: [] });
    expect(await names()).toEqual([
      'A 2025-07-01 Đội A Team A',
      'A 2099-01-01 Đội AA -',
      'C 2025-07-01 Công ty mới -',
    ]);
  });

  it('are updated by unit and month; an English name that is not spoken of stays', async () => {
    await world.import('unit-names', [NAMES, 'A,Đội A,2025-07,Team A']);
    const again = ['unit_code,name,valid_from', 'A,Đội A,2025-07', 'A,Đội B,2025-07', 'A,Đội B,2025-08'];
    expect(await world.import('unit-names', again)).toMatchObject({ unchanged: 1, replaced: 1, accepted: 1 });
    expect(await names()).toEqual(['A 2025-07-01 Đội B Team A', 'A 2025-08-01 Đội B -']);
  });

  it('are refused row by row', async () => {
    const rows = ['Z,a,2025-07,', 'A,,2025-07,', 'A,a,,', 'A,a,2025-13,', 'A,a,2025-07-02,', 'A,a,1900-01,'];
    expect(await faults('unit-names', [NAMES, ...rows])).toEqual([
      '2 unit_code UNKNOWN_UNIT',
      '3 name MISSING',
      '4 valid_from MISSING',
      '5 valid_from BAD_DATE',
      '6 valid_from OUT_OF_RANGE',
      '7 valid_from OUT_OF_RANGE',
    ]);
  });
});

describe('the customer base', () => {
  const BASE = 'month,unit_code,customers';
  const base = () =>
    lines(`
      SELECT concat_ws(' ', to_char(month, 'YYYY-MM'), unit.code, customers) AS line
      FROM customer_base JOIN unit ON unit.id = unit_id ORDER BY 1`);

  it('belongs to a month and a unit without units below, and touches no figures', async () => {
    const file = [BASE, '2022-12,A,100', '2022-12,B,0', '2022-12,A,101', '2022-11,A,100', '2022-11,A,0100'];
    expect(await world.import('customer-base', file)).toMatchObject({
      accepted: 3,
      replaced: 1,
      unchanged: 1,
      months: [],
    });
    expect(await base()).toEqual(['2022-11 A 100', '2022-12 A 101', '2022-12 B 0']);
  });

  it('is refused row by row', async () => {
    const rows = [
      '2022-12,Z,1',
      '2022-12,C,1',
      '2999-12,A,1',
      '2022-12-01x,A,1',
      '2022-12,A,-1',
      '2022-12,A,"1,5"',
      '2022-12,A,9007199254740992',
      '2022-12,A,',
    ];
    expect(await faults('customer-base', [BASE, ...rows])).toEqual([
      '2 unit_code UNKNOWN_UNIT',
      '3 unit_code NOT_A_LEAF_UNIT',
      '4 month FUTURE_DATE',
      '5 month BAD_DATE',
      '6 customers OUT_OF_RANGE',
      '7 customers BAD_NUMBER',
      '8 customers OUT_OF_RANGE',
      '9 customers MISSING',
    ]);
  });

  it('of a closed month stays as it is, until the month is reopened', async () => {
    await world.import('customer-base', [BASE, '2022-12,A,100', '2022-11,A,90']);
    await close('2022-12');
    const change = [BASE, '2022-12,A,100', '2022-12,A,99', '2022-12,B,1', '2022-11,A,91'];
    const result = await world.import('customer-base', change);
    expect(result).toMatchObject({ unchanged: 1, replaced: 1, accepted: 0, rejected: 2 });
    expect(await world.rejected(result)).toEqual([
      { line: 3, column: 'month', code: 'MONTH_CLOSED', value: '2022-12' },
      { line: 4, column: 'month', code: 'MONTH_CLOSED', value: '2022-12' },
    ]);
    expect(await base()).toEqual(['2022-11 A 91', '2022-12 A 100']);
    await world.rows('UPDATE month_closing SET reopened_at = now()');
    expect(await world.import('customer-base', change)).toMatchObject({ rejected: 0, replaced: 1 });
    expect(await base()).toEqual(['2022-11 A 91', '2022-12 A 99', '2022-12 B 1']);
  });
});

describe('events', () => {
  const EVENTS = 'code,date,type,title,end_date,unit_code,channel_code,provider_code,note';
  const events = () =>
    lines(`
      SELECT concat_ws(' ', event.code, starts_on, coalesce(ends_on::text, '-'), type, title, coalesce(unit.code, '-'),
                       coalesce(channel.code, '-'), coalesce(provider.code, '-'), coalesce(note, '-')) AS line
      FROM event
      LEFT JOIN unit ON unit.id = unit_id
      LEFT JOIN channel ON channel.id = channel_id
      LEFT JOIN provider ON provider.id = provider_id
      ORDER BY event.code`);

  it('may be of any unit, way to pay and partner, and lie ahead', async () => {
    const result = await world.import('events', [
      EVENTS,
      'E1,2022-04-01,COUNTER_CLOSED,Xóa quầy,,C,CASH,,"Hai dòng,\nmột ghi chú"',
      'E2,1/6/2099,promotion,Khuyến mãi,2099-06-01,,WALLET,MOMO,',
    ]);
    expect(result).toMatchObject({ accepted: 2, months: [] });
    expect(await events()).toEqual([
      'E1 2022-04-01 - COUNTER_CLOSED Xóa quầy C CASH - Hai dòng,\nmột ghi chú',
      'E2 2099-06-01 2099-06-01 PROMOTION Khuyến mãi - WALLET MOMO -',
    ]);
  });

  it('keep what a file does not speak of, and lose what it leaves empty', async () => {
    await world.import('events', [EVENTS, 'E1,2022-04-01,OUTAGE,a,2022-04-30,A,CASH,VCB,n']);
    await world.import('events', ['code,date,type,title,note', 'E1,2022-04-02,OUTAGE,b,']);
    expect(await events()).toEqual(['E1 2022-04-02 2022-04-30 OUTAGE b A CASH VCB -']);
    expect(
      await world.import('events', [EVENTS, 'E1,2022-04-02,OUTAGE,b,2022-04-30,A,CASH,VCB,']),
    ).toMatchObject({
      unchanged: 1,
    });
  });

  it('end no earlier than they begin, whatever the file leaves out', async () => {
    await world.import('events', [EVENTS, 'E1,2022-04-01,OUTAGE,a,2022-04-30,,,,']);
    expect(await faults('events', [EVENTS, 'E2,2022-04-02,OUTAGE,a,2022-04-01,,,,'])).toEqual([
      '2 end_date OUT_OF_RANGE',
    ]);
    expect(await faults('events', ['code,date,type,title', 'E1,2022-05-01,OUTAGE,a'])).toEqual([
      '2 end_date OUT_OF_RANGE',
    ]);
  });

  it('are refused row by row', async () => {
    const rows = [
      ',2022-04-01,A,a,,,,,',
      'E,2022-04,A,a,,,,,',
      'E,2022-02-30,A,a,,,,,',
      'E,2022-04-01,two words,a,,,,,',
      `E,2022-04-01,${'A'.repeat(41)},a,,,,,`,
      'E,2022-04-01,A,,,,,,',
      'E,2022-04-01,A,a,,Z,,,',
      'E,2022-04-01,A,a,,,Z,,',
      'E,2022-04-01,A,a,,,,Z,',
      `E,2022-04-01,A,a,,,,,${'n'.repeat(2_001)}`,
      `E,2022-04-01,A,a,,,,,${'n'.repeat(2_000)}`,
    ];
    expect(await faults('events', [EVENTS, ...rows])).toEqual([
      '2 code MISSING',
      '3 date BAD_DATE',
      '4 date BAD_DATE',
      '5 type OUT_OF_RANGE',
      '6 type TOO_LONG',
      '7 title MISSING',
      '8 unit_code UNKNOWN_UNIT',
      '9 channel_code UNKNOWN_CHANNEL',
      '10 provider_code UNKNOWN_PROVIDER',
      '11 note TOO_LONG',
    ]);
  });
});
