import type { Measure } from '@cashlight/contract';
import { toFloat } from '@cashlight/domain';
import {
  isCountedMonthly,
  measureUnit,
  type Counted,
  type Format,
  type Translate,
} from '@cashlight/web-i18n';
import type { Part } from './part';
import type { Moved } from './moved';

/** How much of a measure, written out: "12.345 khách hàng", "12,3 tỷ đ". */
export function quantityText(measure: Measure, level: bigint | null, t: Translate, format: Format): string {
  const value = format.quantity(measure, level);
  if (measure === 'AMOUNT' || level === null) return value;
  return t(`channels.quantity.${measure}`, { value, count: level === 1n ? 1 : 2 });
}

/** How much of a measure there is in the period asked for: over several months customers are counted month by month. */
export function quantityOfText(asked: Counted, level: bigint | null, t: Translate, format: Format): string {
  if (level === null || !isCountedMonthly(asked)) return quantityText(asked.measure, level, t, format);
  return `${format.quantity(asked.measure, level)} ${measureUnit(asked, t)}`;
}

/** A change of a level with its sign: "+12,30%". */
export function growthText(growth: number | null, t: Translate, format: Format): string {
  return growth === null
    ? format.percent(null)
    : t('channels.percentChange', { value: format.pointsBare(growth) });
}

/** The figures that a share is made of: "18.561 / 110.000 = 16,87%". */
export function workedText(measure: Measure, part: Part, whole: Part, format: Format): string {
  const { level, share } = part.figures;
  return `${format.quantity(measure, level)} / ${format.quantity(measure, whole.figures.level)} = ${format.percent(share)}`;
}

/** A movement in few words, for a table; empty where all is as usual. The month is named where the period has several. */
export function movedText(moved: Moved | null, isOneMonth: boolean, t: Translate, format: Format): string {
  if (moved === null || moved.kind === 'USUAL') return '';
  const text = t(`channels.drop.short.${moved.kind}`, {
    change: growthText(toFloat(moved.change), t, format),
  });
  return isOneMonth ? text : `${text} (${format.month(moved.month)})`;
}

/** The first of many names, and how many others there are: "A, B và 5 đơn vị khác". */
export function shortList(
  names: readonly string[],
  most: number,
  what: 'provider' | 'channel' | 'unit',
  t: Translate,
): string {
  const others = names.length - most;
  if (others <= 0) return names.join(', ');
  const rest = t('channels.others', { count: others, what: t(`channels.what.${what}`, { count: others }) });
  return `${names.slice(0, most).join(', ')} ${rest}`;
}
