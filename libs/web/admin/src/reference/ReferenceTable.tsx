import { useFormat, useWords, type Format, type Translate } from '@cashlight/web-i18n';
import { Button, DataTable, useChangeView, useViewState, type Column } from '@cashlight/web-ui';
import styles from '../admin.module.css';
import { choicesOf, valueText } from './choices';
import {
  keyOf,
  type ColumnName,
  type ListColumn,
  type ListName,
  type ReferenceData,
  type ReferenceList,
  type ReferenceRow,
} from './lists';

interface ReferenceTableProps {
  readonly name: ListName;
  readonly list: ReferenceList;
  readonly rows: readonly ReferenceRow[];
  readonly data: ReferenceData;
  readonly onEdit: (row: ReferenceRow) => void;
}

/** A list as a table; what none of its rows says anything about is left out. */
export function ReferenceTable({ name, list, rows, data, onEdit }: ReferenceTableProps) {
  const t = useWords();
  const format = useFormat();
  const { sort } = useViewState();
  const change = useChangeView();
  const used = list.columns.filter((column) => rows.some((row) => (row[column.name] ?? '') !== ''));
  const actions: Column<ReferenceRow> = {
    id: 'actions',
    header: t('admin.actions'),
    kind: 'graphic',
    cell: (row) => (
      <Button
        kind="quiet"
        aria-label={t('admin.editOf', { name: list.nameOf(row) })}
        onClick={() => onEdit(row)}
      >
        {t('admin.edit')}
      </Button>
    ),
  };
  const title = t(`admin.reference.kind.${name}`);
  return (
    <DataTable
      caption={t('admin.tableOf', { list: title })}
      columns={[...used.map((column) => tableColumn(column, data, t, format)), actions]}
      rows={rows}
      rowKey={(row) => keyOf(list, row)}
      sort={sort}
      onSort={(next) => change({ sort: next })}
      fileName={title}
    />
  );
}

/** In rem. */
const MIN_WIDTH: Partial<Record<ColumnName, number>> = {
  name: 10,
  title: 12,
  parent_code: 9,
  successor_code: 9,
  split_from_code: 9,
  unit_code: 8,
  channel_code: 6,
  provider_code: 5,
  note: 6,
};

function tableColumn(
  { name, type }: ListColumn,
  data: ReferenceData,
  t: Translate,
  format: Format,
): Column<ReferenceRow> {
  const choices = choicesOf(type, data, t, format);
  const stored = (row: ReferenceRow) => row[name] ?? '';
  const shown = (row: ReferenceRow) =>
    stored(row) === '' ? null : valueText(type, stored(row), choices, format);
  const minWidth = MIN_WIDTH[name];
  const header = t(`admin.reference.column.${name}`);
  if (type === 'vnd') return { id: name, header, kind: 'vnd', value: (row) => stored(row) || null };
  if (type === 'percent') {
    const fraction = (row: ReferenceRow) => (stored(row) === '' ? null : Number(stored(row)) / 100);
    // With all its decimals, not the two of a ratio.
    return { id: name, header, kind: 'percent', value: fraction, cell: (row) => shown(row) ?? '–' };
  }
  return {
    id: name,
    header,
    kind: 'text',
    // Months and days are sorted as they are stored, years first.
    value: (row) => (type === 'month' || type === 'day' ? stored(row) || null : shown(row)),
    cell: (row) => {
      const text = shown(row) ?? '–';
      return minWidth === undefined ? <span className={styles['nowrap']}>{text}</span> : text;
    },
    ...(minWidth === undefined ? {} : { minWidth }),
  };
}
