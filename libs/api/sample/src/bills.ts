import { monthOfYear } from './calendar.js';

const { floor, round } = Math;

/** Household prices in VND a kWh before tax by step, and the kWh up to which each step but the last reaches. */
const STEP_LIMITS = [50, 100, 200, 300, 400];
const STEP_PRICES = [1678, 1734, 2014, 2536, 2834, 2927];
const STEP_PRICES_2023 = [1728, 1786, 2074, 2612, 2919, 3015];

/** One price for those who are not households, before tax. */
const BUSINESS_PRICE = 2050;
const BUSINESS_PRICE_2023 = 2110;

/** June 2023: the first month paid at the prices of 4 May 2023. */
const NEW_PRICES_FROM = 29;

/** February to December 2022, when value-added tax was 8% instead of 10%. */
const LOWER_TAX_FROM = 13;
const LOWER_TAX_TO = 23;

/** What a month takes against the average one, January first: hot summers, and cold new years in the mountains. */
const SEASON = [1.02, 0.93, 0.92, 0.95, 1.05, 1.12, 1.13, 1.09, 1.01, 0.93, 0.91, 0.97];

/**
 * The bill of a month in whole VND, tax included.
 * @param kwh consumption in an average month
 * @param stray the month's own factor on it
 */
export function billVnd(kwh: number, household: boolean, month: number, stray: number): number {
  const used = floor(kwh * (SEASON[monthOfYear(month)] ?? 1) * stray) || 1;
  const taxPct = month >= LOWER_TAX_FROM && month <= LOWER_TAX_TO ? 8 : 10;
  return round((priceBeforeTax(used, household, month >= NEW_PRICES_FROM) * (100 + taxPct)) / 100);
}

function priceBeforeTax(kwh: number, household: boolean, newPrices: boolean): number {
  if (!household) return kwh * (newPrices ? BUSINESS_PRICE_2023 : BUSINESS_PRICE);
  const prices = newPrices ? STEP_PRICES_2023 : STEP_PRICES;
  let total = 0;
  let from = 0;
  for (let step = 0; from < kwh; step++) {
    const limit = STEP_LIMITS[step] ?? kwh;
    const to = limit < kwh ? limit : kwh;
    total += (to - from) * (prices[step] ?? 0);
    from = to;
  }
  return total;
}
