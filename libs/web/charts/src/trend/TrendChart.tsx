import { useMemo } from 'react';
import type { Column } from '@cashlight/web-ui';
import { useFormat, useWords, type Format, type Translate } from '@cashlight/web-i18n';
import { ChartFigure, type ChartFrame } from '../figure/ChartFigure';
import type { Reading } from '../figure/PointReader';
import { labelLines, plotFrame } from '../plot/frame';
import { LinesPlot } from '../plot/lazy';
import { MonthPlot } from '../plot/MonthPlot';
import type { PlotLine } from '../plot/rows';
import type { OrganisationBreak } from '../series/breaks';
import { remarkColumn } from '../plot/remarks';
import type { NamedSeries } from '../series/series';
import { trendShape, type TrendRow, type TrendShape } from './shape';

interface Props extends ChartFrame {
  actual: NamedSeries;
  /** The path to the target, where there is one. */
  target?: NamedSeries | undefined;
  /** Where units are not any more what they were. */
  breaks?: readonly OrganisationBreak[] | undefined;
  onSelectMonth?: ((month: string) => void) | undefined;
}

/** A ratio over months against the path to its target. */
export function TrendChart({ actual, target, breaks, onSelectMonth, ...frame }: Props) {
  const t = useWords();
  const format = useFormat();
  const shape = useMemo(
    () => trendShape(actual.points, target?.points ?? [], breaks),
    [actual.points, target?.points, breaks],
  );
  const lines = useMemo(() => linesOf(shape, actual.name, target?.name), [shape, actual.name, target?.name]);
  const names = lines.filter(({ inline }) => inline !== true).map(({ name }) => name);
  return (
    <ChartFigure
      frame={frame}
      isEmpty={shape.rows.every((row) => row.actual === null)}
      notes={notesOf(shape, t, format)}
      table={{
        columns: columnsOf(shape, { actual: actual.name, target: target?.name }, t, format),
        rows: shape.rows,
        rowKey: (row) => row.month,
      }}
    >
      <MonthPlot
        title={t('charts.points', { title: frame.title })}
        months={shape.months}
        frameOf={(size) =>
          plotFrame(
            size,
            names.map((name) => labelLines(name, size)),
            'point',
          )
        }
        read={(index) =>
          readingOf(shape.rows[index], { actual: actual.name, target: target?.name }, t, format)
        }
        start={shape.rows.findLastIndex((row) => row.actual !== null)}
        onSelectMonth={onSelectMonth}
        isOpen={(index) => typeof shape.rows[index]?.actual === 'number'}
      >
        {(plot, active) => (
          <LinesPlot
            months={shape.months}
            lines={lines}
            axis={shape.axis}
            frame={plot}
            active={active}
            breaks={shape.breaks}
          />
        )}
      </MonthPlot>
    </ChartFigure>
  );
}

/** The path is named at the end of its latest year; the ends of earlier years show their value alone. */
function linesOf(
  { paths, actual: points }: TrendShape,
  actual: string,
  target: string | undefined,
): PlotLine[] {
  const path = { name: target ?? '', color: 'var(--target)', dashed: true };
  return [
    ...paths.map((each, place) => ({
      ...path,
      key: each.year,
      points: each.points,
      inline: place < paths.length - 1,
    })),
    { key: 'actual', name: actual, points, color: 'var(--accent)' },
  ];
}

function notesOf({ axis, rows, breaks }: TrendShape, t: Translate, format: Format): string[] {
  return [
    ...(axis.zoomed ? [t('charts.zoomed', { from: format.percentAxis(axis.domain[0]) })] : []),
    ...(rows.some((row) => row.provisional) ? [t('charts.provisionalNote')] : []),
    ...(breaks.length > 0 ? [t('charts.breakNote')] : []),
  ];
}

interface Names {
  actual: string;
  target: string | undefined;
}

function readingOf(
  row: TrendRow | undefined,
  { actual, target }: Names,
  t: Translate,
  format: Format,
): Reading {
  if (row === undefined) return { title: '', lines: [] };
  const written = (value: number | null): string =>
    value === null ? t('charts.noValue') : format.percent(value);
  const title = format.monthLong(row.month);
  return {
    title: row.provisional ? `${title} (${t('charts.provisional')})` : title,
    lines: [
      { name: actual, value: written(row.actual), color: 'var(--accent)' },
      ...(target === undefined ? [] : [{ name: target, value: written(row.target), color: 'var(--target)' }]),
      ...(row.gap === null ? [] : [{ name: t('charts.gap'), value: format.points(row.gap) }]),
      ...(row.remark === null ? [] : [{ name: t('charts.organisation'), value: row.remark }]),
    ],
  };
}

function columnsOf(
  { breaks }: TrendShape,
  { actual, target }: Names,
  t: Translate,
  format: Format,
): Column<TrendRow>[] {
  const path: Column<TrendRow>[] =
    target === undefined
      ? []
      : [
          { id: 'target', header: target, kind: 'percent', value: (row) => row.target },
          { id: 'gap', header: t('term.gap'), kind: 'points', value: (row) => row.gap },
        ];
  return [
    {
      id: 'month',
      header: t('term.month'),
      kind: 'text',
      value: (row) =>
        row.provisional ? `${format.month(row.month)} (${t('charts.provisional')})` : format.month(row.month),
    },
    { id: 'actual', header: actual, kind: 'percent', value: (row) => row.actual },
    ...path,
    ...(breaks.length > 0 ? [remarkColumn<TrendRow>(t, (row) => row.remark)] : []),
  ];
}
