import type { Customer } from './customers.js';
import type { Random } from './random.js';

/** In which payments a customer settles his month; his own method is always the one under which he counts. */
export const PATTERNS = [
  /** Does not pay this month. */
  'NONE',
  'ONCE',
  /** This month's bill and last month's. */
  'ARREARS',
  /** Two parts by his own method. */
  'TWO_PARTS',
  /** Two parts in one channel, the smaller one through another provider where there is one. */
  'OTHER_PROVIDER',
  /** A smaller part through another channel. */
  'OTHER_CHANNEL',
  /** Two equal parts, the one through another channel earlier. */
  'TIE_BY_TIME',
  /** Two equal parts at the same second, the one through another channel with the lower record id. */
  'TIE_BY_ID',
  /** One part through another channel, larger than each of two by his own but not than both. */
  'SUM_OF_TWO',
] as const;
export type Pattern = (typeof PATTERNS)[number];

const TWICE: readonly (readonly [Pattern, number])[] = [
  ['TWO_PARTS', 0.011],
  ['OTHER_PROVIDER', 0.003],
  ['OTHER_CHANNEL', 0.012],
  ['TIE_BY_TIME', 0.0015],
  ['TIE_BY_ID', 0.0004],
  ['SUM_OF_TWO', 0.0006],
];

/** How the customer pays in the month in which he stands. */
export function drawPattern(customer: Customer, random: Random): Pattern {
  if (!customer.paysNow) return 'NONE';
  if (customer.inArrears) return 'ARREARS';
  let draw = random.fraction();
  if (customer.size === 'LARGE') return 'ONCE';
  for (const [pattern, part] of TWICE) {
    draw -= part;
    if (draw < 0) return pattern;
  }
  return 'ONCE';
}

/** Payment records of a customer's month. */
export const RECORDS: Readonly<Record<Pattern, number>> = {
  NONE: 0,
  ONCE: 1,
  ARREARS: 2,
  TWO_PARTS: 2,
  OTHER_PROVIDER: 2,
  OTHER_CHANNEL: 2,
  TIE_BY_TIME: 2,
  TIE_BY_ID: 2,
  SUM_OF_TWO: 3,
};
