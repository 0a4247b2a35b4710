import { toFloat } from '@cashlight/domain';
import type { Format, Translate } from '@cashlight/web-i18n';
import { shownTable, type Column, type ShownTable } from '@cashlight/web-ui';
import { PATH_MONTHS, type LivePlan, type LiveRow } from '../plan/live';
import { toConvertHeader } from '../plan/words';

/** The sheet as it stands now, to be taken along: with the units' codes, so that it can be pasted back. */
export function sheetTable(live: LivePlan, withMonths: boolean, t: Translate, format: Format): ShownTable {
  const { year, baseMonth, latestMonth, measure } = live.plan;
  const columns: readonly Column<LiveRow>[] = [
    { id: 'code', header: t('targets.column.code'), kind: 'text', value: ({ row }) => row.code },
    { id: 'unit', header: t('term.unit'), kind: 'text', value: ({ row }) => row.name },
    {
      id: 'base',
      header: t('targets.column.baseOf', { month: baseMonth === null ? '–' : format.month(baseMonth) }),
      kind: 'percent',
      value: ({ base }) => toFloat(base),
    },
    {
      id: 'target',
      header: t('targets.column.targetOf', { year }),
      kind: 'percent',
      exact: true,
      value: ({ target }) => toFloat(target),
    },
    ...(withMonths ? PATH_MONTHS : []).map((month) => ({
      id: `month${month}`,
      header: t('targets.column.monthOf', { month }),
      kind: 'percent' as const,
      exact: true,
      value: ({ months }: LiveRow) => toFloat(months.get(month) ?? null),
    })),
    { id: 'lift', header: t('targets.column.lift'), kind: 'points', value: ({ lift }) => toFloat(lift) },
    {
      id: 'toConvert',
      header: toConvertHeader(latestMonth, t, format),
      kind: measure === 'AMOUNT' ? 'vnd' : 'count',
      value: ({ toConvert }) => (toConvert === null ? null : String(toConvert)),
    },
  ];
  return shownTable(columns, live.company ? [live.company, ...live.units] : live.units);
}
