import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Splitter } from './splitter.js';

function split(pieces: readonly Buffer[]): string[] {
  const rows: string[] = [];
  const splitter = new Splitter(',', (row) => {
    rows.push(
      JSON.stringify([
        row.line,
        row.plain,
        row.malformed,
        ...Array.from({ length: row.count }, (_, field) => row.text(field)),
      ]),
    );
  });
  for (const piece of pieces) splitter.push(piece);
  splitter.end();
  return rows;
}

const outcome = (pieces: readonly Buffer[]) => {
  try {
    return split(pieces);
  } catch (error) {
    return String(error);
  }
};

describe('the splitter', () => {
  it('does not care where the blocks end', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('a', '1', ',', '"', '\n', '\r', '\r\n', ' ', '\t', '\0', 'ê'),
    });
    fc.assert(
      fc.property(hostile, fc.array(fc.nat(60)), (text, cuts) => {
        const bytes = Buffer.from(text);
        const places = [...cuts, bytes.length].sort((one, other) => one - other);
        const pieces = places.map((place, index) => bytes.subarray(places[index - 1] ?? 0, place));
        expect(outcome(pieces)).toEqual(outcome([bytes]));
      }),
      { numRuns: 2_000 },
    );
  });

  it('calls plain only what is printable ASCII without quoted fields', () => {
    expect(
      split([Buffer.from('a,b\r\nê,b\n"a",b\na\tb,c\nx"y,z\n')]).map(
        (row) => (JSON.parse(row) as unknown[])[1],
      ),
    ).toEqual([true, false, false, false, true]);
  });
});
