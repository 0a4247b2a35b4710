import { useId, useRef, useState, type ReactNode } from 'react';
import { Card, CompactTable, EmptyState, VisuallyHidden, type Column } from '@cashlight/web-ui';
import { useWords } from '@cashlight/web-i18n';
import { ChartTools } from './ChartTools';
import { PlotBoundary } from './PlotBoundary';
import styles from './ChartFigure.module.css';

/** What every chart says about itself, in the page's language. */
export interface ChartFrame {
  /** The card's heading, also on the picture. */
  title: string;
  /** What one sees, in a sentence: spoken to those who do not see it, and written on the picture. */
  finding: string;
  /** The months shown, as written on the picture: "01/2022 – 12/2022". */
  period: string;
  /** Where the figures come from, as written on the picture: "Số liệu đến 31/12/2022 · dữ liệu mẫu". */
  source: string;
  /** How many of the months shown are not closed: said below the chart. */
  unclosedMonths?: number | undefined;
  className?: string | undefined;
  /** What the reader chooses for this chart; stands above it. */
  controls?: ReactNode;
  /** Shown when there is nothing to draw. */
  empty?: ReactNode;
}

/** The same figures as a table. */
export interface TableTwin<Row> {
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
}

interface Props<Row> {
  frame: ChartFrame;
  table: TableTwin<Row>;
  isEmpty: boolean;
  /** What an honest reader has to know about the drawing: a zoomed axis, hollow months. */
  notes?: readonly string[];
  children: ReactNode;
}

/** While its table is shown the drawing keeps its width, out of sight and reach, so that its picture can still be taken. */
const UNSEEN = {
  'aria-hidden': true,
  inert: true,
  style: { position: 'absolute', inset: '0 0 auto', blockSize: 0, overflow: 'hidden', visibility: 'hidden' },
} as const;

/** The card around a chart: heading, table twin, pictures to download, notes, and an empty state. */
export function ChartFigure<Row>({ frame, table, isEmpty, notes = [], children }: Props<Row>) {
  const t = useWords();
  const findingId = useId();
  const plot = useRef<HTMLDivElement>(null);
  const [asTable, setAsTable] = useState(false);
  const twin = <CompactTable caption={frame.title} {...table} />;
  const unclosed = frame.unclosedMonths ?? 0;
  const remarks = unclosed > 0 ? [...notes, t('charts.unclosed', { count: unclosed })] : notes;
  const tools = (
    <ChartTools
      frame={frame}
      plot={plot}
      table={table}
      asTable={asTable}
      onToggle={() => setAsTable(!asTable)}
    />
  );
  return (
    <Card title={frame.title} actions={isEmpty ? undefined : tools} className={frame.className}>
      {frame.controls}
      <figure className={styles['figure']} aria-label={frame.title} aria-describedby={findingId}>
        <VisuallyHidden>
          <p id={findingId}>{frame.finding}</p>
        </VisuallyHidden>
        {isEmpty && (frame.empty ?? <EmptyState title={t('charts.nothing')} />)}
        {!isEmpty && asTable && twin}
        {!isEmpty && (
          <div className={styles['drawing']} {...(asTable ? UNSEEN : {})}>
            <div ref={plot} className={styles['plot']}>
              <PlotBoundary
                fallback={
                  <>
                    <p role="status">{t('charts.plotFailed')}</p>
                    {twin}
                  </>
                }
              >
                {children}
              </PlotBoundary>
              {remarks.length > 0 && <p className={styles['notes']}>{remarks.join(' ')}</p>}
            </div>
          </div>
        )}
      </figure>
    </Card>
  );
}
