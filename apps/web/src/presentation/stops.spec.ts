import { describe, expect, it } from '@jest/globals';
import { monthPeriod } from '@cashlight/web-ui';
import { positionIn, stopsOf } from './stops';

const unit = (
  code: string,
  parentCode: string | null,
  successor: { to: string; from: string } | null = null,
) => ({
  code,
  name: `Điện lực ${code}`,
  nameEn: null,
  parentCode,
  successorCode: successor?.to ?? null,
  successorFrom: successor?.from ?? null,
});
const NAMES = { overview: 'Tổng quan', units: 'So sánh', channels: 'Hình thức', targets: 'Chỉ tiêu' };
const UNITS = [
  unit('C', null),
  unit('A', 'C'),
  unit('A1', 'A'),
  unit('B', 'C', { to: 'A', from: '2022-07' }),
];
const paths = (month: string, organisation: 'AS_WAS' | 'TODAY' = 'AS_WAS') =>
  stopsOf(UNITS, { period: monthPeriod(month), organisation }, NAMES, ({ name }) => name).map(
    ({ path }) => path,
  );

describe('the pages of a presentation', () => {
  it('go from the company over its units to channels and targets', () => {
    expect(paths('2022-06')).toEqual(['/', '/units', '/units/A', '/units/B', '/channels', '/targets']);
  });

  it('leave out a unit that another one stands for by then, or today', () => {
    expect(paths('2022-07')).not.toContain('/units/B');
    expect(paths('2022-06', 'TODAY')).not.toContain('/units/B');
  });

  it.each([
    ['/', 0],
    ['/units', 1],
    ['/units/B', 3],
    ['/units/A1', 1],
    ['/channels/E_WALLET', 4],
    ['/providers/MOMO', 4],
    ['/data', -1],
  ])('have a place for %s: %i', (path, position) => {
    const stops = stopsOf(
      UNITS,
      { period: monthPeriod('2022-06'), organisation: 'AS_WAS' },
      NAMES,
      ({ name }) => name,
    );
    expect(positionIn(stops, path)).toBe(position);
  });
});
