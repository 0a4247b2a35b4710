import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { World } from '../testing/world.js';

const FEES = 'channel_code,valid_from,fee_vnd,provider_code,fee_pct';

let world: World;
beforeAll(async () => {
  world = await (await World.create()).withReference();
});
beforeEach(() => world.rows('TRUNCATE collection_fee'));
afterAll(() => world.drop());

const fees = async () =>
  (
    await world.rows<{ line: string }>(`
      SELECT concat_ws(' ', channel.code, coalesce(provider.code, '-'), valid_from, fee_vnd, fee_pct) AS line
      FROM collection_fee
      JOIN channel ON channel.id = channel_id
      LEFT JOIN provider ON provider.id = provider_id
      ORDER BY 1`)
  ).map(({ line }) => line);

describe('fees', () => {
  it('hold for a channel or one of its providers, from a month on, and touch no figures', async () => {
    const result = await world.import('fees', [
      FEES,
      'CASH,2022-01,6500,,',
      'WALLET,01/07/2099,1650,,',
      'WALLET,2022-01,1100,MOMO,0.250',
      'AUTO,2022-01,0,,100',
    ]);
    expect(result).toMatchObject({ accepted: 4, rejected: 0, months: [] });
    expect(await fees()).toEqual([
      'AUTO - 2022-01-01 0 100.000000',
      'CASH - 2022-01-01 6500 0.000000',
      'WALLET - 2099-07-01 1650 0.000000',
      'WALLET MOMO 2022-01-01 1100 0.250000',
    ]);
  });

  it('are updated by channel, provider and month; a percentage that is not spoken of stays', async () => {
    await world.import('fees', [FEES, 'WALLET,2022-01,1100,MOMO,0.2', 'WALLET,2022-01,1650,,0.1']);
    const again = await world.import('fees', [
      'channel_code,valid_from,fee_vnd,provider_code',
      'WALLET,2022-01,1100,MOMO',
      'WALLET,2022-01,1700,',
      'WALLET,2022-02,1700,',
    ]);
    expect(again).toMatchObject({ unchanged: 1, replaced: 1, accepted: 1 });
    expect(await world.import('fees', [FEES, 'WALLET,2022-01,1100,MOMO,'])).toMatchObject({ replaced: 1 });
    expect(await fees()).toEqual([
      'WALLET - 2022-01-01 1700 0.100000',
      'WALLET - 2022-02-01 1700 0.000000',
      'WALLET MOMO 2022-01-01 1100 0.000000',
    ]);
  });

  it('are refused row by row', async () => {
    const result = await world.import('fees', [
      FEES,
      ',2022-01,1,,',
      'Z,2022-01,1,,',
      'CASH,,1,,',
      'CASH,2022-13,1,,',
      'CASH,2022-01-02,1,,',
      'CASH,2022-01,,,',
      'CASH,2022-01,1.5,,',
      'CASH,2022-01,-1,,',
      'CASH,2022-01,1000000000,,',
      'WALLET,2022-01,1,Z,',
      'CASH,2022-01,1,,"0,5"',
      'CASH,2022-01,1,,100.000001',
    ]);
    expect(result).toMatchObject({ accepted: 0, rejected: 12 });
    expect(
      (await world.rejected(result)).map(({ line, column, code }) => `${String(line)} ${column} ${code}`),
    ).toEqual([
      '2 channel_code MISSING',
      '3 channel_code UNKNOWN_CHANNEL',
      '4 valid_from MISSING',
      '5 valid_from BAD_DATE',
      '6 valid_from OUT_OF_RANGE',
      '7 fee_vnd MISSING',
      '8 fee_vnd BAD_NUMBER',
      '9 fee_vnd OUT_OF_RANGE',
      '10 fee_vnd OUT_OF_RANGE',
      '11 provider_code UNKNOWN_PROVIDER',
      '12 fee_pct BAD_NUMBER',
      '13 fee_pct OUT_OF_RANGE',
    ]);
    expect(await fees()).toEqual([]);
  });

  it('come from a workbook as well, and a dry run changes nothing', async () => {
    const rows = [FEES.split(','), ['CASH', '2022-01', 6500, '', 0.25]];
    const file = Buffer.from(await writeXlsx({ sheets: [{ name: 'fees', rows }] }));
    expect(await world.import('fees', file, { dryRun: true })).toMatchObject({ accepted: 1 });
    expect(await fees()).toEqual([]);
    expect(await world.import('fees', file)).toMatchObject({ accepted: 1 });
    expect(await fees()).toEqual(['CASH - 2022-01-01 6500 0.250000']);
  });

  it('keep the channels and providers that they name', async () => {
    const channels = await world.import('channels', ['code,name,group', 'Q,q,BANK']);
    const providers = await world.import('providers', ['code,name,group', 'Q,q,BANK']);
    const named = await world.import('fees', [FEES, 'Q,2022-01,1,Q,']);
    for (const { importId } of [channels, providers])
      await expect(world.imports.undo(importId ?? 0, 'spec')).rejects.toMatchObject({ code: 'CONFLICT' });
    for (const { importId } of [named, channels, providers]) await world.imports.undo(importId ?? 0, 'spec');
    expect(await world.rows("SELECT FROM channel WHERE code = 'Q'")).toEqual([]);
  });
});
