import { ratio, toFloat } from '@cashlight/domain';
import type { ExactAdoptionRow } from './adoption.service.js';
import type { AdoptionRow, Measures } from './adoption.types.js';

type Figures = Readonly<Record<keyof Measures, bigint>>;

/** An exact row as it leaves the house: ratios become floats here and nowhere before. */
export function adoptionRow(row: ExactAdoptionRow): AdoptionRow {
  const all = { customers: row.customers, payments: row.payments, amount: row.amountVnd };
  const cashless = {
    customers: row.cashlessCustomers,
    payments: row.cashlessPayments,
    amount: row.cashlessAmountVnd,
  };
  const whole = { customers: row.wholeCustomers, payments: row.wholePayments, amount: row.wholeAmountVnd };
  return {
    month: row.month ?? null,
    quarter: row.quarter ?? null,
    year: row.year ?? null,
    unitCode: row.unitCode ?? null,
    channelCode: row.channelCode ?? null,
    channelGroup: row.channelGroup ?? null,
    providerCode: row.providerCode ?? null,
    customers: row.customers,
    cashlessCustomers: row.cashlessCustomers,
    payments: row.payments,
    cashlessPayments: row.cashlessPayments,
    amountVnd: row.amountVnd,
    cashlessAmountVnd: row.cashlessAmountVnd,
    ratio: measures(cashless, all),
    share: measures(all, whole),
    target: toFloat(row.target),
    gap: toFloat(row.gap),
  };
}

function measures(parts: Figures, wholes: Figures): Measures {
  return {
    customers: toFloat(ratio(parts.customers, wholes.customers)),
    payments: toFloat(ratio(parts.payments, wholes.payments)),
    amount: toFloat(ratio(parts.amount, wholes.amount)),
  };
}
