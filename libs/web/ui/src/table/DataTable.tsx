import { useFormat, useWords } from '@cashlight/web-i18n';
import { useMemo, useState } from 'react';
import { Button } from '../controls/Button';
import { sortRows } from './column';
import { shownTable, type ShownTable, type TableHead } from './shown';
import { useCopyTable, useTableFiles } from './takeAway';
import { TakeAwayMenu } from './TakeAwayMenu';
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
  const format = useFormat();
  const sorted = useMemo(() => sortRows(rows, columns, sort, format), [rows, columns, sort, format]);
  return (
    <div>
      <TableTools
        head={{ caption, about }}
        fileName={fileName}
        shown={() => shownTable(columns, sorted, total)}
      />
      <TableGrid {...grid} rows={sorted} />
    </div>
  );
}

/** The same without tools: the twin of a chart. */
export function CompactTable<Row>(props: Omit<TableGridProps<Row>, 'compact'>) {
  return <TableGrid {...props} compact />;
}

interface TableToolsProps {
  readonly head: TableHead;
  readonly fileName: string;
  readonly shown: () => ShownTable;
}

function TableTools({ head, fileName, shown }: TableToolsProps) {
  const t = useWords();
  const [copied, setCopied] = useState(false);
  const copy = useCopyTable();
  const files = useTableFiles(shown, head, fileName);
  return (
    <div
      className={styles['tools']}
      role="group"
      aria-label={t('parts.table.toolsOf', { table: head.caption })}
    >
      <Button
        kind="quiet"
        icon={copied ? 'check' : 'copy'}
        onClick={() => setCopied(copy(shown()))}
        onBlur={() => setCopied(false)}
      >
        <span aria-live="polite">{t(copied ? 'parts.table.copied' : 'parts.table.copy')}</span>
      </Button>
      <TakeAwayMenu
        ways={files}
        trigger={(icon) => (
          <Button kind="quiet" icon={icon}>
            {t('parts.table.download')}
          </Button>
        )}
      />
    </div>
  );
}
