import { useFormat, useWords } from '@cashlight/web-i18n';
import { useMemo, useState } from 'react';
import { Button } from '../controls/Button';
import { sortRows } from './column';
import { toCsv, toHtml, toTabs } from './export';
import { TableGrid, type TableGridProps } from './TableGrid';
import { copyRich, downloadText } from './transfer';
import styles from './table.module.css';

export interface DataTableProps<Row> extends Omit<TableGridProps<Row>, 'compact'> {
  /** Name of the download, without its ending. */
  readonly fileName: string;
}

/** A table to read, sort, copy to Excel and download: always exactly what is shown. */
export function DataTable<Row>({ rows, fileName, ...grid }: DataTableProps<Row>) {
  const { columns, sort, total, caption } = grid;
  const format = useFormat();
  const sorted = useMemo(() => sortRows(rows, columns, sort, format), [rows, columns, sort, format]);
  const shown = {
    columns: columns.filter((column) => column.kind !== 'graphic'),
    rows: total === undefined ? sorted : [...sorted, total],
    format,
  };
  return (
    <div>
      <TableTools
        caption={caption}
        onCopy={() => copyRich(toTabs(shown), toHtml(shown))}
        onDownload={() => downloadText(`${fileName}.csv`, toCsv(shown))}
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
  readonly caption: string;
  readonly onCopy: () => boolean;
  readonly onDownload: () => void;
}

function TableTools({ caption, onCopy, onDownload }: TableToolsProps) {
  const t = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <div className={styles['tools']} role="group" aria-label={t('parts.table.toolsOf', { table: caption })}>
      <Button
        kind="quiet"
        icon={copied ? 'check' : 'copy'}
        onClick={() => setCopied(onCopy())}
        onBlur={() => setCopied(false)}
      >
        <span aria-live="polite">{t(copied ? 'parts.table.copied' : 'parts.table.copy')}</span>
      </Button>
      <Button kind="quiet" icon="download" onClick={onDownload}>
        {t('parts.table.download')}
      </Button>
    </div>
  );
}
