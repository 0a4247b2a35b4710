import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PAYMENTS, World } from '../testing/world.js';

let world: World;
beforeEach(async () => {
  world = await World.create();
});
afterEach(() => world.drop());

const faults = async (kind: string, file: readonly string[]) =>
  (await world.rejected(await world.import(kind, file))).map(
    ({ line, column, code }) => `${String(line)} ${column} ${code}`,
  );
/** What the history has kept: import, line, key, outcome and the name before. */
const traces = async () =>
  (
    await world.rows<{ line: string }>(`
      SELECT concat_ws(' ', import_id, line, key, outcome, coalesce(before->>'name', '-')) AS line
      FROM import_change ORDER BY import_id, import_change.line`)
  ).map(({ line }) => line);
const tree = () =>
  world.rows<{ code: string; parent: string | null }>(
    'SELECT unit.code, parent.code AS parent FROM unit LEFT JOIN unit parent ON parent.id = unit.parent_id ORDER BY unit.code',
  );

describe('units', () => {
  const UNITS = 'code,name,parent_code,level';

  it('may come before their parents', async () => {
    expect(await world.import('units', [UNITS, 'B,Bê,A,UNIT', 'A,A,,COMPANY'])).toMatchObject({
      rows: 2,
      accepted: 2,
      rejected: 0,
      months: [],
    });
    expect(await tree()).toEqual([
      { code: 'A', parent: null },
      { code: 'B', parent: 'A' },
    ]);
  });

  it('under a unit that is unknown or itself refused are refused', async () => {
    expect(
      await faults('units', [UNITS, 'D,d,B,UNIT', 'B,b,Z,UNIT', 'A,a,,COMPANY', 'E,e,F,UNIT', 'F,f,,WRONG']),
    ).toEqual([
      '2 parent_code UNKNOWN_UNIT',
      '3 parent_code UNKNOWN_UNIT',
      '5 parent_code UNKNOWN_UNIT',
      '6 level OUT_OF_RANGE',
    ]);
    expect(await tree()).toEqual([{ code: 'A', parent: null }]);
  });

  it('in a circle are refused where it closes', async () => {
    await world.import('units', [UNITS, 'A,a,,COMPANY', 'B,b,A,UNIT', 'C,c,B,COMMUNE']);
    expect(await faults('units', [UNITS, 'A,a,C,COMPANY', 'D,d,D,UNIT', 'B,b2,A,UNIT'])).toEqual([
      '2 parent_code CONFLICT',
      '3 parent_code CONFLICT',
    ]);
    expect(await faults('units', [UNITS, 'E,e,F,UNIT', 'F,f,E,UNIT'])).toEqual([
      '2 parent_code UNKNOWN_UNIT',
      '3 parent_code CONFLICT',
    ]);
    expect(await tree()).toEqual([
      { code: 'A', parent: null },
      { code: 'B', parent: 'A' },
      { code: 'C', parent: 'B' },
    ]);
  });

  it('are updated by code; columns that are absent keep what is stored', async () => {
    await world.import('units', [
      `${UNITS},name_en,successor_code,successor_from`,
      'A,a,,COMPANY,Ay,,',
      'B,b,A,UNIT,Bee,A,2025-07',
    ]);
    const again = await world.import('units', [UNITS, 'B,b,A,UNIT', 'B,mới,A,UNIT', 'B,mới,A,UNIT']);
    expect(again).toMatchObject({ accepted: 0, unchanged: 2, replaced: 1 });
    expect(
      await world.rows(
        "SELECT name, name_en, successor_id IS NOT NULL AS succeeded, successor_from FROM unit WHERE code = 'B'",
      ),
    ).toEqual([{ name: 'mới', name_en: 'Bee', succeeded: true, successor_from: '2025-07-01' }]);
    expect(await traces()).toEqual(['1 2 A ACCEPTED -', '1 3 B ACCEPTED -', '2 3 B REPLACED b']);
  });

  it('leave a trace of every unit that a file names', async () => {
    await world.import('units', [UNITS, 'A,a,,COMPANY', 'B,b,A,UNIT', 'B,b1,A,UNIT']);
    await world.import('units', [UNITS, 'B,b1,A,UNIT', 'A,a,,COMPANY', 'B,b2,A,UNIT', 'A,a,,COMPANY']);
    expect(await traces()).toEqual([
      '1 2 A ACCEPTED -',
      '1 3 B ACCEPTED -',
      '1 4 B REPLACED b',
      '2 3 A UNCHANGED -',
      '2 4 B REPLACED b1',
    ]);
  });

  it('name the unit that they were split from, which must be known and not below them in turn', async () => {
    const split = `${UNITS},split_from_code`;
    expect(
      await faults('units', [
        split,
        'B,b,A,UNIT,A',
        'A,a,,COMPANY,',
        'D,d,A,UNIT,Z',
        'E,e,A,UNIT,F',
        'F,f,A,UNIT,E',
      ]),
    ).toEqual([
      '4 split_from_code UNKNOWN_UNIT',
      '5 split_from_code UNKNOWN_UNIT',
      '6 split_from_code CONFLICT',
    ]);
    expect(await world.import('units', [UNITS, 'B,b,A,UNIT'])).toMatchObject({ unchanged: 1 });
    expect(
      await world.rows(
        'SELECT unit.code, whole.code AS whole FROM unit JOIN unit whole ON whole.id = unit.split_from_id',
      ),
    ).toEqual([{ code: 'B', whole: 'A' }]);
  });

  it('with records may get units below them', async () => {
    await world.withReference();
    await world.import('payments', [PAYMENTS, 'r1,c1,A,2022-12-01,1,CASH,']);
    expect(await world.import('units', [UNITS, 'A1,a1,A,COMMUNE'])).toMatchObject({ accepted: 1 });
    expect((await world.import('payments', [PAYMENTS, 'r2,c1,A,2022-12-01,1,CASH,'])).rejected).toBe(1);
  });

  it('are refused row by row', async () => {
    expect(
      await faults('units', [
        `${UNITS},successor_from`,
        ',a,,UNIT,',
        'A,,,UNIT,',
        `B,${'n'.repeat(201)},,UNIT,`,
        'C,c,,unit,',
        'D,d,,,',
        'E,e,,UNIT,soon',
        `${'😀'.repeat(101)},e,,UNIT,`,
        `${'😀'.repeat(100)},e,,UNIT,`,
      ]),
    ).toEqual([
      '2 code MISSING',
      '3 name MISSING',
      '4 name TOO_LONG',
      '5 level OUT_OF_RANGE',
      '6 level MISSING',
      '7 successor_from BAD_DATE',
      '8 code TOO_LONG',
    ]);
  });
});

