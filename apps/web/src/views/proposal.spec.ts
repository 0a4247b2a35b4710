import { describe, expect, it } from '@jest/globals';
import { createFormat, wordsOf } from '@cashlight/web-i18n';
import { addressOf, placeOf } from './address';
import { periodNote, proposedName } from './proposal';

const [t, format] = [wordsOf('vi'), createFormat('vi')];
const page = (pathname: string, search: Record<string, string>, title: string) => ({
  pathname,
  search,
  title: `${title} · Cashlight`,
});
const propose = (...[viewed, taken = []]: [ReturnType<typeof page>, string[]?]) =>
  proposedName(viewed, taken, t, format);

describe('a name for a view', () => {
  it('tells the page and the period, and a measure that is not the usual one', () => {
    expect(propose(page('/', { period: '2022-Q4' }, 'Tổng quan'))).toBe('Tổng quan · Quý 4/2022');
    expect(propose(page('/', { measure: 'payments' }, 'Tổng quan'))).toBe(
      'Tổng quan · tháng mới nhất · Lượt',
    );
  });
  it('leaves out the period of pages that have none', () => {
    const targets = page('/targets', { period: '2022-12' }, 'Chỉ tiêu');
    expect([propose(targets), periodNote(targets, t, format)]).toEqual(['Chỉ tiêu', undefined]);
  });
  it('is unlike those in use, and never too long', () => {
    const targets = page('/targets', {}, 'Chỉ tiêu');
    expect(propose(targets, ['Chỉ tiêu', 'Chỉ tiêu (2)'])).toBe('Chỉ tiêu (3)');
    const long = page('/data', {}, 'ữ'.repeat(100));
    expect(propose(long)).toBe('ữ'.repeat(80));
    expect(propose(long, ['ữ'.repeat(80)])).toBe(`${'ữ'.repeat(76)} (2)`);
  });
});

describe('the address of a view', () => {
  it('is without the reader’s language, and leads back in that of the moment', () => {
    const address = addressOf('/units/PA2908', {
      lang: 'en',
      period: '2022-12',
      compare: 'A,B',
      present: '1',
    });
    expect(address).toBe('/units/PA2908?period=2022-12&compare=A,B');
    expect(placeOf(address, 'en')).toEqual({
      to: '/units/PA2908',
      search: { period: '2022-12', compare: 'A,B', lang: 'en' },
    });
    expect(placeOf('/', 'vi')).toEqual({ to: '/', search: {} });
  });
});
