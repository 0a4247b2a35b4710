import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PAYMENTS, World } from '../testing/world.js';

let world: World;
beforeEach(async () => {
  world = await (await World.create()).withReference();
});
afterEach(() => world.drop());

const stored = () =>
  world
    .rows<{ line: string }>(
      `
    SELECT concat_ws(' ', record_id, customer_code, unit.code, to_char(month, 'YYYY-MM'), amount_vnd) AS line
    FROM payment JOIN unit ON unit.id = unit_id ORDER BY record_id`,
    )
    .then((rows) => rows.map(({ line }) => line));

describe('payments', () => {
  it('land with their rollup', async () => {
    const result = await world.import('payments', [
      PAYMENTS,
      'r1,c1,A,2022-12-01,100,AUTO,VCB',
      'r2,c2,A,31/12/2022 23:59:59,50,CASH,',
      'r3,c1,B,2022-12-31T23:00:00Z,7,WALLET,MOMO',
    ]);
    expect(result).toMatchObject({
      kind: 'payments',
      rows: 3,
      accepted: 3,
      unchanged: 0,
      replaced: 0,
      rejected: 0,
      rejectedFile: null,
      months: ['2022-12', '2023-01'],
      state: 'DONE',
    });
    expect(await world.rollup()).toEqual([
      '2022-12 A AUTO VCB 1 1 100',
      '2022-12 A CASH - 1 1 50',
      '2023-01 B WALLET MOMO 1 1 7',
    ]);
  });

  it('twice change nothing', async () => {
    const file = [PAYMENTS, 'r1,c1,A,2022-12-01,100,AUTO,VCB', 'r2,c2,A,2022-12-02,50,CASH,'];
    await world.import('payments', file);
    const before = [await stored(), await world.rollup()];
    expect(await world.import('payments', file)).toMatchObject({
      rows: 2,
      accepted: 0,
      unchanged: 2,
      months: [],
    });
    expect(await world.import('payments', file, { onConflict: 'replace' })).toMatchObject({
      rows: 2,
      accepted: 0,
      unchanged: 2,
      months: [],
    });
    expect([await stored(), await world.rollup()]).toEqual(before);
  });

  it('of the same id are compared by what they say, not by how it is written', async () => {
    await world.import('payments', [PAYMENTS, 'r1,c1,A,2022-12-01T10:00:00,100,AUTO,VCB']);
    const other = await world.import('payments', [
      'paid_at;Amount_VND;record_id;customer_code;unit_code;provider_code;channel_code',
      '2022-12-01T03:00:00Z;00100; r1 ;"c1";A;VCB;AUTO',
    ]);
    expect(other).toMatchObject({ rows: 1, unchanged: 1 });
  });

  it('in conflict are refused, and so is the second of two in one file', async () => {
    await world.import('payments', [PAYMENTS, 'r1,c1,A,2022-12-01,100,AUTO,VCB']);
    const result = await world.import('payments', [
      PAYMENTS,
      'r1,c1,A,2022-12-01,101,AUTO,VCB',
      'r2,c2,A,2022-11-01,1,CASH,',
      'r2,c2,A,2022-11-01,2,CASH,',
      'r2,c2,A,2022-11-01,1,CASH,',
    ]);
    expect(result).toMatchObject({
      rows: 4,
      accepted: 1,
      unchanged: 1,
      replaced: 0,
      rejected: 2,
      months: ['2022-11'],
    });
    expect(await world.rejected(result)).toEqual([
      { line: 2, column: 'record_id', code: 'CONFLICT', value: 'r1' },
      { line: 4, column: 'record_id', code: 'CONFLICT', value: 'r2' },
    ]);
    expect(await stored()).toEqual(['r1 c1 A 2022-12 100', 'r2 c2 A 2022-11 1']);
  });

  it('that correct move between months and units, and leave their old content in the history', async () => {
    const first = await world.import('payments', [
      PAYMENTS,
      'r1,c1,A,2022-12-01,100,AUTO,VCB',
      'r2,c2,A,2022-12-01,5,CASH,',
    ]);
    const result = await world.import(
      'payments',
      [PAYMENTS, 'r1,c1,B,2023-01-05,90,CASH,', 'r2,c2,A,2022-12-01,5,CASH,'],
      { onConflict: 'replace' },
    );
    expect(result).toMatchObject({ accepted: 0, unchanged: 1, replaced: 1, months: ['2022-12', '2023-01'] });
    expect(await world.rollup()).toEqual(['2022-12 A CASH - 1 1 5', '2023-01 B CASH - 1 1 90']);
    expect(
      await world.rows("SELECT line::integer, kind, key, before FROM import_change WHERE kind = 'payments'"),
    ).toEqual([
      {
        line: 2,
        kind: 'payments',
        key: 'r1',
        before: {
          recordId: 'r1',
          customerCode: 'c1',
          unitCode: 'A',
          paidAt: '2022-11-30T17:00:00Z',
          amountVnd: 100,
          channelCode: 'AUTO',
          providerCode: 'VCB',
          importId: first.importId,
          line: 2,
        },
      },
    ]);
  });

  it('that correct each other in one file count one after the other', async () => {
    const result = await world.import(
      'payments',
      [
        PAYMENTS,
        'r1,c1,A,2022-12-01,1,CASH,',
        'r1,c1,A,2022-12-01,2,CASH,',
        'r1,c1,A,2022-12-01,2,CASH,',
        'r1,c1,A,2022-12-01,1,CASH,',
      ],
      { onConflict: 'replace' },
    );
    expect(result).toMatchObject({ rows: 4, accepted: 1, replaced: 2, unchanged: 1, rejected: 0 });
    expect(await stored()).toEqual(['r1 c1 A 2022-12 1']);
    expect(
      await world.rows(
        "SELECT line::integer, before->>'amountVnd' AS amount FROM import_change WHERE kind = 'payments' ORDER BY line",
      ),
    ).toEqual([
      { line: 3, amount: '1' },
      { line: 5, amount: '2' },
    ]);
  });

  it('leave no trace of a unit and month when the last one moves away', async () => {
    await world.import('payments', [PAYMENTS, 'r1,c1,A,2022-12-01,100,AUTO,VCB']);
    await world.import('payments', [PAYMENTS, 'r1,c1,B,2022-12-01,100,AUTO,VCB'], { onConflict: 'replace' });
    expect(
      await world.rows('SELECT unit.code, records::integer FROM unit_month JOIN unit ON unit.id = unit_id'),
    ).toEqual([{ code: 'B', records: 1 }]);
    expect(
      await world.import('summaries', [
        'month,unit_code,channel_code,provider_code,customers,payments,amount_vnd',
        '2022-12,A,CASH,,1,1,1',
      ]),
    ).toMatchObject({ accepted: 1 });
  });

  it('are refused row by row with the first thing that is wrong', async () => {
    const long = 'x'.repeat(101);
    const rows: [row: string, column: string, code: string, value: string][] = [
      [',c,A,2022-12-01,1,CASH,', 'record_id', 'MISSING', ''],
      [`${long},c,A,2022-12-01,1,CASH,`, 'record_id', 'TOO_LONG', long],
      ['a\u0001b,c,A,2022-12-01,1,CASH,', 'record_id', 'BAD_TEXT', 'a\u0001b'],
      ['a\0b,c,A,2022-12-01,1,CASH,', 'record_id', 'BAD_TEXT', 'a\uFFFDb'],
      ['e4, ,A,2022-12-01,1,CASH,', 'customer_code', 'MISSING', ' '],
      ['e5,c,,2022-12-01,1,CASH,', 'unit_code', 'MISSING', ''],
      ['e6,c,Z,not a day,-1,Z,', 'unit_code', 'UNKNOWN_UNIT', 'Z'],
      ['e7,c,a,2022-12-01,1,CASH,', 'unit_code', 'UNKNOWN_UNIT', 'a'],
      ['e8,c,X,2022-12-01,1,CASH,', 'unit_code', 'NOT_A_LEAF_UNIT', 'X'],
      ['e9,c,A,2022-02-30,1,CASH,', 'paid_at', 'BAD_DATE', '2022-02-30'],
      ['e10,c,A,2999-01-01,1,CASH,', 'paid_at', 'FUTURE_DATE', '2999-01-01'],
      ['e11,c,A,1970-01-01,1,CASH,', 'paid_at', 'OUT_OF_RANGE', '1970-01-01'],
      ['e12,c,A,2022-12-01,"1,000",CASH,', 'amount_vnd', 'BAD_NUMBER', '1,000'],
      ['e13,c,A,2022-12-01,-1,CASH,', 'amount_vnd', 'OUT_OF_RANGE', '-1'],
      ['e14,c,A,2022-12-01,1000000000000000,CASH,', 'amount_vnd', 'OUT_OF_RANGE', '1000000000000000'],
      ['e15,c,A,2022-12-01,1,Z,', 'channel_code', 'UNKNOWN_CHANNEL', 'Z'],
      ['e16,c,A,2022-12-01,1,CASH,Z', 'provider_code', 'UNKNOWN_PROVIDER', 'Z'],
      ['e17,c,A,2022-12-01,1,CASH', '', 'WRONG_COLUMNS', '6'],
      ['e18,c,A,2022-12-01,1,CASH,,', '', 'WRONG_COLUMNS', '8'],
      ['e19,"c"x,A,2022-12-01,1,CASH,', 'customer_code', 'WRONG_COLUMNS', 'c'],
    ];
    const result = await world.import('payments', [
      PAYMENTS,
      ...rows.map(([row]) => row),
      'ok,c,X1,2022-12-01,0,CASH,VCB',
    ]);
    expect(result).toMatchObject({ rows: 21, accepted: 1, rejected: 20 });
    expect(await world.rejected(result)).toEqual(
      rows.map(([, column, code, value], index) => ({ line: index + 2, column, code, value })),
    );
  });

  it('with bytes that are no UTF-8 are refused, the others land', async () => {
    const file = Buffer.concat([
      Buffer.from(`${PAYMENTS}\nr1,c`),
      Buffer.from([0xe9]),
      Buffer.from(',A,2022-12-01,1,CASH,\nr2,cé,A,2022-12-01,1,CASH,\n'),
    ]);
    const result = await world.import('payments', file);
    expect(await world.rejected(result)).toEqual([
      { line: 2, column: 'customer_code', code: 'BAD_TEXT', value: 'c\uFFFD' },
    ]);
    expect(await stored()).toEqual(['r2 cé A 2022-12 1']);
  });

  it('are the same in composed and decomposed writing', async () => {
    const result = await world.import('payments', [
      PAYMENTS,
      'Mã1,kh,A,2022-12-01,1,CASH,'.normalize('NFC'),
      'Mã1,kh,A,2022-12-01,1,CASH,'.normalize('NFD'),
    ]);
    expect(result).toMatchObject({ accepted: 1, unchanged: 1 });
  });

  it('are refused where the unit has summaries for the month, even as a correction', async () => {
    await world.import('summaries', [
      'month,unit_code,channel_code,provider_code,customers,payments,amount_vnd',
      '2022-12,A,CASH,,5,5,5',
    ]);
    await world.import('payments', [PAYMENTS, 'r1,c1,B,2022-12-01,1,CASH,']);
    const result = await world.import(
      'payments',
      [PAYMENTS, 'r1,c1,A,2022-12-01,1,CASH,', 'r2,c1,A,2022-11-01,1,CASH,'],
      { onConflict: 'replace' },
    );
    expect(await world.rejected(result)).toEqual([
      { line: 2, column: 'unit_code', code: 'SUMMARY_EXISTS', value: 'A' },
    ]);
    expect(await world.rollup()).toEqual([
      '2022-11 A CASH - 1 1 1',
      '2022-12 A CASH - 5 5 5',
      '2022-12 B CASH - 1 1 1',
    ]);
  });
});

