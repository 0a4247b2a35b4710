import type { TableTwin } from '../figure/ChartFigure';
import type { Column } from '@cashlight/web-ui';
import { useFormat, useWords } from '@cashlight/web-i18n';
import type { Reading } from '../figure/PointReader';
import type { BreakMark } from '../series/breaks';
import { remarkColumn } from './remarks';
import type { PlotLine } from './rows';

/** Series over months as a table, and as what is said about one month. */
export function useMonthsTwin(
  months: readonly string[],
  lines: readonly PlotLine[],
  breaks: readonly BreakMark[] = [],
): { table: TableTwin<string>; read: (index: number) => Reading } {
  const t = useWords();
  const format = useFormat();
  const remarks = new Map(breaks.map(({ month, texts }) => [month, texts.join(' ')]));
  const columns: Column<string>[] = [
    { id: 'month', header: t('term.month'), kind: 'text', value: (month) => format.month(month) },
    ...lines.map(({ key, name, points }): Column<string> => ({
      id: key,
      header: name,
      kind: 'percent',
      value: (month) => points[months.indexOf(month)]?.value ?? null,
    })),
    ...(breaks.length > 0 ? [remarkColumn<string>(t, (month) => remarks.get(month) ?? null)] : []),
  ];
  const read = (index: number): Reading => ({
    title: format.monthLong(months[index] ?? ''),
    lines: lines.map(({ name, color, points }) => {
      const value = points[index]?.value ?? null;
      return { name, color, value: value === null ? t('charts.noValue') : format.percent(value) };
    }),
  });
  return { table: { columns, rows: [...months], rowKey: (month) => month }, read };
}
