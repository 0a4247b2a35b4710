import { describe, expect, it } from '@jest/globals';
import { periodCode } from '@cashlight/web-ui';
import { periodsIn } from './periods';

const BOUNDS = { firstMonth: '2021-03', lastMonth: '2023-06', openingMonth: '2023-06' };
const codes = (query: string) => periodsIn(query, BOUNDS).map(periodCode);

describe('a period that is typed', () => {
  it.each([
    '12/2022',
    '12.2022',
    '12-2022',
    '12 2022',
    '2022-12',
    '12/22',
    'tháng 12/2022',
    'Thang 12 nam 2022',
    't12/2022',
    'dec 2022',
    'December 2022',
  ])('is the month: %s', (query) => {
    expect(codes(query)).toEqual(['2022-12']);
  });

  it.each(['q4/2022', 'Q4 2022', 'quý 4/2022', 'quy 4 nam 2022', 'quarter 4, 2022', '2022-Q4', '2022q4'])(
    'is the quarter: %s',
    (query) => {
      expect(codes(query)).toEqual(['2022-Q4']);
    },
  );

  it('without a year is one of every year with data, the latest first', () => {
    expect(codes('tháng 12')).toEqual(['2022-12', '2021-12']);
    expect(codes('5')).toEqual(['2023-05', '2022-05', '2021-05']);
    expect(codes('quý 4')).toEqual(['2022-Q4', '2021-Q4']);
  });

  it('of a whole year is as much of it as there is', () => {
    expect(codes('2022')).toEqual(['2022-YTD12']);
    expect(codes('năm 2023')).toEqual(['2023-YTD06']);
    expect(codes('lũy kế 2021')).toEqual(['2021-YTD12']);
  });

  it('without data, or that is none, is not offered', () => {
    expect(
      ['2019', '01/2021', '13/2022', 'tháng 0', 'quý 5', 'nậm nhùn', '', '2022-12-31'].flatMap(codes),
    ).toEqual([]);
  });
});
