import type { Format, Named, Translate } from '@cashlight/web-i18n';
import type { Option } from '@cashlight/web-ui';
import { unitOptions } from '../units';
import type { ColumnType, ReferenceData } from './lists';

const GROUPS = ['BANK', 'INTERMEDIARY', 'CASH'] as const;
const EVENT_TYPES = ['CAMPAIGN', 'PROMOTION', 'COUNTER_CLOSED', 'OUTAGE'] as const;
const LEVELS = ['COMPANY', 'UNIT', 'COMMUNE'] as const;

/** What a column can be chosen from, or (type) what is offered to choose from; undefined where it is typed. */
export function choicesOf(
  type: ColumnType,
  data: ReferenceData,
  t: Translate,
  format: Format,
): readonly Option<string>[] | undefined {
  const named = (list: readonly (Named & { readonly code: string })[]) =>
    list.map((one) => ({ value: one.code, label: format.name(one) }));
  switch (type) {
    case 'unit':
      return unitOptions(data.units, format);
    case 'channel':
      return named(data.channels);
    case 'provider':
      return named(data.providers);
    case 'group':
      return GROUPS.map((value) => ({ value, label: t(`group.${value}`) }));
    case 'level':
      return LEVELS.map((value) => ({ value, label: t(`admin.reference.level.${value}`) }));
    case 'flag':
      return [
        { value: 'true', label: t('admin.reference.yes') },
        { value: 'false', label: t('admin.reference.no') },
      ];
    case 'type':
      return EVENT_TYPES.map((value) => ({ value, label: t(`admin.reference.eventType.${value}`) }));
    case 'text':
    case 'month':
    case 'day':
    case 'vnd':
    case 'percent':
      return undefined;
  }
}

/** The value as people read it. */
export function valueText(
  type: ColumnType,
  value: string,
  choices: readonly Option<string>[] | undefined,
  format: Format,
): string {
  if (type === 'month') return format.month(value.slice(0, 7));
  if (type === 'day') return format.date(value);
  if (type === 'vnd') return format.vnd(value);
  if (type === 'percent') return format.percentExact(Number(value) / 100);
  return choices?.find((choice) => choice.value === value)?.label.trim() ?? value;
}
