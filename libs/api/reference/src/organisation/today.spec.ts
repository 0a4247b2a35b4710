import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { month, unit, type UnitSketch } from '../testing/units.js';
import type { UnitTree } from '../unit-tree.js';
import { organisationOfToday } from './today.js';

const NOW = '2025-07';
const today = (...sketches: UnitSketch[]) => organisationOfToday(sketches.map(unit), month(NOW));
/** Every unit of the tree, with what is right above it and all that it stands for. */
const picture = (tree: UnitTree) =>
  tree.units.map(({ id, parentId }) => {
    const own = tree.scopeOf(tree.byIdOrThrow(id)).memberIds;
    return `${String(id)} < ${String(parentId)}: ${[...own].sort().join(' ')}`;
  });

describe("today's organisation", () => {
  it('is that of the past where nothing was replaced', () => {
    expect(picture(today({ id: 1 }, { id: 2, parent: 1 }, { id: 3, parent: 2 }))).toEqual([
      '1 < null: 1 2 3',
      '2 < 1: 2 3',
      '3 < 2: 3',
    ]);
  });
  it('counts what was replaced to the last of its successors', () => {
    const tree = today(
      { id: 1 },
      { id: 2, parent: 1, successor: 3, from: '2020-01' },
      { id: 3, parent: 1, successor: 5, from: '2025-07' },
      { id: 4, parent: 1, successor: 5, from: '2024-01' },
      { id: 5, parent: 1 },
    );
    expect(picture(tree)).toEqual(['1 < null: 1 2 3 4 5', '5 < 1: 2 3 4 5']);
    expect(tree.find('U2').code).toBe('U5');
    expect(tree.findAll(['U2', 'U4', 'U5']).map(({ code }) => code)).toEqual(['U5']);
  });
  it('waits for the month of the successor, and does not count one without a month', () => {
    expect(
      picture(today({ id: 1, successor: 3, from: '2025-08' }, { id: 2, successor: 3 }, { id: 3 })),
    ).toEqual(['1 < null: 1', '2 < null: 2', '3 < null: 3']);
  });
  it('keeps what was below a replaced unit, below its successor', () => {
    const tree = today(
      { id: 1 },
      { id: 2, parent: 1, successor: 3, from: NOW },
      { id: 3, parent: 1 },
      { id: 4, parent: 2 },
    );
    expect(picture(tree)).toEqual(['1 < null: 1 2 3 4', '3 < 1: 2 3 4', '4 < 3: 4']);
  });
  it('puts a unit that replaced one above it into its place', () => {
    const tree = today(
      { id: 1 },
      { id: 2, parent: 1, successor: 3, from: NOW },
      { id: 3, parent: 2 },
      { id: 4, parent: 2 },
    );
    expect(picture(tree)).toEqual(['1 < null: 1 2 3 4', '3 < 1: 2 3 4', '4 < 3: 4']);
  });
  it('keeps a unit that was split and has no successor', () => {
    const tree = today({ id: 1 }, { id: 2, parent: 1, from: NOW }, { id: 3, parent: 1, splitFrom: 2 });
    expect(picture(tree)).toEqual(['1 < null: 1 2 3', '2 < 1: 2', '3 < 1: 3']);
    expect([2, 3].map((id) => tree.isSplit(tree.byIdOrThrow(id)))).toEqual([true, false]);
  });
});

describe('any organisation, however strange its successions', () => {
  const size = 7;
  const sketches = fc
    .array(
      fc.record({
        parent: fc.nat(size - 1),
        successor: fc.option(fc.nat(size - 1)),
        from: fc.constantFrom('2020-01', NOW, '2030-01', null),
      }),
      { minLength: size, maxLength: size },
    )
    // Parents come earlier, as imports refuse circles of them; successors lead anywhere.
    .map((drawn) =>
      drawn.map(({ parent, successor, from }, id) => ({
        id,
        parent: parent < id ? parent : null,
        successor: successor === id ? null : successor,
        from,
      })),
    );

  it('has each unit in exactly one of the tops today', () => {
    fc.assert(
      fc.property(sketches, (drawn) => {
        const tree = today(...drawn);
        const members = tree.tops.flatMap((top) => tree.scopeOf(top).memberIds);
        expect([...members].sort()).toEqual(drawn.map(({ id }) => id));
      }),
    );
  });
  it('leaves no unit that a later one stands for, and finds one for every code', () => {
    fc.assert(
      fc.property(sketches, (drawn) => {
        const tree = today(...drawn);
        for (const { id } of drawn) {
          const found = tree.find(`U${String(id)}`);
          expect(tree.units).toContain(found);
          expect(tree.scopeOf(found).memberIds).toContain(id);
        }
      }),
    );
  });
});
