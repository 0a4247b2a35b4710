import { createHash } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { Problem } from '@cashlight/api-platform';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ImportHistory } from '../import-history.js';
import { PAYMENTS, World } from '../testing/world.js';
import { endingOf } from './outcome.js';

let world: World;
beforeEach(async () => {
  world = await (await World.create()).withReference();
});
afterEach(() => world.drop());

describe('the history of an import', () => {
  it('knows the file by its SHA-256 and size, the way it came and its profile', async () => {
    const file = `${PAYMENTS}\nr1,c1,A,2022-12-01,100,AUTO,VCB\n`;
    const result = await world.import('payments', file, { via: 'INBOX', bytesTotal: file.length });
    const sha256 = createHash('sha256').update(file).digest('hex');
    expect(result.sha256).toBe(sha256);
    expect(await world.imports.find(result.importId ?? 0)).toMatchObject({
      sha256,
      via: 'INBOX',
      bytes: file.length,
      bytesRead: file.length,
      bytesTotal: file.length,
      profileName: null,
      undoneBy: null,
    });
  });
});

describe('an import whose commit was not answered', () => {
  it('stays as it landed', async () => {
    const { importId } = await world.import('payments', [PAYMENTS, 'r1,c1,A,2022-12-01,100,AUTO,VCB']);
    const history = new ImportHistory(world.test.database);
    expect(await history.finishUndone(importId ?? 0, endingOf(new Error('lost')))).toBe(false);
    expect(await world.imports.find(importId ?? 0)).toMatchObject({ state: 'DONE', accepted: 1 });
  });
});

describe('cancelling an import', () => {
  it('ends it with nothing landed, and says who did', async () => {
    const source = new PassThrough();
    const opened = new Promise<number>((resolve) => {
      source.write(`${PAYMENTS}\nr1,c1,A,2022-12-01,100,AUTO,VCB\n`);
      running = world.import('payments', source, { onOpened: resolve });
    });
    const importId = await opened;
    await world.imports.cancel(importId, 'lan');
    expect(await running).toMatchObject({ importId, state: 'CANCELLED', rows: 0 });
    expect(await world.imports.find(importId)).toMatchObject({
      state: 'CANCELLED',
      cancelledBy: 'lan',
      refusal: { code: 'CANCELLED' },
    });
    expect(await world.rollup()).toEqual([]);
    await expect(world.imports.cancel(importId, 'lan')).rejects.toMatchObject({ code: 'CONFLICT' });
  });
  let running: ReturnType<World['import']> | undefined;

  it('refuses what is over or unknown', async () => {
    const { importId } = await world.import('payments', [PAYMENTS, 'r1,c1,A,2022-12-01,100,AUTO,VCB']);
    await expect(world.imports.cancel(importId ?? 0, 'lan')).rejects.toBeInstanceOf(Problem);
    await expect(world.imports.cancel(9_999, 'lan')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await world.imports.find(importId ?? 0))?.cancelledBy).toBeNull();
  });
});

describe('a dry run', () => {
  it('tells what would change in the figures, the whole organisation first', async () => {
    await world.import('payments', [PAYMENTS, 'r1,c1,A,2022-12-01,100,CASH,']);
    const before = await world.rollup();
    const { changes } = await world.import(
      'payments',
      [PAYMENTS, 'r1,c1,A,2022-12-01,100,AUTO,VCB', 'r2,c2,X1,2022-12-01,5,CASH,'],
      { dryRun: true, onConflict: 'replace' },
    );
    const month = '2022-12';
    expect(changes).toEqual([
      {
        month,
        unitCode: 'C',
        unitName: 'Công ty',
        customersBefore: 1,
        customersAfter: 2,
        cashlessBefore: 0,
        cashlessAfter: 1,
        paymentsBefore: 1,
        paymentsAfter: 2,
        amountVndBefore: '100',
        amountVndAfter: '105',
      },
      {
        month,
        unitCode: 'A',
        unitName: 'Đơn vị A',
        customersBefore: 1,
        customersAfter: 1,
        cashlessBefore: 0,
        cashlessAfter: 1,
        paymentsBefore: 1,
        paymentsAfter: 1,
        amountVndBefore: '100',
        amountVndAfter: '100',
      },
      {
        month,
        unitCode: 'X1',
        unitName: 'Xã 1',
        customersBefore: 0,
        customersAfter: 1,
        cashlessBefore: 0,
        cashlessAfter: 0,
        paymentsBefore: 0,
        paymentsAfter: 1,
        amountVndBefore: '0',
        amountVndAfter: '5',
      },
    ]);
    expect(await world.rollup()).toEqual(before);
  });

  it('tells a change of money that leaves the customers as they are', async () => {
    await world.import('payments', [PAYMENTS, 'r1,c1,A,2022-12-01,100,CASH,']);
    const { changes, reasons } = await world.import(
      'payments',
      [PAYMENTS, 'r1,c1,A,2022-12-01,900,CASH,', 'r2,c2,NONE,2022-12-01,1,CASH,'],
      { dryRun: true, onConflict: 'replace' },
    );
    expect(changes.map(({ unitCode, amountVndAfter }) => [unitCode, amountVndAfter])).toEqual([
      ['C', '900'],
      ['A', '900'],
    ]);
    expect(reasons).toEqual([
      { code: 'UNKNOWN_UNIT', column: 'unit_code', rows: 1, examples: [{ line: 3, value: 'NONE' }] },
    ]);
  });

  it('of a channel that becomes cashless tells every month that would change', async () => {
    await world.import('payments', [
      PAYMENTS,
      'r1,c1,A,2022-12-01,100,CASH,',
      'r2,c1,A,2023-01-01,1,AUTO,VCB',
    ]);
    const { changes } = await world.import(
      'channels',
      ['code,name,group,cashless', 'CASH,Tiền mặt,CASH,true'],
      {
        dryRun: true,
      },
    );
    expect(changes.map(({ month, unitCode, cashlessAfter }) => [month, unitCode, cashlessAfter])).toEqual([
      ['2022-12', 'C', 1],
      ['2022-12', 'A', 1],
    ]);
  });
});

