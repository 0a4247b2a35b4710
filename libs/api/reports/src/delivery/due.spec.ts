import { describe, expect, it } from '@jest/globals';
import { lastDue, nextDue } from './due.js';

describe('a monthly schedule', () => {
  it.each([
    // [day, now, last due, its month, next due]
    [5, '2023-01-05T00:59:59Z', '2022-12-05T01:00:00Z', '2022-11', '2023-01-05T01:00:00Z'],
    [5, '2023-01-05T01:00:00Z', '2023-01-05T01:00:00Z', '2022-12', '2023-02-05T01:00:00Z'],
    // In Viet Nam the year has begun.
    [1, '2022-12-31T20:00:00Z', '2022-12-01T01:00:00Z', '2022-11', '2023-01-01T01:00:00Z'],
    [31, '2023-02-28T01:00:00Z', '2023-02-28T01:00:00Z', '2023-01', '2023-03-31T01:00:00Z'],
    [29, '2024-02-29T01:00:00Z', '2024-02-29T01:00:00Z', '2024-01', '2024-03-29T01:00:00Z'],
    [30, '2023-03-15T00:00:00Z', '2023-02-28T01:00:00Z', '2023-01', '2023-03-30T01:00:00Z'],
  ])('of day %i, at %s', (day, now, last, month, next) => {
    const at = new Date(now);
    expect(lastDue(day, at)).toEqual({ at: new Date(last), month });
    expect(nextDue(day, at).at).toEqual(new Date(next));
  });
});
