import { describe, expect, it } from '@jest/globals';
import '@cashlight/web-i18n/complete';
import { createFormat } from '@cashlight/web-i18n';
import fc from 'fast-check';
import { planOf } from '../plan/model';
import type { Entry } from '../sheet/entry';
import { plan, row } from '../testing/answers';
import { changeInputs, changesOf } from './changes';
import { differing, rebased, storedIn, written, type Entries } from './draft';

const value = (percent: string): Entry => ({ kind: 'value', percent });
const stored = (...pairs: readonly (readonly [string, string])[]) => new Map(pairs);
const entries = (...pairs: readonly (readonly [string, Entry])[]): Entries => new Map(pairs);

describe('a draft', () => {
  it('holds only what differs from what is stored', () => {
    const from = stored(['0:A', '77.36']);
    const typed = written(
      new Map(),
      [
        ['0:A', value('80')],
        ['0:B', { kind: 'blank' }],
      ],
      from,
    );
    expect([...typed]).toEqual([['0:A', value('80')]]);
    expect(written(typed, [['0:A', value('77.36')]], from).size).toBe(0);
  });

  it('on a newer plan clashes only where both changed the same cell to something else', () => {
    const from = stored(['0:A', '70'], ['0:B', '71'], ['0:C', '72']);
    const to = stored(['0:A', '75'], ['0:B', '81'], ['0:C', '72'], ['0:D', '60']);
    const mine = entries(['0:A', value('76')], ['0:B', value('81')], ['0:C', value('79')]);
    const { entries: kept, clashes } = rebased(mine, from, to);
    expect([...kept.keys()]).toEqual(['0:A', '0:C']);
    expect(clashes).toEqual([{ key: '0:A', before: '70', theirs: '75', mine: value('76') }]);
    expect(differing(from, to)).toEqual(['0:A', '0:B', '0:D']);
  });

  it('loses no value that somebody typed, whatever others save', () => {
    const key = fc.constantFrom('0:A', '0:B', '1:A');
    const percent = fc.constantFrom('70', '71', '72');
    const plans = fc.dictionary(key, percent).map((cells) => new Map(Object.entries(cells)));
    fc.assert(
      fc.property(plans, plans, plans, (from, to, typed) => {
        const mine: Entries = new Map([...typed].map(([cell, text]) => [cell, value(text)]));
        const { entries: kept } = rebased(mine, from, to);
        for (const [cell, entry] of mine) {
          expect(kept.get(cell) ?? value(to.get(cell) ?? '')).toEqual(entry);
        }
      }),
    );
  });
});

describe('what is sent to be saved', () => {
  const base = { cashless: '1', total: '2' };
  const planned = planOf(
    plan({
      units: [
        row('PA2908', null, base, {
          months: [
            { month: '2023-06', target: 0.6 },
            { month: '2023-12', target: 0.8 },
          ],
        }),
        row('PA2907', 0.7116, base),
      ],
    }),
    createFormat('vi'),
  );
  const from = storedIn(planned);

  it('reads the values of the plan exactly, December’s own where it stands for the year', () => {
    expect([...from]).toEqual([
      ['0:PA29', '77.36'],
      ['0:PA2908', '80'],
      ['6:PA2908', '60'],
      ['0:PA2907', '71.16'],
    ]);
  });

  it('is each changed cell as a fraction, in the order of the table', () => {
    const typed = entries(['6:PA2908', { kind: 'blank' }], ['0:PA2907', value('71.5')]);
    const changes = changesOf(planned, typed, from);
    expect(changes.map(({ unit, month, before }) => [unit, month, before])).toEqual([
      ['Điện lực Thành phố Lai Châu', 6, '60'],
      ['Điện lực Nậm Nhùn', 0, '71.16'],
    ]);
    expect(changeInputs(planned, changes)).toEqual([
      { unitCode: 'PA2908', month: '2023-06', target: null },
      { unitCode: 'PA2907', month: null, target: 0.715 },
    ]);
  });

  it('takes away December’s own value once the year’s target is written', () => {
    const changes = changesOf(planned, entries(['0:PA2908', value('81.12')]), from);
    expect(changeInputs(planned, changes)).toEqual([
      { unitCode: 'PA2908', month: null, target: 0.8112 },
      { unitCode: 'PA2908', month: '2023-12', target: null },
    ]);
  });
});