describe('a customer-month', () => {
  const rollupOf = async (...rows: string[]) => {
    await world.import('payments', [PAYMENTS, ...rows]);
    return (await world.rollup())
      .filter((line) => / 1 \d+ \d+$/.test(line))
      .map((line) => line.split(' ').slice(2, 4).join(' '));
  };

  it.each([
    [
      'counts under the channel with the largest sum',
      ['r1,c,A,2022-12-01,60,CASH,', 'r2,c,A,2022-12-02,40,AUTO,VCB', 'r3,c,A,2022-12-03,40,AUTO,BIDV'],
      'AUTO BIDV',
    ],
    ['on a tie under the latest', ['r1,c,A,2022-12-05,60,CASH,', 'r2,c,A,2022-12-04,60,AUTO,VCB'], 'CASH -'],
    [
      'on a tie in time under the highest id',
      ['r1,c,A,2022-12-05,60,CASH,', 'r2,c,A,2022-12-05,60,AUTO,VCB'],
      'AUTO VCB',
    ],
    [
      'by code point, not by alphabet',
      ['a,c,A,2022-12-05,60,CASH,', 'B,c,A,2022-12-05,60,AUTO,VCB'],
      'CASH -',
    ],
    [
      'on a tie looks at the whole channel for the latest',
      ['r1,c,A,2022-12-01,50,AUTO,VCB', 'r2,c,A,2022-12-09,10,AUTO,BIDV', 'r3,c,A,2022-12-05,60,CASH,'],
      'AUTO VCB',
    ],
    [
      'and for the highest id',
      ['a,c,A,2022-12-01,50,AUTO,VCB', 'z,c,A,2022-12-01,10,AUTO,BIDV', 'm,c,A,2022-12-01,60,CASH,'],
      'AUTO VCB',
    ],
    [
      'takes the provider within the channel by sum',
      ['r1,c,A,2022-12-05,50,AUTO,VCB', 'r2,c,A,2022-12-01,51,AUTO,BIDV', 'r3,c,A,2022-12-09,100,APP,VCB'],
      'AUTO BIDV',
    ],
    ['no provider counts as one', ['r1,c,A,2022-12-05,50,AUTO,VCB', 'r2,c,A,2022-12-01,51,AUTO,'], 'AUTO -'],
    [
      'of nothing but zeros goes by time',
      ['r1,c,A,2022-12-05,0,AUTO,VCB', 'r2,c,A,2022-12-06,0,CASH,'],
      'CASH -',
    ],
  ])('%s', async (_, rows, expected) => {
    expect(await rollupOf(...rows)).toEqual([expected]);
  });
});
