import { useFormat, useWords } from '@cashlight/web-i18n';
import { Definition } from '../controls/Definition';
import { Scroller } from '../layout/Scroller';
import { classes } from '../styles/classes';
import { Icon } from '../styles/icons';
import type { Sort } from '../view/search';
import { isFigure, shownText, valueOf, type Column } from './column';
import styles from './table.module.css';

export interface TableGridProps<Row> {
  /** What the table shows, for screen readers. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** The row that sums the others by the domain's rule, never by averaging ratios. */
  readonly total?: Row | undefined;
  readonly sort?: Sort | undefined;
  readonly onSort?: ((sort: Sort) => void) | undefined;
  readonly rowClassName?: ((row: Row) => string | undefined) | undefined;
  readonly compact?: boolean;
}

/** Rows and columns: header and first column stay in sight, figures align right. */
export function TableGrid<Row>(props: TableGridProps<Row>) {
  const { caption, columns, rows, rowKey, total, rowClassName, compact = false } = props;
  return (
    <Scroller label={caption} className={styles['scroller']}>
      <table className={classes(styles['table'], compact && styles['compact'])}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} sort={props.sort} onSort={props.onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 && <NoRows columns={columns.length} />}
          {rows.map((row) => (
            <tr key={rowKey(row)} className={rowClassName?.(row)}>
              <Cells columns={columns} row={row} />
            </tr>
          ))}
        </tbody>
        {total !== undefined && (
          <tfoot>
            <tr className={styles['total']}>
              <Cells columns={columns} row={total} />
            </tr>
          </tfoot>
        )}
      </table>
    </Scroller>
  );
}

function NoRows({ columns }: { readonly columns: number }) {
  const t = useWords();
  return (
    <tr>
      <td colSpan={columns}>{t('parts.table.empty')}</td>
    </tr>
  );
}

function Cells<Row>({ columns, row }: { readonly columns: readonly Column<Row>[]; readonly row: Row }) {
  const format = useFormat();
  return columns.map((column, index) => {
    const content = column.cell ? column.cell(row) : shownText(column, valueOf(column, row), format);
    if (index === 0) {
      return (
        <th key={column.id} scope="row" className={isFigure(column) ? undefined : styles['naming']}>
          {content}
        </th>
      );
    }
    return (
      <td key={column.id} className={isFigure(column) ? styles['figure'] : undefined}>
        {content}
      </td>
    );
  });
}

interface HeaderCellProps<Row> {
  readonly column: Column<Row>;
  readonly sort: Sort | undefined;
  readonly onSort: ((sort: Sort) => void) | undefined;
}

function HeaderCell<Row>({ column, sort, onSort }: HeaderCellProps<Row>) {
  const sorted = sort?.column === column.id ? (sort.descending ? 'descending' : 'ascending') : undefined;
  const { header, definition } = column;
  const sortable = onSort && column.kind !== 'graphic';
  return (
    <th
      scope="col"
      className={isFigure(column) ? styles['figure'] : undefined}
      aria-sort={sorted}
      style={column.minWidth === undefined ? undefined : { minInlineSize: `${column.minWidth}rem` }}
    >
      <span className={styles['header']}>
        {definition && sortable && (
          <Definition term={header} asSign>
            {definition}
          </Definition>
        )}
        {definition && !sortable && <Definition term={header}>{definition}</Definition>}
        {sortable && <Sorter column={column} sorted={sorted} onSort={onSort} />}
        {!definition && !sortable && header}
      </span>
    </th>
  );
}

interface SorterProps<Row> {
  readonly column: Column<Row>;
  readonly sorted: 'ascending' | 'descending' | undefined;
  readonly onSort: (sort: Sort) => void;
}

/** The header as a button: figures start with the largest, names with the first letter, then it turns round. */
function Sorter<Row>({ column, sorted, onSort }: SorterProps<Row>) {
  const t = useWords();
  const descending = sorted ? sorted === 'ascending' : isFigure(column);
  const action = t(descending ? 'parts.table.sortDescending' : 'parts.table.sortAscending');
  return (
    <button
      type="button"
      className={classes(styles['sorter'], sorted && styles['sorted'])}
      aria-label={`${column.header}: ${action}`}
      title={action}
      onClick={() => onSort({ column: column.id, descending })}
    >
      {column.header}
      <Icon name={sorted === 'ascending' ? 'up' : 'down'} />
    </button>
  );
}
