import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mapLayout } from './layout';

const LAI_CHAU = ['PA2908', 'PA2905', 'PA2904', 'PA2906', 'PA2907', 'PA2909', 'PA2902', 'PA2901'];
describe('the tile map', () => {
  it('keeps the geography of Lai Châu', () => {
    const places = mapLayout(LAI_CHAU)?.places ?? new Map<string, readonly [number, number]>();
    const row = (code: string) => places.get(code)?.[0] ?? NaN;
    const column = (code: string) => places.get(code)?.[1] ?? NaN;
    const [muongTe, phongTho, namNhun, sinHo, city] = [
      'PA2909',
      'PA2904',
      'PA2907',
      'PA2906',
      'PA2908',
    ] as const;
    const [tamDuong, tanUyen, thanUyen] = ['PA2905', 'PA2901', 'PA2902'] as const;
    expect(places.get(muongTe)).toEqual([1, 1]);
    expect(row(phongTho)).toBeLessThan(row(city));
    expect(column(namNhun)).toBeLessThan(column(sinHo));
    expect(column(sinHo)).toBeLessThan(column(city));
    expect(column(city)).toBeLessThan(column(tamDuong));
    expect(row(tanUyen)).toBeGreaterThan(row(tamDuong));
    expect(row(thanUyen)).toBeGreaterThan(row(tanUyen));
  });

  it('knows no map with a unit that it has never heard of, nor of a single unit', () => {
    expect(mapLayout([...LAI_CHAU, 'PA2999'])).toBeUndefined();
    expect(mapLayout(['PA2908'])).toBeUndefined();
  });

  it('gives every unit a tile of its own within the columns', () => {
    fc.assert(
      fc.property(fc.subarray(LAI_CHAU, { minLength: 2 }), (codes) => {
        const { places = new Map<string, readonly [number, number]>(), columns = 0 } = mapLayout(codes) ?? {};
        expect(new Set([...places.values()].map(String)).size).toBe(codes.length);
        for (const [, column] of places.values()) expect(column).toBeLessThanOrEqual(columns);
      }),
    );
  });
});
