import { FIRST_RECORD_MONTH, monthName } from './calendar.js';
import type { Quota } from './curves.js';
import { isConnected, type Customer, type SampleUnit } from './customers.js';
import { GROUPS, methodOf, type Group, type Method } from './methods.js';
import type { MonthPickers } from './pickers.js';
import { Random } from './random.js';
import type { SampleEvent } from './reference.js';

/** Chances a month, for a customer in the middle. */
const BACK_TO_CASH = 0.0075;
const OTHER_METHOD = 0.011;
const OTHER_GROUP = 0.0035;
const BACK_HOME = 0.5;
const TRIES_PROMOTION = 0.009;
const LEFT_BY_OUTAGE = 0.45;
const OUTAGE_TO_CASH = 0.2;
const LEFT_BY_CLOSURE = 0.65;

/** What a month brings to a unit's customers. */
export interface HabitMonth {
  readonly month: number;
  readonly quota: Quota;
  readonly events: readonly SampleEvent[];
  readonly pickers: MonthPickers;
}

/** Gives the customers of the first month their methods, as the quota says; the readier ones pay without cash. */
export function settle(
  unit: SampleUnit,
  quota: Quota,
  pickers: MonthPickers,
  month: number,
  seed: string,
): void {
  const random = new Random(`${seed}/${unit.calibration.unitCode}/settle`);
  const customers = unit.customers.filter((customer) => isConnected(customer, month));
  for (const customer of customers)
    customer.method = pickers.standing(customer.size === 'LARGE' ? 'BANK' : 'CASH', random);
  meetQuota(customers, quota, (group) => pickers.standing(group, random), random);
}

/** Moves a unit's customers on by a month: who pays, and how; the groups of those who pay meet the quota exactly. */
export function liveMonth(unit: SampleUnit, step: HabitMonth, seed: string): void {
  const random = new Random(`${seed}/${unit.calibration.unitCode}/${monthName(step.month)}/habits`);
  const connected: Customer[] = [];
  for (const customer of unit.customers) {
    customer.inArrears =
      !customer.paysNow && customer.firstMonth < step.month && step.month > FIRST_RECORD_MONTH;
    customer.paysNow = isConnected(customer, step.month);
    if (!customer.paysNow) continue;
    connected.push(customer);
    if (customer.firstMonth === step.month)
      customer.method = step.pickers.chosen(customer.size === 'LARGE' ? 'BANK' : 'CASH', random);
    else if (customer.size !== 'LARGE') customer.method = nextMethod(customer, step, unit, random);
  }
  const wanted = step.quota.BANK + step.quota.INTERMEDIARY + step.quota.CASH;
  for (let paying = connected.length; paying > wanted;) paying -= skipOne(connected, random);
  const payers = connected.filter((customer) => customer.paysNow);
  meetQuota(payers, step.quota, (group) => step.pickers.chosen(group, random), random);
}

function skipOne(connected: readonly Customer[], random: Random): number {
  const customer = connected[random.below(connected.length)];
  if (customer === undefined || !customer.paysNow || customer.inArrears || customer.size === 'LARGE')
    return 0;
  customer.paysNow = false;
  return 1;
}

/** What the customer would do of his own accord, or because of an event. */
function nextMethod(customer: Customer, step: HabitMonth, unit: SampleUnit, random: Random): Method {
  const home = customer.home;
  if (home !== null && random.chance(BACK_HOME)) {
    customer.home = null;
    return home;
  }
  return eventMethod(customer, step, unit, random) ?? restlessMethod(customer, step.pickers, random);
}

function eventMethod(customer: Customer, step: HabitMonth, unit: SampleUnit, random: Random): Method | null {
  for (const event of step.events) {
    if (step.month < event.firstMonth || step.month > event.lastMonth) continue;
    if (
      event.type === 'COUNTER_CLOSED' &&
      event.unitCode === unit.calibration.unitCode &&
      customer.method.channel === 'CASH_COUNTER'
    ) {
      if (random.chance(LEFT_BY_CLOSURE)) return methodOf('CASH_COLLECTOR');
    }
    if (
      event.type === 'OUTAGE' &&
      customer.method.provider === event.providerCode &&
      random.chance(LEFT_BY_OUTAGE)
    ) {
      customer.home = random.chance(0.7) ? customer.method : null;
      return step.pickers.chosen(
        random.chance(OUTAGE_TO_CASH) ? 'CASH' : random.chance(0.5) ? 'BANK' : 'INTERMEDIARY',
        random,
      );
    }
    if (event.type === 'PROMOTION' && customer.method.group !== 'CASH' && random.chance(TRIES_PROMOTION)) {
      customer.home = random.chance(0.2) ? customer.method : null;
      return methodOf('E_WALLET', event.providerCode);
    }
  }
  return null;
}

function restlessMethod(customer: Customer, pickers: MonthPickers, random: Random): Method {
  const draw = random.fraction();
  const group = customer.method.group;
  if (draw < OTHER_METHOD) return pickers.chosen(group, random);
  if (group === 'CASH') return customer.method;
  if (draw < OTHER_METHOD + OTHER_GROUP)
    return pickers.chosen(group === 'BANK' ? 'INTERMEDIARY' : 'BANK', random);
  const back = BACK_TO_CASH * (1.6 - customer.openness);
  return draw < OTHER_METHOD + OTHER_GROUP + back ? pickers.chosen('CASH', random) : customer.method;
}

/** Moves customers from the groups that have too many to those that have too few. */
function meetQuota(
  payers: readonly Customer[],
  quota: Quota,
  choose: (group: Group) => Method,
  random: Random,
): void {
  const missing = { ...quota };
  for (const customer of payers) missing[customer.method.group]--;
  for (const from of GROUPS) {
    for (const to of GROUPS) {
      const moves = Math.min(-missing[from], missing[to]);
      for (let moved = 0; moved < moves;) moved += moveOne(payers, from, to, choose, random);
      if (moves <= 0) continue;
      missing[from] += moves;
      missing[to] -= moves;
    }
  }
}

/** Asks one customer at random to change his group, the readier the likelier; one who is pushed to cash means to return. */
function moveOne(
  payers: readonly Customer[],
  from: Group,
  to: Group,
  choose: (group: Group) => Method,
  random: Random,
): number {
  const customer = payers[random.below(payers.length)];
  if (customer?.method.group !== from || customer.size === 'LARGE') return 0;
  if (!random.chance(to === 'CASH' ? 1 - customer.openness : customer.openness)) return 0;
  customer.home = to === 'CASH' ? customer.method : null;
  customer.method = choose(to);
  return 1;
}
