import {
  type CollectionCost,
  costPerCustomer,
  costPerPayment,
  costShareOfAmount,
  COVERAGE_NEEDED,
  feeCoverage,
  toFloat,
  wholeVnd,
} from '@cashlight/domain';
import type { CollectionCosts } from './costs.service.js';
import type { CollectionCostsView, CollectionCostView } from './costs.types.js';

/** Costs as they leave the house. */
export function costsView({ collectors, savingPerPoint, ...sides }: CollectionCosts): CollectionCostsView {
  return {
    rows: collectors.map(({ channelCode, channelGroup, cashless, providerCode, ...cost }) => ({
      channelCode,
      channelGroup,
      cashless,
      providerCode,
      ...costView(cost),
    })),
    cash: costView(sides.cash),
    cashless: costView(sides.cashless),
    all: costView(sides.all),
    savingPerPointVnd: savingPerPoint && wholeVnd(savingPerPoint),
    coverageNeeded: toFloat(COVERAGE_NEEDED),
  };
}

/** The fields of the view alone, to be put beside others. */
type CostFields = { readonly [Field in keyof CollectionCostView]: CollectionCostView[Field] };

function costView(cost: CollectionCost): CostFields {
  const { customers, payments, amountVnd, paymentsWithFee, costVnd } = cost;
  return {
    customers,
    payments,
    amountVnd,
    paymentsWithFee,
    feeCoverage: toFloat(feeCoverage(cost)),
    costVnd: costVnd && wholeVnd(costVnd),
    costPerPayment: toFloat(costPerPayment(cost)),
    costPerCustomer: toFloat(costPerCustomer(cost)),
    costShareOfAmount: toFloat(costShareOfAmount(cost)),
  };
}
