import type { Translate } from '@cashlight/web-i18n';
import type { Column } from '@cashlight/web-ui';

/** What changed in the organisation with a month, as a column of a chart's table. */
export function remarkColumn<Row>(t: Translate, remarkOf: (row: Row) => string | null): Column<Row> {
  return {
    id: 'organisation',
    header: t('charts.organisation'),
    kind: 'text',
    minWidth: 16,
    value: remarkOf,
    cell: (row) => remarkOf(row) ?? '',
  };
}
