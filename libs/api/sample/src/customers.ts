import { LAST_MONTH, LAST_SUMMARY_MONTH } from './calendar.js';
import type { Curves } from './curves.js';
import { methodOf, type Method } from './methods.js';
import { profileOf, type UnitProfile } from './profiles.js';
import { exponential, Random } from './random.js';
import type { Calibration } from './reference.js';

export type Size = 'HOUSEHOLD' | 'BUSINESS' | 'LARGE';

/** A made-up customer: what he is, and how he pays just now. */
export interface Customer {
  /** The seven digits of the code after the unit's. */
  readonly number: number;
  readonly size: Size;
  /** Consumption in an average month. */
  readonly kwh: number;
  /** How readily he takes up paying without cash, 0 to 1. */
  readonly openness: number;
  /** Day of the month on which his bill comes out. */
  readonly billDay: number;
  readonly firstMonth: number;
  lastMonth: number;
  method: Method;
  /** The method to which he means to return after a passing change. */
  home: Method | null;
  paysNow: boolean;
  /** Last month's bill is still open. */
  inArrears: boolean;
}

/** A unit with every customer whom it has in the sample, in the order of their numbers. */
export interface SampleUnit {
  readonly calibration: Calibration;
  readonly profile: UnitProfile;
  readonly customers: readonly Customer[];
}

const LARGE_PART = 0.0021;
const BUSINESS_PART = 0.026;
const LEAVING_PART = 0.0008;
const CUSTOMERS_PER_ROUTE = 120;
const START = methodOf('CASH_COLLECTOR');

/** Makes up the customers of a unit from December 2021 on; all still pay cash. */
export function makeUnit(calibration: Calibration, curves: Curves, seed: string): SampleUnit {
  const random = new Random(`${seed}/${calibration.unitCode}/customers`);
  const profile = profileOf(calibration.unitCode);
  const customers: Customer[] = [];
  let active = 0;
  let number = 1000;
  for (let month = LAST_SUMMARY_MONTH; month <= LAST_MONTH; month++) {
    const leaving = Math.round(active * LEAVING_PART);
    for (let left = 0; left < leaving;) left += endOne(customers, month, random);
    const joining = curves.connected(calibration, month) - active + leaving;
    for (let joined = 0; joined < joining; joined++) {
      number += random.chance(0.15) ? 2 : 1;
      customers.push(makeCustomer(number, customers.length, month, profile, random));
    }
    active += joining - leaving;
  }
  return { calibration, profile, customers };
}

/** Whether the customer has a connection in the month. */
export function isConnected(customer: Customer, month: number): boolean {
  return customer.firstMonth <= month && month <= customer.lastMonth;
}

function endOne(customers: readonly Customer[], month: number, random: Random): number {
  const customer = customers[random.below(customers.length)];
  if (customer === undefined || customer.size === 'LARGE' || customer.lastMonth <= LAST_MONTH) return 0;
  customer.lastMonth = month - 1;
  return 1;
}

function makeCustomer(
  number: number,
  position: number,
  firstMonth: number,
  profile: UnitProfile,
  random: Random,
): Customer {
  const size = sizeOf(random.fraction(), profile);
  const kwh = kwhOf(size, profile, random);
  const route = Math.floor(position / CUSTOMERS_PER_ROUTE);
  return {
    number,
    size,
    kwh,
    openness: Math.min(0.95, Math.max(0.04, 0.1 + Math.min(kwh, 260) / 420 + random.between(-0.1, 0.25))),
    billDay: 1 + ((route * 7) % 24),
    firstMonth,
    lastMonth: LAST_MONTH + 1,
    method: START,
    home: null,
    paysNow: false,
    inArrears: false,
  };
}

function sizeOf(draw: number, profile: UnitProfile): Size {
  const large = LARGE_PART * (0.7 + profile.town);
  if (draw < large) return 'LARGE';
  return draw < large + BUSINESS_PART * (0.7 + profile.town) ? 'BUSINESS' : 'HOUSEHOLD';
}

/** Households and shops spread log-normally; large users by a power law between some ten million and a thousand million VND a month. */
function kwhOf(size: Size, profile: UnitProfile, random: Random): number {
  switch (size) {
    case 'HOUSEHOLD':
      return Math.max(4, Math.floor(profile.householdKwh * exponential(0.68 * random.normal())));
    case 'BUSINESS':
      return Math.floor(620 * exponential(0.75 * random.normal()));
    case 'LARGE':
      return Math.floor(5600 / (1 - random.fraction() * 0.982));
  }
}