describe('channels and providers', () => {
  const cashless = async () =>
    (
      await world.rows<{ line: string }>("SELECT code || ' ' || cashless AS line FROM channel ORDER BY code")
    ).map(({ line }) => line);

  it('outside cash are cashless unless said otherwise', async () => {
    await world.import('channels', [
      'code,name,group,cashless',
      'A,a,BANK,',
      'B,b,CASH,',
      'C,c,INTERMEDIARY,0',
      'D,d,CASH,TRUE',
    ]);
    expect(await cashless()).toEqual(['A true', 'B false', 'C false', 'D true']);
    await world.import('channels', ['code,name,group', 'C,c,INTERMEDIARY', 'D,d2,CASH', 'E,e,BANK']);
    expect(await cashless()).toEqual(['A true', 'B false', 'C false', 'D true', 'E true']);
  });

  it('are refused row by row', async () => {
    expect(
      await faults('channels', ['code,name,group,cashless', 'A,a,Bank,', 'B,b,CASH,maybe', 'C,c,,1']),
    ).toEqual(['2 group OUT_OF_RANGE', '3 cashless OUT_OF_RANGE', '4 group MISSING']);
    expect(await faults('providers', ['code,name,group', 'A,a,BANK', 'B,b,OTHER', 'A,,BANK'])).toEqual([
      '3 group OUT_OF_RANGE',
      '4 name MISSING',
    ]);
  });
});

describe('targets', () => {
  const targets = async () =>
    (
      await world.rows<{ line: string }>(
        "SELECT concat_ws(' ', unit.code, year, month, measure, trim_scale(target_pct)) AS line FROM target JOIN unit ON unit.id = unit_id",
      )
    )
      .map(({ line }) => line)
      .sort();

  it('belong to a unit, a year, a month and a measure', async () => {
    await world.withReference();
    const result = await world.import('targets', [
      'unit_code,year,target_pct,month,measure',
      'C,2022,68.88,,',
      'C,2022,60,6,Customers',
      'C,2022,61.5,2022-07,',
      'A,2022,90.000001,,AMOUNT',
      'C,2022,68.880,,customers',
    ]);
    expect(result).toMatchObject({ rows: 5, accepted: 4, unchanged: 1 });
    expect(await targets()).toEqual([
      'A 2022 0 amount 90.000001',
      'C 2022 0 customers 68.88',
      'C 2022 6 customers 60',
      'C 2022 7 customers 61.5',
    ]);
    expect(await world.import('targets', ['unit_code,year,target_pct', 'C,2022,70'])).toMatchObject({
      replaced: 1,
    });
  });

  it('are refused row by row', async () => {
    await world.withReference();
    const rows = [
      'Z,2022,1,,',
      'A,22,1,,',
      'A,x,1,,',
      'A,2022,"68,88",,',
      'A,2022,101,,',
      'A,2022,1,13,',
      'A,2022,1,2023-01,',
      'A,2022,1,June,',
      'A,2022,1,,money',
      'A,2022,,,',
    ];
    expect(await faults('targets', ['unit_code,year,target_pct,month,measure', ...rows])).toEqual([
      '2 unit_code UNKNOWN_UNIT',
      '3 year OUT_OF_RANGE',
      '4 year BAD_NUMBER',
      '5 target_pct BAD_NUMBER',
      '6 target_pct OUT_OF_RANGE',
      '7 month OUT_OF_RANGE',
      '8 month OUT_OF_RANGE',
      '9 month BAD_DATE',
      '10 measure OUT_OF_RANGE',
      '11 target_pct MISSING',
    ]);
  });
});
