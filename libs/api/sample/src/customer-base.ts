import { LAST_MONTH, monthName, monthRange } from './calendar.js';
import type { Curves } from './curves.js';
import type { Calibration } from './reference.js';

/** Every month of the sample in the format of the import kind `customer-base`. */
export function customerBaseCsv(units: readonly Calibration[], curves: Curves): string {
  const lines = monthRange(0, LAST_MONTH).flatMap((month) =>
    units.map((unit) => `${monthName(month)},${unit.unitCode},${String(curves.active(unit, month))}\n`),
  );
  return `month,unit_code,customers\n${lines.join('')}`;
}
