import { useMemo } from 'react';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { ChartFigure, type ChartFrame } from '../figure/ChartFigure';
import { labelLines, plotFrame } from '../plot/frame';
import { LinesPlot } from '../plot/lazy';
import { MonthPlot } from '../plot/MonthPlot';
import type { PlotLine } from '../plot/rows';
import { useMonthsTwin } from '../plot/useMonthsTwin';
import { shortNames } from '../series/names';
import { valuesOf } from '../series/series';
import { overlayShape, type OverlaySeries } from './shape';

/** As many units as can be told apart in one picture. */
export const MOST_OVERLAID = 4;

interface Props extends ChartFrame {
  /** Two to four; each keeps the colour of its place. */
  series: readonly OverlaySeries[];
  onSelectMonth?: ((month: string) => void) | undefined;
}

/** A few units laid over each other, month by month. */
export function OverlayChart({ series, onSelectMonth, ...frame }: Props) {
  const t = useWords();
  const format = useFormat();
  const shape = useMemo(() => overlayShape(series.slice(0, MOST_OVERLAID)), [series]);
  const lines = useMemo(
    () =>
      shape.series.map((each, place): PlotLine => ({
        ...each,
        key: each.code,
        color: `var(--series-${place + 1})`,
      })),
    [shape],
  );
  const labelled = useMemo(() => {
    const names = shortNames(shape.series);
    return lines.map((line) => ({ ...line, name: names.get(line.key) ?? line.name }));
  }, [lines, shape]);
  const { table, read } = useMonthsTwin(shape.months, lines);
  const provisional = shape.series.some((each) => each.points.some((point) => point.provisional === true));
  const notes = [
    ...(shape.axis.zoomed ? [t('charts.zoomed', { from: format.percentAxis(shape.axis.domain[0]) })] : []),
    ...(provisional ? [t('charts.provisionalNote')] : []),
  ];
  return (
    <ChartFigure
      frame={frame}
      isEmpty={valuesOf(series.map((each) => each.points)).length === 0}
      notes={notes}
      table={table}
    >
      <MonthPlot
        title={t('charts.points', { title: frame.title })}
        months={shape.months}
        frameOf={(size) =>
          plotFrame(
            size,
            labelled.map(({ name }) => labelLines(name, size)),
            'point',
          )
        }
        read={read}
        onSelectMonth={onSelectMonth}
      >
        {(plot, active) => (
          <LinesPlot months={shape.months} lines={labelled} axis={shape.axis} frame={plot} active={active} />
        )}
      </MonthPlot>
    </ChartFigure>
  );
}
