import { describe, expect, it } from '@jest/globals';
import { contains, type Language } from '@cashlight/domain';
import fc from 'fast-check';
import { month, unit, type UnitSketch } from '../testing/units.js';
import { breakText } from './break-text.js';
import { breaksOf, type OrganisationBreak } from './breaks.js';
import type { FirstMonths } from './working-units.js';

const period = (from: string, to: string) => ({ from: month(from), to: month(to) });
const EVER = period('2000-01', '2100-12');
const first = (unitId: number, data: string): FirstMonths => ({ unitId, data: month(data), known: null });
const found = (sketches: readonly UnitSketch[], firstMonths: readonly FirstMonths[] = [], within = EVER) =>
  breaksOf(sketches.map(unit), firstMonths, within);
const picture = ({ month: at, kind, units, into }: OrganisationBreak) =>
  `${at} ${kind} ${units.map(({ id }) => id).join('+')} > ${into.map(({ id }) => id).join('+')}`;
const pictures = (...question: Parameters<typeof found>) => found(...question).map(picture);
const texts = (language: Language, ...question: Parameters<typeof found>) =>
  found(...question).map((one) => breakText(one, language));
const called = (validFrom: string, name: string, nameEn: string | null = null) => ({
  validFrom: month(validFrom),
  name,
  nameEn,
});

describe('a renaming', () => {
  const renamed = [
    {
      id: 1,
      later: [
        called('2025-07', 'Đội QLĐLKV Bình Lư', 'Binh Lu Team'),
        called('2026-01', 'Đội QLĐLKV Bình Lư'),
      ],
    },
  ];

  it('is a break where the name differs from the one before', () => {
    expect(pictures(renamed)).toEqual(['2025-07 RENAMED 1 > ']);
    expect(texts('vi', renamed)).toEqual(['Từ 07/2025: Đơn vị 1 đổi tên thành Đội QLĐLKV Bình Lư']);
    expect(texts('en', renamed)).toEqual(['From July 2025: Unit 1 is renamed Binh Lu Team']);
  });
  it('does not speak of an English name that stays', () => {
    const one = [{ id: 1, later: [called('2025-07', 'Khác', 'Unit 1')] }];
    expect(texts('en', one)).toEqual(['From July 2025: Unit 1 is renamed in Vietnamese']);
  });
  it('counts in its own month alone', () => {
    expect(pictures(renamed, [], period('2025-07', '2025-07'))).toHaveLength(1);
    expect(pictures(renamed, [], period('2025-01', '2025-06'))).toEqual([]);
    expect(pictures(renamed, [], period('2025-08', '2026-12'))).toEqual([]);
  });
});

describe('a succession', () => {
  it('of one unit replaces it, of several in one month merges them', () => {
    const sketches = [
      { id: 1, successor: 4, from: '2025-07' },
      { id: 2, successor: 4, from: '2025-07' },
      { id: 3, successor: 4, from: '2025-09' },
      { id: 4 },
    ];
    expect(pictures(sketches)).toEqual(['2025-07 MERGED 1+2 > 4', '2025-09 REPLACED 3 > 4']);
    expect(texts('vi', sketches)).toEqual([
      'Từ 07/2025: Đơn vị 1 và Đơn vị 2 hợp nhất thành Đơn vị 4',
      'Từ 09/2025: Đơn vị 3 được thay bằng Đơn vị 4',
    ]);
    expect(texts('en', sketches)).toEqual([
      'From July 2025: Unit 1 and Unit 2 merge into Unit 4',
      'From September 2025: Unit 4 takes the place of Unit 3',
    ]);
  });
  it('without a month is none', () => {
    expect(pictures([{ id: 1, successor: 2 }, { id: 2 }])).toEqual([]);
  });
  it('tells each unit by the name of its side', () => {
    const later = [called('2025-07', 'Mới')];
    const text = texts('vi', [
      { id: 1, successor: 2, from: '2025-07', later },
      { id: 2, later },
    ]);
    expect(text.at(-1)).toBe('Từ 07/2025: Đơn vị 1 được thay bằng Mới');
  });
});

