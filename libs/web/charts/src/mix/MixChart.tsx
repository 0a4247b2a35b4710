import { useMemo } from 'react';
import { useWords } from '@cashlight/web-i18n';
import { ChartFigure, type ChartFrame } from '../figure/ChartFigure';
import { labelLines, plotFrame } from '../plot/frame';
import { StackPlot } from '../plot/lazy';
import { MonthPlot } from '../plot/MonthPlot';
import type { PlotLine } from '../plot/rows';
import { useMonthsTwin } from '../plot/useMonthsTwin';
import { valuesOf } from '../series/series';
import { mixShape, type ChannelGroupKey, type MixSeries } from './shape';

interface Props extends ChartFrame {
  series: readonly MixSeries[];
  onSelectMonth?: ((month: string) => void) | undefined;
}

const COLORS: Readonly<Record<ChannelGroupKey, string>> = {
  BANK: 'var(--bank)',
  INTERMEDIARY: 'var(--intermediary)',
  CASH: 'var(--cash)',
};

/** The channel groups as parts of the whole, month by month. */
export function MixChart({ series, onSelectMonth, ...frame }: Props) {
  const t = useWords();
  const shape = useMemo(() => mixShape(series), [series]);
  const layers = useMemo(
    () => shape.layers.map((layer): PlotLine => ({ ...layer, color: COLORS[layer.key] })),
    [shape],
  );
  const { table, read } = useMonthsTwin(shape.months, layers);
  const provisional = layers.some(({ points }) => points.some((point) => point.provisional === true));
  return (
    <ChartFigure
      frame={frame}
      isEmpty={valuesOf(series.map((each) => each.points)).length === 0}
      notes={provisional ? [t('charts.provisionalBars')] : []}
      table={table}
    >
      <MonthPlot
        title={t('charts.points', { title: frame.title })}
        months={shape.months}
        frameOf={(size) =>
          plotFrame(
            size,
            layers.map(({ name }) => labelLines(name, size)),
            'band',
          )
        }
        read={read}
        onSelectMonth={onSelectMonth}
      >
        {(plot, active) => <StackPlot months={shape.months} layers={layers} frame={plot} active={active} />}
      </MonthPlot>
    </ChartFigure>
  );
}
