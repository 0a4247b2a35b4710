import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import Papa from 'papaparse';
import { decimal, percent, points, text, whole } from './cell.js';
import { csvText } from './csv-text.js';

describe('a text cell', () => {
  it.each(['=1+1', '+84', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])(
    'is never a formula: %j',
    (formula) => {
      expect(text(formula)).toBe(`'${formula}`);
    },
  );
  it.each(['', 'Điện lực Tân Uyên', 'PA29', "'x", '–', 'a=b'])('stays as it is: %j', (plain) => {
    expect(text(plain)).toBe(plain);
  });
});

describe('a number cell', () => {
  it.each([
    [0.7269, '0.7269'],
    [-0.0467, '-0.0467'],
    [1, '1'],
    [0, '0'],
    [1e-7, '0.0000001'],
    [-2.5e-9, '-0.0000000025'],
    [null, ''],
  ])('writes %p without an exponent', (value, written) => {
    expect(decimal(value)).toBe(written);
  });
  it('writes ratios and points as the language does', () => {
    const value = { numerator: 7269n, denominator: 10_000n };
    expect([percent(value, 'vi'), percent(value, 'en')]).toEqual(['72,69%', '72.69%']);
    expect([
      points({ numerator: 381n, denominator: 10_000n }, 'vi'),
      points({ numerator: -9n, denominator: 1000n }, 'en'),
    ]).toEqual(['+3,81', '-0.90']);
    expect([
      points({ numerator: -5n, denominator: 10_000n }, 'vi'),
      points({ numerator: 0n, denominator: 1n }, 'vi'),
    ]).toEqual(['-0,05', '0,00']);
  });
  it('keeps every digit of a huge sum', () => {
    expect(whole(123_456_789_012_345_678_901_234_567n)).toBe('123456789012345678901234567');
  });
});

describe('the file', () => {
  it('begins with the mark of UTF-8 and ends each row as RFC 4180 says', () => {
    expect(csvText([[text('a'), whole(1)], [], [text('b;c')]], ';')).toBe('\uFEFFa;1\r\n\r\n"b;c"\r\n');
  });
  it('gives back whatever text was put in', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ậ', '"', ',', ';', '\n', '\r', ' ', '=', "'") });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1 }),
        fc.constantFrom(',' as const, ';' as const),
        (rows, separator) => {
          const written = csvText(
            rows.map((row) => [whole(1), ...row.map(text)]),
            separator,
          );
          const { data } = Papa.parse<string[]>(written.slice(1), { delimiter: separator, newline: '\r\n' });
          expect(data.slice(0, -1)).toEqual(rows.map((row) => ['1', ...row.map(text)]));
        },
      ),
    );
  });
});