describe('a split', () => {
  const parts = [
    { id: 2, splitFrom: 1 },
    { id: 3, splitFrom: 1 },
  ];

  it('is of the month in which the unit ended', () => {
    const sketches = [{ id: 1, from: '2025-07' }, ...parts];
    expect(pictures(sketches, [first(2, '2025-09')])).toEqual(['2025-07 SPLIT 1 > 2+3']);
    expect(texts('vi', sketches)).toEqual(['Từ 07/2025: Đơn vị 1 được tách thành Đơn vị 2 và Đơn vị 3']);
    expect(texts('en', sketches)).toEqual(['From July 2025: Unit 1 is split into Unit 2 and Unit 3']);
  });
  it("of a unit that goes on is of the parts' first month with data, and unknown before", () => {
    const sketches = [{ id: 1 }, ...parts];
    expect(pictures(sketches, [first(2, '2025-09'), first(3, '2025-08')])).toEqual(['2025-08 SPLIT 1 > 2+3']);
    expect(texts('vi', sketches, [first(3, '2025-08')])).toEqual([
      'Từ 08/2025: Đơn vị 2 và Đơn vị 3 được tách ra từ Đơn vị 1',
    ]);
    expect(pictures(sketches)).toEqual([]);
  });
  it('with a part as successor is no replacement', () => {
    expect(pictures([{ id: 1, successor: 2, from: '2025-07' }, ...parts])).toEqual(['2025-07 SPLIT 1 > 2+3']);
  });
  it('is not of the month in which another unit took over', () => {
    const sketches = [{ id: 1, successor: 4, from: '2025-07' }, ...parts, { id: 4 }];
    expect(pictures(sketches, [first(2, '2024-01')])).toEqual([
      '2024-01 SPLIT 1 > 2+3',
      '2025-07 REPLACED 1 > 4',
    ]);
  });
});

describe('the breaks of any period', () => {
  const months = fc.constantFrom('2025-06', '2025-07', '2025-08', null);
  const sketches = fc.array(
    fc.record({ successor: fc.constantFrom(null, 8, 9), from: months, renamedIn: months }),
    { maxLength: 8 },
  );
  const drawnPeriod = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 11 }))
    .map(([from, length]) => {
      const text = (value: number) => `2025-${String(value).padStart(2, '0')}`;
      return period(text(from), text(Math.min(12, from + length)));
    });

  it('lie in it, come by month, and name every unit that ends or changes its name once', () => {
    fc.assert(
      fc.property(sketches, drawnPeriod, (drawn, within) => {
        const units = drawn.map(({ successor, from, renamedIn }, id) => ({
          id,
          successor,
          from: successor === null ? null : from,
          later: renamedIn === null ? [] : [called(renamedIn, 'Khác')],
        }));
        const breaks = found([...units, { id: 8 }, { id: 9 }], [], within);
        expect(breaks.every((one) => contains(within, one.month))).toBe(true);
        expect(breaks.map((one) => one.month)).toEqual(breaks.map((one) => one.month).sort());
        const isWithin = (at: string | null | undefined) =>
          typeof at === 'string' && contains(within, month(at));
        const ending = units.filter(({ from }) => isWithin(from)).map(({ id }) => id);
        const renamed = units.filter(({ later }) => isWithin(later[0]?.validFrom)).map(({ id }) => id);
        const named = (kinds: readonly string[]) =>
          breaks.flatMap(({ kind, units: ofBreak }) =>
            kinds.includes(kind) ? ofBreak.map(({ id }) => id) : [],
          );
        expect(named(['MERGED', 'REPLACED']).sort()).toEqual(ending);
        expect(named(['RENAMED']).sort()).toEqual(renamed);
        for (const { kind, units: ofBreak } of breaks)
          expect(kind === 'MERGED').toBe(kind !== 'RENAMED' && ofBreak.length > 1);
      }),
    );
  });
});
