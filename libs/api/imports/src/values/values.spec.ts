import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PlainMoment } from '../facts/plain-values.js';
import { readDay } from './day.js';
import { readMoment } from './moment.js';
import { firstDay, readPastMonth } from './month.js';
import { readPercent, readWhole } from './number.js';

const NOW = Date.parse('2023-06-30T12:00:00+07:00') * 1_000;
const moment = (text: string) => {
  const read = readMoment(text, NOW);
  return typeof read === 'string'
    ? read
    : `${new Date(read.micros / 1_000).toISOString()} ${firstDay(read.month)}`;
};

describe('paid_at', () => {
  it.each([
    ['2022-12-31', '2022-12-30T17:00:00.000Z 2022-12-01'],
    ['2022-12-31T23:59', '2022-12-31T16:59:00.000Z 2022-12-01'],
    ['2022-12-31 23:59:59', '2022-12-31T16:59:59.000Z 2022-12-01'],
    ['2022-12-31T23:59:59.123456789', '2022-12-31T16:59:59.123Z 2022-12-01'],
    ['2022-12-31T16:59:59.999Z', '2022-12-31T16:59:59.999Z 2022-12-01'],
    ['2022-12-31T17:00:00Z', '2022-12-31T17:00:00.000Z 2023-01-01'],
    ['2023-01-01T00:30:00+0800', '2022-12-31T16:30:00.000Z 2022-12-01'],
    ['2022-12-31T12:00:00-08', '2022-12-31T20:00:00.000Z 2023-01-01'],
    ['2022-12-31T12:00:00+07:00', '2022-12-31T05:00:00.000Z 2022-12-01'],
    ['05/04/2022', '2022-04-04T17:00:00.000Z 2022-04-01'],
    ['5/4/2022 08:30', '2022-04-05T01:30:00.000Z 2022-04-01'],
    ['31/12/2022 23:59:59', '2022-12-31T16:59:59.000Z 2022-12-01'],
    ['29/02/2020', '2020-02-28T17:00:00.000Z 2020-02-01'],
    ['1976-01-01', '1975-12-31T17:00:00.000Z 1976-01-01'],
    ['2023-06-30T12:00:00', '2023-06-30T05:00:00.000Z 2023-06-01'],
    ['2023-06-30T12:00:01', 'FUTURE_DATE'],
    ['9999-12-31', 'FUTURE_DATE'],
    ['1975-12-31T23:59:59', 'OUT_OF_RANGE'],
    ['1976-01-01T00:00:00+08:00', 'OUT_OF_RANGE'],
    ['0001-01-01', 'OUT_OF_RANGE'],
    ['29/02/2021', 'BAD_DATE'],
    ['2022-02-30', 'BAD_DATE'],
    ['12/31/2022', 'BAD_DATE'],
    ['2022-13-01', 'BAD_DATE'],
    ['2022-00-10', 'BAD_DATE'],
    ['2022-12-31T24:00:00', 'BAD_DATE'],
    ['2022-12-31T23:60', 'BAD_DATE'],
    ['2022-12-31T23:59:60', 'BAD_DATE'],
    ['2022-12-31T10:00+15:00', 'BAD_DATE'],
    ['2022-12-31Z', 'BAD_DATE'],
    ['31/12/22', 'BAD_DATE'],
    ['20221231', 'BAD_DATE'],
    ['44926', 'BAD_DATE'],
    ['hôm qua', 'BAD_DATE'],
  ])('%s → %s', (text, expected) => {
    expect(moment(text)).toBe(expected);
  });

  it('is read the same by the fast reader wherever that reads it at all', () => {
    const fast = new PlainMoment();
    const number = (max: number, width: number) =>
      fc.nat(max).map((value) => String(value).padStart(width, '0'));
    const date = fc
      .tuple(
        fc.constantFrom('1970', '1975', '1976', '2000', '2020', '2023', '2100'),
        number(13, 2),
        number(32, 2),
        fc.boolean(),
      )
      .map(([year, month, day, iso]) => (iso ? `${year}-${month}-${day}` : `${day}/${month}/${year}`));
    const time = fc.oneof(
      fc.constant(''),
      fc
        .tuple(
          fc.constantFrom('T', ' ', 't', 'x'),
          number(25, 2),
          number(61, 2),
          fc.option(number(61, 2), { nil: undefined }),
          fc.constantFrom('', '', 'Z', '+07:00', '-05:30', '+14:00', '+14:01', '+25:00', '+0700', '.5', ' '),
        )
        .map(
          ([between, hour, minute, second, zone]) =>
            `${between}${hour}:${minute}${second === undefined ? '' : `:${second}`}${zone}`,
        ),
    );
    let fastReads = 0;
    fc.assert(
      fc.property(date, time, (day, clock) => {
        const text = day + clock;
        const bytes = Buffer.from(`xx${text}yy`);
        if (!fast.read(bytes, 2, bytes.length - 2)) return;
        fastReads++;
        const careful = readMoment(text, Number.MAX_SAFE_INTEGER);
        expect({ micros: fast.seconds * 1_000_000, month: fast.month }).toEqual(careful);
      }),
      { numRuns: 5_000 },
    );
    expect(fastReads).toBeGreaterThan(500);
  });
});

