import type { Translate } from './dictionary';
import type { MeasureName, Period } from './format';

/** What is asked: by which measure, of which months. */
export interface Counted {
  readonly measure: MeasureName;
  readonly period: Pick<Period, 'from' | 'to'>;
}

/** Over several months each customer counts once in each of them: the sum is no number of customers. */
export function isCountedMonthly({ measure, period }: Counted): boolean {
  return measure === 'CUSTOMERS' && period.from !== period.to;
}

/** What a quantity of the period counts, within a sentence: "khách hàng"; of several months "khách hàng–tháng". */
export function measureUnit(counted: Counted, t: Translate): string {
  return t(isCountedMonthly(counted) ? 'measure.months.unit' : `measure.${counted.measure}.unit`);
}

/** What a quantity of the period counts, as a heading. */
export function measureLabel(counted: Counted, t: Translate): string {
  return t(isCountedMonthly(counted) ? 'measure.months.label' : `measure.${counted.measure}.label`);
}

/** What the measure means, and that months are added up where there are several. */
export function measureDefinition(counted: Counted, t: Translate): string {
  const definition = t(`measure.${counted.measure}.definition`);
  return isCountedMonthly(counted) ? `${definition} ${t('measure.months.definition')}` : definition;
}
