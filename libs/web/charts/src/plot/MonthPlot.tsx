import { Suspense, useState, type ReactNode } from 'react';
import { PointReader, type Reading } from '../figure/PointReader';
import { usePlotSize, type PlotSize } from '../figure/usePlotSize';
import { PLOT_HEIGHT, type PlotFrame } from './frame';
import styles from './MonthPlot.module.css';

interface Props {
  title: string;
  months: readonly string[];
  frameOf: (size: PlotSize) => PlotFrame;
  read: (index: number) => Reading;
  /** The month that reading starts from; without one the last. */
  start?: number | undefined;
  onSelectMonth?: ((month: string) => void) | undefined;
  /** Whether there is something to open at a month; without it, at every one. */
  isOpen?: (index: number) => boolean;
  children: (frame: PlotFrame, active: number | null) => ReactNode;
}

/** The room of a plot over months: its least height stands from the first moment, its points can be read before it is drawn. */
export function MonthPlot({
  title,
  months,
  frameOf,
  read,
  start = months.length - 1,
  onSelectMonth,
  isOpen,
  children,
}: Props) {
  const [ref, size] = usePlotSize<HTMLDivElement>();
  const [active, setActive] = useState<number | null>(null);
  const frame = frameOf(size);
  const shown = active === null ? null : Math.min(active, months.length - 1);
  const open =
    onSelectMonth &&
    ((index: number) => {
      if (isOpen?.(index) !== false) onSelectMonth(months[index] ?? '');
    });
  return (
    <div ref={ref} className={styles['room']} style={{ minHeight: `${PLOT_HEIGHT / 16}rem` }}>
      {size.width > 0 && (
        <PointReader
          label={title}
          count={months.length}
          geometry={frame.geometry}
          read={read}
          onOpen={open}
          start={start}
          active={shown}
          onActive={setActive}
        >
          <div aria-hidden="true" style={{ height: frame.height }}>
            <Suspense fallback={<span aria-busy="true" />}>{children(frame, shown)}</Suspense>
          </div>
        </PointReader>
      )}
    </div>
  );
}
