import { describe, expect, it } from '@jest/globals';
import {
  parseQuery,
  patchView,
  readPageSearch,
  readSearch,
  refusedIn,
  writeQuery,
  writeSearch,
} from './search';

const read = (query: string) => readSearch(parseQuery(query));
const write = (state: ReturnType<typeof readSearch>) => writeQuery({ ...writeSearch(state) });

describe('the address', () => {
  it('holds the whole question, in words one can read', () => {
    const query =
      '?period=2022-Q4&measure=amount&unit=PA2908&lang=en&sort=-gap&compare=PA2905,PA2901&org=today&present=1';
    const state = read(query);
    expect(state).toEqual({
      period: { kind: 'QUARTER', from: '2022-10', to: '2022-12' },
      measure: 'AMOUNT',
      unit: 'PA2908',
      language: 'en',
      sort: { column: 'gap', descending: true },
      compare: ['PA2905', 'PA2901'],
      organisation: 'TODAY',
      presenting: true,
    });
    expect(write(state)).toBe(query);
  });

  it('leaves out what goes without saying', () => {
    expect(write(read(''))).toBe('');
    expect(write(read('?measure=customers&lang=vi'))).toBe('');
  });

  it('opens the page also when it is old or broken', () => {
    const state = read('?period=2022-99&measure=bills&unit=<script>&lang=fr&sort=a;b&compare=,,&x=1');
    expect(state).toEqual(read(''));
  });

  it('knows what it has left out, to be told', () => {
    const refused = (query: string) => refusedIn(parseQuery(query));
    expect(refused('?period=2022-99&measure=bills')).toEqual({ period: '2022-99', measure: 'bills' });
    for (const query of ['', '?period=&measure=', '?period=2022-Q4&measure=amount'])
      expect(refused(query)).toEqual({ period: undefined, measure: undefined });
  });

  it('keeps what belongs to one page apart', () => {
    expect(readPageSearch(parseQuery('?period=2022-12&tab=history&org=today&import=12'))).toEqual({
      tab: 'history',
      import: '12',
    });
  });

  it('never compares more than four units', () => {
    expect(read('?compare=A,B,C,D,E').compare).toEqual(['A', 'B', 'C', 'D']);
  });

  it('takes codes of other alphabets', () => {
    expect(read(write(read(`?unit=${encodeURIComponent('ĐL-Hà_1')}`))).unit).toBe('ĐL-Hà_1');
  });
});

describe('a change of the question', () => {
  const state = read('?period=2022-12&unit=PA2908&sort=-gap&compare=PA2905');

  it('touches only what it names', () => {
    expect(write(patchView(state, { measure: 'PAYMENTS' }))).toBe(
      '?period=2022-12&measure=payments&unit=PA2908&sort=-gap&compare=PA2905',
    );
  });

  it('clears what it names as undefined', () => {
    expect(
      write(patchView(state, { unit: undefined, period: undefined, sort: undefined, compare: [] })),
    ).toBe('');
  });
});
