import { describe, expect, it } from '@jest/globals';
import { createFormat, wordsOf } from '@cashlight/web-i18n';
import { NOTHING, unitMonth } from '../testing/unitMonths';
import { cellText, cellWords } from './cellWords';
import { jumpsOf, lookOf, mapRows, yearsOf } from './map';
import { cellAfterKey } from './walk';
import { mapWindow, neighbours } from './window';

const vi = createFormat('vi');
const t = wordsOf('vi');
const MONTHS = ['2023-05', '2023-06'];
const BOUNDS = { firstMonth: '2020-01', lastMonth: '2023-06', openingMonth: '2023-06' };

describe('the months of the map', () => {
  const may = { kind: 'MONTH', from: '2021-05', to: '2021-05' } as const;

  it('are the two years up to the newest', () => {
    expect(mapWindow(may, BOUNDS, undefined)).toEqual({ from: '2021-07', to: '2023-06' });
  });

  it('are those of a longer period', () => {
    const range = { kind: 'RANGE', from: '2021-01', to: '2021-09' } as const;
    expect(mapWindow(range, BOUNDS, undefined)).toEqual({ from: '2021-01', to: '2021-09' });
  });

  it('are no more than the server answers', () => {
    const ever = { kind: 'RANGE', from: '1999-05', to: '2023-06' } as const;
    expect(mapWindow(ever, BOUNDS, undefined)).toEqual({ from: '2013-07', to: '2023-06' });
  });

  it('step back as far as there are data, and forth again', () => {
    const newest = mapWindow(may, BOUNDS, undefined);
    expect(neighbours(newest, BOUNDS)).toEqual({ earlier: '2021-06', later: undefined });
    const earlier = mapWindow(may, BOUNDS, '2021-06');
    expect(earlier).toEqual({ from: '2019-07', to: '2021-06' });
    expect(neighbours(earlier, BOUNDS)).toEqual({ earlier: undefined, later: '2023-06' });
  });
});

describe('the map', () => {
  it('has a row for each unit, its cells at the months', () => {
    const rows = mapRows([unitMonth('A', '2023-06'), unitMonth('B', '2023-05')], MONTHS);
    expect(rows.map(({ unitCode, cells }) => [unitCode, cells.map((cell) => cell?.month)])).toEqual([
      ['A', [undefined, '2023-06']],
      ['B', ['2023-05', undefined]],
    ]);
  });

  it('leaves out units that were not expected and brought nothing', () => {
    expect(mapRows([unitMonth('A', '2023-06', { ...NOTHING, expected: false })], MONTHS)).toEqual([]);
    expect(mapRows([unitMonth('A', '2023-06', NOTHING)], MONTHS)).toHaveLength(1);
  });

  it('tells enough from too little, missing and not expected', () => {
    const looks = [
      unitMonth('A', '2023-06'),
      unitMonth('A', '2023-06', { coverage: 0.9 }),
      unitMonth('A', '2023-06', { coverage: 0.8999 }),
      unitMonth('A', '2023-06', { coverage: null }),
      unitMonth('A', '2023-06', NOTHING),
      unitMonth('A', '2023-06', { ...NOTHING, expected: false }),
      undefined,
    ].map(lookOf);
    expect(looks).toEqual(['full', 'full', 'low', 'full', 'missing', 'void', 'void']);
  });

  it('never rounds coverage up to something that is not reached', () => {
    const text = (coverage: number | null, source: 'RECORDS' | 'SUMMARIES' = 'RECORDS') =>
      cellText(unitMonth('A', '2023-06', { coverage, source }), t, vi);
    expect([text(0.8999), text(1), text(0.57), text(0.97, 'SUMMARIES'), text(null)]).toEqual([
      '89',
      '100',
      '57',
      'T 97',
      '●',
    ]);
  });

  it('says each cell in words', () => {
    const cell = unitMonth('A', '2023-06', { jump: -0.31 });
    expect(cellWords(cell, 'Tân Uyên', t, vi)).toBe(
      'Tân Uyên, Tháng 6/2023: số liệu chi tiết, 970 khách hàng, đủ 97,00%, giảm bất thường 31,00%',
    );
  });

  it('groups months by years', () => {
    expect(yearsOf(['2022-11', '2022-12', '2023-01'])).toEqual([
      { year: '2022', count: 2 },
      { year: '2023', count: 1 },
    ]);
  });

  it('lists sudden jumps, the newest and then the largest first', () => {
    const jumps = jumpsOf([
      unitMonth('A', '2023-05', { jump: 0.9 }),
      unitMonth('B', '2023-06', { jump: 0.3 }),
      unitMonth('C', '2023-06', { jump: -0.5 }),
      unitMonth('D', '2023-06'),
    ]);
    expect(jumps.map(({ unitCode }) => unitCode)).toEqual(['C', 'B', 'A']);
  });

  it('is walked by arrows and stops at its edges', () => {
    const from = { row: 0, column: 1 };
    expect(cellAfterKey('ArrowRight', from, 2, 2)).toEqual({ row: 0, column: 1 });
    expect(cellAfterKey('ArrowDown', from, 2, 2)).toEqual({ row: 1, column: 1 });
    expect(cellAfterKey('Home', from, 2, 2)).toEqual({ row: 0, column: 0 });
    expect(cellAfterKey('Tab', from, 2, 2)).toBeUndefined();
  });
});