describe('the fast reader', () => {
  it.each([
    '2022-12-31',
    '2022-12-31T23:59',
    '2022-12-31 23:59:59',
    '2022-12-31T23:59:59+07:00',
    '2022-12-30T18:00:00Z',
    '31/12/2022',
    '31/12/2022 23:59',
    '31/12/2022 23:59:59',
  ])('takes %s', (text) => {
    expect(new PlainMoment().read(Buffer.from(text), 0, text.length)).toBe(true);
  });
});

describe('numbers', () => {
  it.each([
    ['0', 0n],
    ['007', 7n],
    ['999999999999999', 999_999_999_999_999n],
    ['1000000000000000', 'OUT_OF_RANGE'],
    ['-5', 'OUT_OF_RANGE'],
    ['9'.repeat(5_000), 'OUT_OF_RANGE'],
    ['1.0', 'BAD_NUMBER'],
    ['1,000', 'BAD_NUMBER'],
    ['+5', 'BAD_NUMBER'],
    ['1e3', 'BAD_NUMBER'],
    ['٣', 'BAD_NUMBER'],
    ['', 'BAD_NUMBER'],
    ['--5', 'BAD_NUMBER'],
  ] as const)('%.20s → %s', (text, expected) => {
    expect(readWhole(text, 10n ** 15n)).toBe(expected);
  });

  it.each([
    ['77.360', '77.36'],
    ['0', '0'],
    ['00.50', '0.5'],
    ['100', '100'],
    ['100.000000', '100'],
    ['100.000001', 'OUT_OF_RANGE'],
    ['-0.1', 'OUT_OF_RANGE'],
    ['1000', 'OUT_OF_RANGE'],
    ['77,36', 'BAD_NUMBER'],
    ['77.1234567', 'BAD_NUMBER'],
    ['77%', 'BAD_NUMBER'],
    ['.5', 'BAD_NUMBER'],
  ])('%s %% → %s', (text, expected) => {
    const read = readPercent(text);
    expect(typeof read === 'string' ? read : read.text).toBe(expected);
  });
});

describe('months and days', () => {
  it.each([
    ['2022-12', 2022 * 12 + 11],
    ['2023-06', 2023 * 12 + 5],
    ['2023-07', 'FUTURE_DATE'],
    ['1975-12', 'OUT_OF_RANGE'],
    ['2022-13', 'BAD_DATE'],
    ['2022-1', 'BAD_DATE'],
    ['12/2022', 'BAD_DATE'],
  ])('month %s → %s', (text, expected) => {
    expect(readPastMonth(text, NOW)).toBe(expected);
  });

  it.each([
    ['', 'BAD_DATE'],
    ['2025-07-01', '2025-07-01'],
    ['2025-07', '2025-07-01'],
    ['1/7/2025', '2025-07-01'],
    ['2025-02-30', 'BAD_DATE'],
    ['1970-01-01', 'OUT_OF_RANGE'],
  ])('day %s → %s', (text, expected) => {
    const read = readDay(text);
    expect(typeof read === 'string' ? read : read.text).toBe(expected);
  });
});
