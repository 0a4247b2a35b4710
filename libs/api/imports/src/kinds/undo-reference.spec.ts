import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PAYMENTS, World } from '../testing/world.js';

let world: World;
beforeEach(async () => {
  world = await (await World.create()).withReference();
});
afterEach(() => world.drop());

const TABLES = {
  unit: `SELECT unit.code, unit.name, unit.name_en, unit.level, unit.successor_from, parent.code AS parent,
                successor.code AS successor, whole.code AS whole
         FROM unit
         LEFT JOIN unit parent ON parent.id = unit.parent_id
         LEFT JOIN unit successor ON successor.id = unit.successor_id
         LEFT JOIN unit whole ON whole.id = unit.split_from_id
         ORDER BY unit.code`,
  channel: 'SELECT code, name, name_en, channel_group, cashless FROM channel ORDER BY code',
  provider: 'SELECT code, name, name_en, channel_group FROM provider ORDER BY code',
  target: 'SELECT * FROM target ORDER BY unit_id, year, month, measure',
  names: 'SELECT * FROM unit_name ORDER BY unit_id, valid_from',
  base: 'SELECT * FROM customer_base ORDER BY month, unit_id',
  event:
    'SELECT code, starts_on, ends_on, type, title, unit_id, channel_id, provider_id, note FROM event ORDER BY code',
  fee: 'SELECT * FROM collection_fee ORDER BY channel_id, provider_id, valid_from',
};
const everything = async () => {
  const tables: unknown[] = [];
  for (const sql of Object.values(TABLES)) tables.push(await world.rows(sql));
  return tables;
};
const load = async (kind: string, file: readonly string[]) => {
  const { importId, rejected } = await world.import(kind, file);
  expect(rejected).toBe(0);
  return importId ?? 0;
};
const undo = (importId: number) => world.imports.undo(importId, 'spec');
const refused = (text: string) => ({ code: 'CONFLICT', message: expect.stringContaining(text) });

/** A first file of each kind, and a second one that corrects, repeats and adds. */
const FILES: Readonly<Record<string, readonly [string, readonly string[], readonly string[]]>> = {
  units: [
    'code,name,parent_code,level,name_en,successor_code,successor_from,split_from_code',
    ['N,Mới,C,UNIT,New,A,2025-07,', 'M,Em,C,UNIT,,,,N'],
    ['P,Trên,C,UNIT,,,,', 'N,Khác,P,UNIT,,M,2025-08,', 'N,Khác nữa,P,UNIT,,,,M', 'M,Em,C,UNIT,,,,'],
  ],
  channels: [
    'code,name,group,cashless,name_en',
    ['Q,q,CASH,1,Q', 'R,r,BANK,,'],
    ['Q,q,BANK,0,', 'S,s,BANK,,', 'S,s2,BANK,,'],
  ],
  providers: [
    'code,name,group,name_en',
    ['Q,q,BANK,Q', 'R,r,BANK,'],
    ['Q,q,CASH,', 'S,s,BANK,', 'R,r,BANK,'],
  ],
  targets: [
    'unit_code,year,target_pct,month,measure',
    ['A,2022,68.88,,', 'A,2022,60,6,amount'],
    ['A,2022,70,,', 'B,2022,1,,', 'A,2022,60,6,amount'],
  ],
  'unit-names': [
    'unit_code,name,valid_from,name_en',
    ['A,Đội A,2025-07,Team', 'B,Đội B,2025-07,'],
    ['A,Đội AA,2025-07,', 'A,Đội A3,2026-01,', 'B,Đội B,2025-07,'],
  ],
  'customer-base': [
    'month,unit_code,customers',
    ['2022-11,A,5', '2022-12,A,6'],
    ['2022-11,A,7', '2022-11,A,8', '2022-11,B,1', '2022-12,A,6'],
  ],
  events: [
    'code,date,type,title,end_date,unit_code,channel_code,provider_code,note',
    ['E,2022-01-01,X,e,2022-02-01,A,CASH,VCB,n', 'F,2022-01-01,X,f,,,,,'],
    ['E,2022-01-02,Y,e2,,,,,', 'G,2022-01-01,X,g,,B,,,', 'F,2022-01-01,X,f,,,,,'],
  ],
  fees: [
    'channel_code,valid_from,fee_vnd,provider_code,fee_pct',
    ['CASH,2022-01,6500,,', 'WALLET,2022-01,1100,MOMO,0.2', 'WALLET,2022-01,1650,,'],
    ['CASH,2022-01,7000,,0.1', 'CASH,2022-06,7500,,', 'WALLET,2022-01,990,MOMO,', 'WALLET,2022-01,1650,,'],
  ],
};

