import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placeNames, type WishedName } from './labels';
import { funnelLayout } from './layout';
import { bandUpTo, funnelShape, sizeAxis, type FunnelBand, type FunnelUnit } from './shape';

const NOBODY: ReadonlySet<string> = new Set();
const unit = (code: string, size: number, value: number | null, side?: FunnelUnit['side']): FunnelUnit => ({
  code,
  name: `Điện lực ${code}`,
  size,
  value,
  side,
  verdict: 'trong mức chung',
  usual: { low: 0.6, high: 0.8 },
});
const band = (reach: number, name: string | null = '95%'): FunnelBand => ({
  name,
  points: [1_000, 10_000, 20_000].map((size) => ({ size, low: 0.7 - reach, high: 0.7 + reach })),
});
const codes = (units: readonly { readonly code: string }[]) => units.map(({ code }) => code);

describe('the shape of a funnel', () => {
  const units = [
    unit('A', 9_000, 0.75),
    unit('B', 20_000, 0.95, 'above'),
    unit('C', 4_000, 0.6),
    unit('D', 0, null),
  ];

  it('is read from the smallest unit to the largest, and names first who lies outside', () => {
    const shape = funnelShape(units, [band(0.1)], new Set(['C']));
    expect(codes(shape.points)).toEqual(['C', 'A', 'B']);
    expect(codes(shape.byImportance)).toEqual(['B', 'C', 'A']);
    expect(shape.missing).toEqual(['Điện lực D']);
  });
  it('holds every unit, and the bands as most units meet them', () => {
    expect(funnelShape(units, [band(0.25)], NOBODY).axis.domain).toEqual([0.4, 1]);
    expect(funnelShape([], [], NOBODY)).toMatchObject({ points: [], missing: [] });
  });
  it('has an axis of sizes from nothing, in a few round steps', () => {
    expect(sizeAxis(17_600).ticks).toEqual([0, 5_000, 10_000, 15_000]);
    expect(sizeAxis(1).ticks).toEqual([0, 1]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (largest) => {
        const { end, ticks } = sizeAxis(largest);
        expect(end).toBeGreaterThan(largest);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(7);
        expect(ticks.at(-1)).toBeLessThanOrEqual(end);
      }),
    );
  });
});

describe('names beside points', () => {
  const bounds = { left: 0, top: 0, width: 300, height: 200 };
  const name = (key: string, x: number, y: number): WishedName => ({ key, x, y, width: 60, height: 14 });

  it('stand at the right, else at the left, and off the line where there is a choice', () => {
    const wished = [name('A', 100, 50), name('B', 280, 50)];
    expect(placeNames(wished, wished, bounds, 9, 100).map(({ key, x }) => [key, x])).toEqual([
      ['A', 109],
      ['B', 211],
    ]);
    const [above] = placeNames([name('A', 100, 50)], [], bounds, 9, 50);
    expect(above?.y).toBe(50 - 9 - 7);
  });
  it('leave out who has no room, the least important first', () => {
    const crowd = Array.from({ length: 30 }, (_, at) => name(`U${at}`, 150 + (at % 6), 100 + at / 6));
    const placed = placeNames(crowd, [], bounds, 9, 0);
    expect(placed[0]?.key).toBe('U0');
    expect(placed.length).toBeLessThan(30);
  });
  it('never overlap, and never leave the plot', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 200 }));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), (places) => {
        const wished = places.map(([x, y], at) => name(String(at), x, y));
        const boxes = placeNames(wished, wished, bounds, 9, 100);
        boxes.forEach((one, at) => {
          expect(one.x >= 0 && one.x + 60 <= 300 && one.y - 7 >= 0 && one.y + 7 <= 200).toBe(true);
          for (const other of boxes.slice(at + 1)) {
            expect(Math.abs(one.x - other.x) >= 60 || Math.abs(one.y - other.y) >= 14).toBe(true);
          }
        });
      }),
    );
  });
});

describe('the layout of a funnel', () => {
  const layoutOf = (units: readonly FunnelUnit[], width = 700) =>
    funnelLayout({
      shape: funnelShape(units, [band(0.1)], NOBODY),
      bands: [band(0.1), band(0.05, null)],
      centre: { value: 0.7, text: '70,00%', name: 'Tỷ lệ chung' },
      size: { width, height: 0, scale: 1 },
      highlighted: NOBODY,
      names: new Map(),
    });

  it('puts larger units to the right and higher ratios up, all within the plot', () => {
    const { points, left, right, top, bottom } = layoutOf([unit('A', 5_000, 0.65), unit('B', 15_000, 0.78)]);
    const [small, large] = points;
    expect((large?.x ?? 0) > (small?.x ?? 0) && (large?.y ?? 0) < (small?.y ?? 0)).toBe(true);
    expect(points.every(({ x, y }) => x >= left && x <= right && y >= top && y <= bottom)).toBe(true);
  });
  it('names bands and centre at its end, and the band of chance nowhere', () => {
    const { ends, bands } = layoutOf([unit('A', 5_000, 0.65)]);
    expect(ends.map(({ lines }) => lines.join(' '))).toEqual(['95%', '70,00% Tỷ lệ chung']);
    expect(bands.map(({ name }) => name)).toEqual(['95%', null]);
  });
  it('draws bands as far as the axis of sizes goes, and no further: labels stand there', () => {
    // The axis ends at 5,250, within the first step of a band that reaches to 20,000.
    const { bands, left, right, top, bottom } = layoutOf([unit('A', 5_000, 0.65)]);
    const numbers = bands.flatMap(({ area, edges }) => [...`${area} ${edges}`.matchAll(/[\d.]+ [\d.]+/g)]);
    const places = numbers.map(([place]) => place.split(' ').map(Number) as [number, number]);
    expect(Math.max(...places.map(([x]) => x))).toBeCloseTo(right, 0);
    expect(places.every(([x, y]) => x >= left && x <= right && y >= top && y <= bottom)).toBe(true);
  });
  it('lets a band that narrows end between its limits', () => {
    const narrowing = [
      { size: 1_000, low: 0.5, high: 0.9 },
      { size: 2_000, low: 0.6, high: 0.8 },
    ];
    expect(bandUpTo(1_500, narrowing)).toEqual([
      narrowing[0],
      { size: 1_500, low: expect.closeTo(0.55), high: expect.closeTo(0.85) },
    ]);
    expect(bandUpTo(2_000, narrowing)).toEqual(narrowing);
    expect(bandUpTo(500, narrowing)).toEqual([]);
  });
  it('names all of a few units, of many only those outside', () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      unit(`U${at}`, 1_000 + 300 * at, 0.7 + (at % 9) / 100),
    );
    expect(layoutOf(many.slice(0, 6)).names).toHaveLength(6);
    expect(layoutOf([...many, unit('X', 9_000, 0.95, 'above')]).names.map(({ key }) => key)).toEqual(['X']);
  });
});
