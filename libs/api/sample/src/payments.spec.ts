import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { LaiChauSample, SAMPLE_MONTHS } from './index.js';
import { METHODS } from './methods.js';

const HEADER = 'record_id,customer_code,unit_code,paid_at,amount_vnd,channel_code,provider_code\n';
/** A record id, a customer code that starts with the unit's, a local time to the second, an amount, a channel and a provider. */
const PAYMENT =
  /^(?<id>S\d{11}),(?<unit>PA29\d\d)\d{7},\k<unit>,(?<paidAt>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d),[1-9]\d{3,9},(?<method>\w+,\w*)$/;
const sample = new LaiChauSample();
const methods = new Set(METHODS.map(({ channel, provider }) => `${channel},${provider}`));

describe('every month', () => {
  it('is there, in order', () => {
    expect(sample.months.map(({ month }) => month)).toEqual(SAMPLE_MONTHS);
    expect([SAMPLE_MONTHS[0], SAMPLE_MONTHS.at(-1), SAMPLE_MONTHS.length]).toEqual([
      '2022-01',
      '2023-06',
      18,
    ]);
    expect(sample.months.reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(2_000_000);
  });

  it('holds as many rows as it says, each of them valid, with ids that rise from month to month', () => {
    let lastId = '';
    const faults: string[] = [];
    for (const { month, rows, chunks } of sample.months) {
      const found = rowsOf(chunks());
      if (found.length !== rows) faults.push(`${month}: ${String(found.length)} rows, not ${String(rows)}`);
      for (const row of found) {
        const { id = '', paidAt = '', method = '' } = PAYMENT.exec(row)?.groups ?? {};
        const isDated = paidAt.startsWith(`${month}-`) && !Number.isNaN(Date.parse(paidAt));
        if (id <= lastId || !isDated || !methods.has(method)) faults.push(row);
        lastId = id;
      }
    }
    expect(faults).toEqual([]);
  }, 60_000);

  it('comes in pieces, header first, and reads the same again', () => {
    const month = sample.months[3];
    const pieces = [...(month?.chunks() ?? [])];
    expect(pieces.length).toBeGreaterThan(50);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(66_000);
    expect(pieces[0]?.startsWith(HEADER)).toBe(true);
    expect([...(month?.chunks() ?? [])]).toEqual(pieces);
  });

  it('is the same to the byte for the same seed, and another for another', () => {
    const digest = (from: LaiChauSample): string => sha256(from.months.at(-1)?.chunks() ?? []);
    expect(digest(new LaiChauSample())).toBe(digest(sample));
    expect(digest(new LaiChauSample('another'))).not.toBe(digest(sample));
  });
});

function rowsOf(chunks: Iterable<string>): readonly string[] {
  return [...chunks].join('').trimEnd().split('\n').slice(1);
}

function sha256(pieces: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}