describe('undo of reference data', () => {
  it.each(Object.entries(FILES))(
    'of the kind %s takes back all that it did, and no more',
    async (kind, file) => {
      const [header, first, second] = file;
      const nothing = await everything();
      const one = await load(kind, [header, ...first]);
      const before = await everything();
      const two = await load(kind, [header, ...second]);
      expect(await everything()).not.toEqual(before);
      await expect(undo(one)).rejects.toMatchObject(refused(String(two)));
      await undo(two);
      expect(await everything()).toEqual(before);
      await undo(one);
      expect(await everything()).toEqual(nothing);
      await load(kind, [header, ...first]);
      expect(await everything()).toEqual(before);
    },
  );

  it('is refused while something refers to what would go', async () => {
    const units = await load('units', ['code,name,parent_code,level', 'N,n,C,UNIT', 'M,m,C,UNIT']);
    const channels = await load('channels', ['code,name,group', 'Q,q,BANK']);
    const providers = await load('providers', ['code,name,group', 'Q,q,BANK']);
    const payment = await load('payments', [PAYMENTS, 'r1,c1,N,2022-12-01,1,Q,Q']);
    for (const importId of [units, channels, providers])
      await expect(undo(importId)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await world.imports.obstacles(units)).toMatchObject([{ en: expect.stringMatching(/^N cannot/) }]);
    await undo(payment);
    for (const importId of [units, channels, providers]) await undo(importId);
    expect(await world.rows("SELECT code FROM unit WHERE code IN ('N', 'M')")).toEqual([]);
  });

  it.each([
    [
      'a unit below',
      "INSERT INTO unit (code, name, level, parent_id) SELECT 'O', 'o', 'COMMUNE', id FROM unit WHERE code = 'N'",
    ],
    [
      'a predecessor',
      "UPDATE unit SET successor_id = (SELECT id FROM unit WHERE code = 'N') WHERE code = 'A'",
    ],
    ['a part', "UPDATE unit SET split_from_id = (SELECT id FROM unit WHERE code = 'N') WHERE code = 'A'"],
    ['a plan', "INSERT INTO target SELECT id, 2022, 0, 'customers', 1 FROM unit WHERE code = 'N'"],
    ['a name', "INSERT INTO unit_name SELECT id, '2025-07-01', 'x' FROM unit WHERE code = 'N'"],
    ['a customer base', "INSERT INTO customer_base SELECT '2025-07-01', id, 1 FROM unit WHERE code = 'N'"],
    [
      'an event',
      "INSERT INTO event (code, starts_on, type, title, unit_id) SELECT 'E', '2025-07-01', 'X', 'x', id FROM unit WHERE code = 'N'",
    ],
    [
      'a token',
      "INSERT INTO api_token (digest, name, role, unit_id) SELECT '\\x00', 'x', 'MANAGER', id FROM unit WHERE code = 'N'",
    ],
  ])('of a unit is refused when it has %s', async (_, statement) => {
    const units = await load('units', ['code,name,parent_code,level', 'N,n,C,UNIT']);
    await world.rows(statement);
    await expect(undo(units)).rejects.toMatchObject(refused('N'));
  });

  it('brings back no unit under one that is gone, and no circle', async () => {
    const LINKS = 'code,name,parent_code,level';
    const made = await load('units', [LINKS, 'N,n,C,UNIT', 'M,m,C,UNIT']);
    await load('units', [LINKS, 'B,Đơn vị B,N,UNIT']);
    const moved = await load('units', [LINKS, 'B,Đơn vị B,C,UNIT']);
    await undo(made);
    await expect(undo(moved)).rejects.toMatchObject(refused('B'));
    await load('units', [LINKS, 'A,Đơn vị A,X,UNIT']);
    const back = await load('units', [LINKS, 'A,Đơn vị A,C,UNIT']);
    await load('units', [LINKS, 'X,Đơn vị X,A,UNIT']);
    await expect(undo(back)).rejects.toMatchObject(refused('A'));
  });

  it('of a customer base is refused while its month is closed', async () => {
    const importId = await load('customer-base', ['month,unit_code,customers', '2022-11,A,5', '2022-12,A,6']);
    await world.rows("INSERT INTO month_closing (month, closed_by) VALUES ('2022-12-01', 'spec')");
    await expect(undo(importId)).rejects.toMatchObject(refused('2022-12'));
    await world.rows('UPDATE month_closing SET reopened_at = now()');
    await undo(importId);
    expect(await world.rows('SELECT * FROM customer_base')).toEqual([]);
  });

  it('restores whatever was there, after any files', async () => {
    const code = fc.constantFrom('N', 'M', 'O');
    const other = fc.constantFrom('', 'C', 'N', 'M', 'O');
    const row = fc
      .tuple(code, fc.constantFrom('a', 'b'), other, other, other)
      .map(
        ([unit, name, parent, successor, whole]) => `${unit},${name},${parent},UNIT,${successor},${whole}`,
      );
    const file = fc.array(row, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(file, fc.boolean(), async (rows, stays) => {
        const before = await everything();
        const header = 'code,name,parent_code,level,successor_code,split_from_code';
        const { importId } = await world.import('units', [header, ...rows]);
        if (stays) return;
        await undo(importId ?? 0);
        expect(await everything()).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });
});