describe('a closed month', () => {
  it('keeps what its channels count as, and where its units belong', async () => {
    await world.import('payments', [PAYMENTS, 'r1,c1,A,2022-12-01,100,CASH,']);
    const [closing] = await world.rows<{ id: number }>(
      "INSERT INTO month_closing (month, closed_by) VALUES ('2022-12-01', 'spec') RETURNING id",
    );
    await world.rows(
      `INSERT INTO closing_figure (closing_id, unit_id, channel_id, provider_id, cashless, customers, payments, amount_vnd)
       SELECT $1, unit_id, channel_id, provider_id, false, customers, payments, amount_vnd FROM rollup`,
      [closing?.id],
    );
    const channel = await world.import('channels', [
      'code,name,group,cashless',
      'CASH,Tiền mặt tại quầy,CASH,true',
      'APP,Ngân hàng số,BANK,false',
    ]);
    expect(channel).toMatchObject({ replaced: 1, rejected: 1 });
    expect(await world.rejected(channel)).toEqual([
      { line: 2, column: 'cashless', code: 'MONTH_CLOSED', value: 'true' },
    ]);
    const unit = await world.import('units', [
      'code,name,parent_code,level',
      'A,Đơn vị A,X,UNIT',
      'B,Đơn vị B,X,UNIT',
    ]);
    expect(await world.rejected(unit)).toEqual([
      { line: 2, column: 'parent_code', code: 'MONTH_CLOSED', value: 'X' },
    ]);
  });

  it('takes no payments, and leaves those of other months and what is stored already alone', async () => {
    await world.import('payments', [PAYMENTS, 'r1,c1,A,2022-12-01,100,AUTO,VCB']);
    await world.rows("INSERT INTO month_closing (month, closed_by) VALUES ('2022-12-01', 'spec')");
    const result = await world.import(
      'payments',
      [
        PAYMENTS,
        'r1,c1,A,2022-12-01,100,AUTO,VCB',
        'r1,c1,A,2023-01-01,100,AUTO,VCB',
        'r2,c2,A,2022-12-31,1,CASH,',
        'r3,c3,A,2023-01-01,1,CASH,',
      ],
      { onConflict: 'replace' },
    );
    expect(result).toMatchObject({
      accepted: 1,
      unchanged: 1,
      replaced: 0,
      rejected: 2,
      months: ['2023-01'],
    });
    expect(await world.rejected(result)).toEqual([
      { line: 3, column: 'paid_at', code: 'MONTH_CLOSED', value: '2022-12' },
      { line: 4, column: 'paid_at', code: 'MONTH_CLOSED', value: '2022-12' },
    ]);
  });

  it('takes no summaries', async () => {
    const header = 'month,unit_code,channel_code,provider_code,customers,payments,amount_vnd';
    await world.import('summaries', [header, '2022-12,A,CASH,,5,5,500']);
    await world.rows("INSERT INTO month_closing (month, closed_by) VALUES ('2022-12-01', 'spec')");
    const result = await world.import(
      'summaries',
      [header, '2022-12,A,CASH,,5,5,500', '2022-12,A,CASH,,6,6,600', '2022-12,B,CASH,,1,1,1'],
      { onConflict: 'replace' },
    );
    expect(result).toMatchObject({ accepted: 0, unchanged: 1, replaced: 0, rejected: 2, months: [] });
  });
});
