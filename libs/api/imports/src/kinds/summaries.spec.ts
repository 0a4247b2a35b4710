import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PAYMENTS, World } from '../testing/world.js';

const SUMMARIES = 'month,unit_code,channel_code,provider_code,customers,payments,amount_vnd';

describe('summaries', () => {
  let world: World;
  beforeEach(async () => {
    world = await (await World.create()).withReference();
  });
  afterEach(() => world.drop());

  it('are the rollup of their unit and month', async () => {
    const result = await world.import('summaries', [
      SUMMARIES,
      '2021-12,A,CASH,,9007199254740991,9007199254740991,999999999999999999',
      '2021-12,A,AUTO,VCB,2,3,4',
      '2021-11,B,CASH,VCB,0,0,0',
    ]);
    expect(result).toMatchObject({ rows: 3, accepted: 3, rejected: 0, months: ['2021-11', '2021-12'] });
    expect(await world.rollup()).toEqual([
      '2021-11 B CASH VCB 0 0 0',
      '2021-12 A AUTO VCB 2 3 4',
      '2021-12 A CASH - 9007199254740991 9007199254740991 999999999999999999',
    ]);
    expect(await world.rows('SELECT DISTINCT source, records::integer FROM unit_month')).toEqual([
      { source: 'SUMMARIES', records: 0 },
    ]);
  });

  it('again change nothing, others conflict, corrections replace', async () => {
    await world.import('summaries', [SUMMARIES, '2021-12,A,CASH,,5,5,50']);
    expect(await world.import('summaries', [SUMMARIES, '2021-12,A,CASH,,5,05,50'])).toMatchObject({
      unchanged: 1,
      months: [],
    });
    const conflict = await world.import('summaries', [
      SUMMARIES,
      '2021-12,A,CASH,,6,6,60',
      '2021-12,A,AUTO,VCB,1,1,1',
      '2021-12,A,AUTO,VCB,2,1,1',
    ]);
    expect(conflict).toMatchObject({ accepted: 1, rejected: 2 });
    expect((await world.rejected(conflict)).map(({ line, code, value }) => [line, code, value])).toEqual([
      [2, 'CONFLICT', '2021-12'],
      [4, 'CONFLICT', '2021-12'],
    ]);
    const correction = await world.import(
      'summaries',
      [SUMMARIES, '2021-12,A,CASH,,6,6,60', '2021-12,A,CASH,,7,7,70', '2021-12,A,CASH,,7,7,70'],
      { onConflict: 'replace' },
    );
    expect(correction).toMatchObject({ replaced: 2, unchanged: 1, months: ['2021-12'] });
    expect(await world.rollup()).toEqual(['2021-12 A AUTO VCB 1 1 1', '2021-12 A CASH - 7 7 70']);
    expect(
      await world.rows(
        "SELECT key, before->'customers' AS customers FROM import_change WHERE kind = 'summaries' ORDER BY line",
      ),
    ).toEqual([
      { key: '2021-12|A|CASH|', customers: 5 },
      { key: '2021-12|A|CASH|', customers: 6 },
    ]);
  });

  it('are refused where the unit has records for the month', async () => {
    await world.import('payments', [PAYMENTS, 'r1,c1,A,2022-12-01,1,CASH,']);
    const result = await world.import('summaries', [
      SUMMARIES,
      '2022-12,A,CASH,,1,1,1',
      '2022-12,B,CASH,,1,1,1',
    ]);
    expect(await world.rejected(result)).toEqual([
      { line: 2, column: 'unit_code', code: 'RECORDS_EXIST', value: 'A' },
    ]);
    expect(await world.rollup()).toEqual(['2022-12 A CASH - 1 1 1', '2022-12 B CASH - 1 1 1']);
  });

  it('are refused row by row with the first thing that is wrong', async () => {
    const rows: [row: string, column: string, code: string][] = [
      [',A,CASH,,1,1,1', 'month', 'MISSING'],
      ['2021-13,A,CASH,,1,1,1', 'month', 'BAD_DATE'],
      ['2999-01,A,CASH,,1,1,1', 'month', 'FUTURE_DATE'],
      ['1975-12,A,CASH,,1,1,1', 'month', 'OUT_OF_RANGE'],
      ['2021-12,Z,CASH,,1,1,1', 'unit_code', 'UNKNOWN_UNIT'],
      ['2021-12,C,CASH,,1,1,1', 'unit_code', 'NOT_A_LEAF_UNIT'],
      ['2021-12,A,Z,,1,1,1', 'channel_code', 'UNKNOWN_CHANNEL'],
      ['2021-12,A,CASH,Z,1,1,1', 'provider_code', 'UNKNOWN_PROVIDER'],
      ['2021-12,A,CASH,,9007199254740992,1,1', 'customers', 'OUT_OF_RANGE'],
      ['2021-12,A,CASH,,1,1.5,1', 'payments', 'BAD_NUMBER'],
      ['2021-12,A,CASH,,1,1,1000000000000000000', 'amount_vnd', 'OUT_OF_RANGE'],
      ['2021-12,A,CASH,,1,1', '', 'WRONG_COLUMNS'],
    ];
    const result = await world.import('summaries', [SUMMARIES, ...rows.map(([row]) => row)]);
    expect((await world.rejected(result)).map(({ column, code }) => [column, code])).toEqual(
      rows.map(([, column, code]) => [column, code]),
    );
  });
});
