import { monthName, OfficeDays } from './calendar.js';
import { billVnd } from './bills.js';
import type { Customer, SampleUnit } from './customers.js';
import { METHODS, type Method } from './methods.js';
import { DAY, paidAt } from './moments.js';
import type { Pattern } from './patterns.js';
import { Random } from './random.js';

const { floor } = Math;

/** The header of the import kind `payments`. */
export const PAYMENTS_HEADER =
  'record_id,customer_code,unit_code,paid_at,amount_vnd,channel_code,provider_code\n';

/** A unit's bill strays by up to this part from month to month. */
const STRAY = 0.18;

/** Chance that a cashless customer's other part is paid in cash. */
const OTHER_IN_CASH = 0.4;

const PAIRS = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));
const MINUTES = Array.from(
  { length: 1440 },
  (_, minute) => `T${pair(floor(minute / 60))}:${pair(minute % 60)}:`,
);
const THOUSANDS = Array.from({ length: 10_000 }, (_, number) => String(number).padStart(4, '0'));
const ENDINGS = METHODS.map((method) => `,${method.channel},${method.provider}\n`);

/** Writes the CSV rows of one month; record ids rise through the month and from month to month. */
export class PaymentWriter {
  readonly #month: number;
  readonly #days: OfficeDays;
  readonly #idStart: string;
  #written = 0;
  #unitCode = '';
  #dateStarts: readonly string[] = [];
  #random: Random;
  readonly #seed: string;

  constructor(month: number, seed: string) {
    this.#month = month;
    this.#days = new OfficeDays(month);
    this.#idStart = `S${monthName(month).slice(2).replace('-', '')}`;
    this.#seed = seed;
    this.#random = new Random(seed);
  }

  /** Turns to the customers of a unit. */
  startUnit(unit: SampleUnit): void {
    const month = monthName(this.#month);
    this.#unitCode = unit.calibration.unitCode;
    this.#dateStarts = Array.from(
      { length: this.#days.daysInMonth },
      (_, day) => `,${this.#unitCode},${month}-${pair(day + 1)}`,
    );
    this.#random = new Random(`${this.#seed}/${this.#unitCode}/${month}/payments`);
  }

  /** The rows of a customer's month, who counts under `method`. */
  rows(customer: Customer, method: Method, pattern: Pattern): string {
    const bill = this.#bill(customer, this.#month);
    switch (pattern) {
      case 'NONE':
        return '';
      case 'ONCE':
        return this.#row(customer, method, bill);
      case 'ARREARS':
        return (
          this.#row(customer, method, this.#bill(customer, this.#month - 1)) +
          this.#row(customer, method, bill)
        );
      case 'TWO_PARTS':
        return this.#twoParts(customer, method, method, bill, 0.4);
      case 'OTHER_PROVIDER':
        return this.#twoParts(customer, method, this.#otherProvider(method), bill, 0.35);
      case 'OTHER_CHANNEL':
        return this.#twoParts(
          customer,
          method,
          this.#otherChannel(method),
          bill,
          this.#random.between(0.1, 0.49),
        );
      case 'TIE_BY_TIME':
      case 'TIE_BY_ID':
        return this.#tie(customer, method, floor(bill / 2), pattern === 'TIE_BY_ID');
      case 'SUM_OF_TWO':
        return (
          this.#row(customer, this.#otherChannel(method), part(bill, 0.4)) +
          this.#twoParts(customer, method, method, part(bill, 0.6), 0.5)
        );
    }
  }

  #bill(customer: Customer, month: number): number {
    return billVnd(
      customer.kwh,
      customer.size === 'HOUSEHOLD',
      month,
      this.#random.between(1 - STRAY, 1 + STRAY),
    );
  }

  /** A smaller part by another method first, the rest by his own. */
  #twoParts(customer: Customer, method: Method, other: Method, bill: number, otherPart: number): string {
    const small = part(bill, otherPart);
    return this.#row(customer, other, small) + this.#row(customer, method, bill - small);
  }

  /** Two equal parts: his own later, or at the same second with the higher record id. */
  #tie(customer: Customer, method: Method, half: number, sameSecond: boolean): string {
    const other = this.#otherChannel(method);
    const own = paidAt(method, customer.billDay, this.#days, this.#random);
    let earlier = sameSecond ? own : paidAt(other, customer.billDay, this.#days, this.#random);
    if (earlier > own) earlier = own;
    return this.#write(customer, other, half, earlier) + this.#write(customer, method, half, own);
  }

  /** Any other provider of the channel; the same method when there is none. */
  #otherProvider(method: Method): Method {
    return (
      this.#anyOf(METHODS.filter((other) => other !== method && other.channel === method.channel)) ?? method
    );
  }

  /** Any method of another channel, often cash, so that payments are no more cashless than customers. */
  #otherChannel(method: Method): Method {
    const inCash = method.group !== 'CASH' && this.#random.chance(OTHER_IN_CASH);
    const others = METHODS.filter(
      (other) => other.channel !== method.channel && (!inCash || other.group === 'CASH'),
    );
    return this.#anyOf(others) ?? method;
  }

  #anyOf(methods: readonly Method[]): Method | undefined {
    return methods[this.#random.below(methods.length)];
  }

  #row(customer: Customer, method: Method, amountVnd: number): string {
    return this.#write(
      customer,
      method,
      amountVnd,
      paidAt(method, customer.billDay, this.#days, this.#random),
    );
  }

  #write(customer: Customer, method: Method, amountVnd: number, moment: number): string {
    const second = moment % DAY;
    return (
      `${this.#idStart}${sevenDigits(++this.#written)},${this.#unitCode}${sevenDigits(customer.number)}` +
      `${this.#dateStarts[(moment - second) / DAY] ?? ''}${MINUTES[floor(second / 60)] ?? ''}${pair(second % 60)}` +
      `,${String(amountVnd)}${ENDINGS[method.index] ?? ''}`
    );
  }
}

function part(amountVnd: number, fraction: number): number {
  return floor(amountVnd * fraction);
}

function pair(number: number): string {
  return PAIRS[number] ?? String(number);
}

function sevenDigits(number: number): string {
  const high = floor(number / 10_000);
  return (THOUSANDS[high] ?? String(high)).slice(1) + (THOUSANDS[number - high * 10_000] ?? '');
}
