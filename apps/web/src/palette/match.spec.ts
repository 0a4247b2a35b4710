import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { find, fold } from './match';

const unit = (id: string, label: string) => ({ id, label, keywords: id });
const ENTRIES = [
  { id: '/', label: 'Tổng quan', keywords: 'overview home' },
  { id: '/units', label: 'So sánh đơn vị', keywords: 'compare units' },
  unit('PA2908', 'Điện lực Thành phố Lai Châu'),
  unit('PA2907', 'Điện lực Nậm Nhùn'),
  unit('PA2909', 'Điện lực Mường Tè'),
  unit('PA2901', 'Điện lực Tân Uyên'),
  unit('PA2902', 'Điện lực Than Uyên'),
  { id: 'ZALOPAY', label: 'ZaloPay', keywords: 'ZALOPAY' },
];
const found = (query: string, recent: string[] = []) => find(query, ENTRIES, recent).map(({ id }) => id);

describe('finding by a few letters', () => {
  it('needs no diacritics, and takes d for đ', () => {
    expect(found('nam nhun')).toEqual(['PA2907']);
    expect(found('dien luc muong')).toEqual(['PA2909']);
    expect(found('NẬM')).toEqual(['PA2907']);
  });

  it('goes by code, by another language, and by a piece inside a word', () => {
    expect(found('pa2902')).toEqual(['PA2902']);
    expect(found('compare')).toEqual(['/units']);
    expect(found('pay')).toEqual(['ZALOPAY']);
  });

  it('puts what begins so first, and what was used recently first among equals', () => {
    expect(found('t')[0]).toBe('/');
    expect(found('uyen')).toEqual(['PA2901', 'PA2902']);
    expect(found('uyen', ['PA2902'])).toEqual(['PA2902', 'PA2901']);
  });

  it('finds nothing where a word fits nothing, or nothing was typed', () => {
    expect(found('nam nhun x')).toEqual([]);
    expect(found('  ')).toEqual([]);
  });

  it('finds everything by its own name, however it is typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ENTRIES),
        fc.constantFrom(fold, String, (text: string) => text.toUpperCase()),
        (entry, typed) => {
          expect(found(typed(entry.label))).toContain(entry.id);
        },
      ),
    );
  });

  it('finds no more when more is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 6 }), fc.string({ maxLength: 6 }), (first, second) => {
        fc.pre(fold(first).trim() !== '' && found(first).length > 0);
        expect(found(first)).toEqual(expect.arrayContaining(found(`${first} ${second}`)));
      }),
    );
  });
});
