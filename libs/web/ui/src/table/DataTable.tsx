import { useFormat, useWords } from '@cashlight/web-i18n';
import { useMemo } from 'react';
import { sortRows } from './column';
import { shownTable } from './shown';
import { TakeTable } from './TakeTable';
import { TableGrid, type TableGridProps } from './TableGrid';
import styles from './table.module.css';

export interface DataTableProps<Row> extends Omit<TableGridProps<Row>, 'compact'> {
  /** Name of the download, without its ending. */
  readonly fileName: string;
  /** Lines under the caption in a workbook: period, source. */
  readonly about?: readonly string[] | undefined;
}

/** A table to read, sort, copy to Excel and download: always exactly what is shown. */
export function DataTable<Row>({ rows, fileName, about, ...grid }: DataTableProps<Row>) {
  const { columns, sort, total, caption } = grid;
  const t = useWords();
  const format = useFormat();
  const sorted = useMemo(() => sortRows(rows, columns, sort, format), [rows, columns, sort, format]);
  return (
    <div>
      <div className={styles['tools']} role="group" aria-label={t('parts.table.toolsOf', { table: caption })}>
        <TakeTable
          head={{ caption, about }}
          fileName={fileName}
          shown={() => shownTable(columns, sorted, total)}
        />
      </div>
      <TableGrid {...grid} rows={sorted} />
    </div>
  );
}

/** The same without tools: the twin of a chart. */
export function CompactTable<Row>(props: Omit<TableGridProps<Row>, 'compact'>) {
  return <TableGrid {...props} compact />;
}
