import { type ChecklistItem, type Language, ratio, toFloat } from '@cashlight/domain';
import type { FigureDifference, UnitFigures } from './closing-figures.js';
import type { ChecklistItemView, ClosingDifference, ClosingFigures } from './closing.types.js';

/** An item of the checklist in the caller's language. */
export function checklistItemView(item: ChecklistItem, language: Language): ChecklistItemView {
  return { ...item, text: item.text[language], unitCodes: [...item.unitCodes] };
}

/** A difference as it leaves the house: ratios become floats here and nowhere before. */
export function differenceView({ unitCode, before, after }: FigureDifference): ClosingDifference {
  return { unitCode, before: before && figuresView(before), after: after && figuresView(after) };
}

function figuresView({ unitId: _id, unitCode: _code, ...figures }: UnitFigures): ClosingFigures {
  return {
    ...figures,
    ratio: {
      customers: toFloat(ratio(figures.cashlessCustomers, figures.customers)),
      payments: toFloat(ratio(figures.cashlessPayments, figures.payments)),
      amount: toFloat(ratio(figures.cashlessAmountVnd, figures.amountVnd)),
    },
  };
}
