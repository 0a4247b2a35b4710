import { LAST_SUMMARY_MONTH, monthName, monthRange } from './calendar.js';
import { billVnd } from './bills.js';
import type { Curves } from './curves.js';
import { isConnected, type Customer, type SampleUnit } from './customers.js';
import { GROUPS, METHODS, type Method } from './methods.js';
import type { SampleEvent } from './reference.js';

const HEADER = 'month,unit_code,channel_code,provider_code,customers,payments,amount_vnd\n';

/** Records for each customer who pays, as in the months known record by record. */
const PAYMENTS_PER_CUSTOMER = 1.041;

/** How far a method's part of its group was from December's a year before, for each point of its pull above 1. */
const YEARLY_CHANGE = 0.25;

/** Part of its later weight that a channel had before the campaign for it began. */
const BEFORE_CAMPAIGN = 0.92;

/** The year 2021 in the format of the import kind `summaries`: the customers of December, traced back along the curves. */
export function summariesCsv(
  units: readonly SampleUnit[],
  curves: Curves,
  events: readonly SampleEvent[],
): string {
  const campaign = events.find((event) => event.type === 'CAMPAIGN');
  const lines: string[] = [];
  for (const month of monthRange(0, LAST_SUMMARY_MONTH)) {
    for (const unit of units) lines.push(...unitLines(unit, month, curves, campaign));
  }
  return HEADER + lines.join('');
}

function unitLines(
  unit: SampleUnit,
  month: number,
  curves: Curves,
  campaign: SampleEvent | undefined,
): string[] {
  const users = usersByMethod(unit);
  const quota = curves.payers(unit.calibration, month);
  return GROUPS.flatMap((group) => {
    const methods = METHODS.filter((method) => method.group === group && users.has(method));
    const weights = methods.map(
      (method) => (users.get(method)?.length ?? 0) * pastFactor(method, month, campaign),
    );
    const counts = apportion(quota[group], weights);
    return methods.flatMap((method, index) => {
      const customers = counts[index] ?? 0;
      if (customers === 0) return [];
      const amountVnd = Math.round(customers * meanBillVnd(users.get(method) ?? [], month));
      const figures = [customers, Math.round(customers * PAYMENTS_PER_CUSTOMER), amountVnd];
      return [
        `${monthName(month)},${unit.calibration.unitCode},${method.channel},${method.provider},${figures.join(',')}\n`,
      ];
    });
  });
}

function usersByMethod(unit: SampleUnit): Map<Method, Customer[]> {
  const users = new Map<Method, Customer[]>();
  for (const customer of unit.customers) {
    if (!isConnected(customer, LAST_SUMMARY_MONTH)) continue;
    const known = users.get(customer.method);
    if (known === undefined) users.set(customer.method, [customer]);
    else known.push(customer);
  }
  return users;
}

function pastFactor(method: Method, month: number, campaign: SampleEvent | undefined): number {
  const yearsBack = (LAST_SUMMARY_MONTH - month) / 12;
  const trend = 1 - YEARLY_CHANGE * (method.pull - 1) * yearsBack;
  if (campaign === undefined || method.channel !== 'AUTO_DEBIT') return trend;
  const progress = Math.min(
    1,
    Math.max(0, (month - campaign.firstMonth + 1) / (campaign.lastMonth - campaign.firstMonth + 1)),
  );
  return trend * (BEFORE_CAMPAIGN + (1 - BEFORE_CAMPAIGN) * progress);
}

function meanBillVnd(customers: readonly Customer[], month: number): number {
  let total = 0;
  for (const customer of customers) total += billVnd(customer.kwh, customer.size === 'HOUSEHOLD', month, 1);
  return total / customers.length;
}

/** Splits a whole number by weight into whole numbers with the same sum (largest remainders, the earlier on a tie). */
function apportion(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((before, weight) => before + weight, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const left = total - parts.reduce((before, part) => before + part, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
