import { useMemo } from 'react';
import {
  CartesianGrid,
  Line,
  LineChart,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts';
import { useFormat } from '@cashlight/web-i18n';
import { monthTicks, type RatioAxis } from '../series/axis';
import { lastPoint } from '../series/series';
import type { BreakMark } from '../series/breaks';
import { Breaks } from './Breaks';
import { Dots } from './Dots';
import { InsideLabels } from './InsideLabels';
import { rowsOf, type PlotLine } from './rows';
import { EndLabels } from './EndLabels';
import { labelLines, type PlotFrame } from './frame';
import styles from './plots.module.css';

export interface LinesPlotProps {
  months: readonly string[];
  lines: readonly PlotLine[];
  axis: RatioAxis;
  frame: PlotFrame;
  /** The month being read. */
  active: number | null;
  /** Where units are not any more what they were. */
  breaks?: readonly BreakMark[];
}

/** Ratios over months as lines, each labelled at its end. */
export function LinesPlot({ months, lines, axis, frame, active, breaks = [] }: LinesPlotProps) {
  const format = useFormat();
  const data = useMemo(() => rowsOf(months, lines), [months, lines]);
  const { left, right } = frame.geometry;
  const atEdge = lines.filter((line) => lastPoint(line.points)?.month === months.at(-1));
  const inside = lines.filter((line) => !atEdge.includes(line));
  const labels = atEdge.flatMap(({ key, name, points, color }) => {
    const at = lastPoint(points)?.value ?? null;
    return at === null ? [] : [{ key, name: labelLines(name, frame), text: format.percent(at), at, color }];
  });
  return (
    <LineChart
      width={frame.width}
      height={frame.height}
      data={data}
      margin={frame.margin}
      accessibilityLayer={false}
      className={styles['plot'] ?? ''}
    >
      <CartesianGrid vertical={false} stroke="var(--hairline)" />
      <XAxis
        dataKey="month"
        ticks={monthTicks(months, right - left, 48 * frame.scale)}
        interval={0}
        tickFormatter={(month: string) => format.monthAxis(month)}
        height={frame.axisHeight}
        padding={{ left: frame.padding, right: frame.padding }}
        axisLine={{ stroke: 'var(--line-strong)' }}
        tickLine={false}
        tickMargin={8 * frame.scale}
      />
      <YAxis
        domain={[...axis.domain]}
        ticks={[...axis.ticks]}
        interval={0}
        tickFormatter={(share: number) => format.percentAxis(share)}
        width={frame.axisWidth}
        axisLine={false}
        tickLine={false}
      />
      <Breaks marks={breaks} months={months} scale={frame.scale} />
      {active !== null && (
        <Cursor month={months[active] ?? ''} values={data[active]?.values ?? []} lines={lines} />
      )}
      {lines.map(({ key, color, dashed = false }, index) => (
        <Line
          key={key}
          dataKey={`values.${index}`}
          type="linear"
          stroke={color}
          strokeWidth={(dashed ? 1.5 : 2.25) * frame.scale}
          {...(dashed && { strokeDasharray: `${5 * frame.scale} ${4 * frame.scale}` })}
          dot={months.length === 1 ? noDot : false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      <Dots scale={frame.scale} lines={lines} labelled={inside} />
      <InsideLabels lines={inside} all={lines} frame={frame} />
      <EndLabels labels={labels} frame={frame} />
    </LineChart>
  );
}

/** A line of a single point would be given a dot of its own, on top of ours. */
function noDot() {
  return null;
}

/** The month being read: an upright line, and a dot on every series that has a value in it. */
function Cursor({
  month,
  values,
  lines,
}: {
  month: string;
  values: readonly (number | null)[];
  lines: readonly PlotLine[];
}) {
  const area = usePlotArea();
  const x = useXAxisScale()?.(month);
  const toY = useYAxisScale();
  if (area === undefined || x === undefined || toY === undefined) return null;
  return (
    <g data-picture="omit">
      <line x1={x} x2={x} y1={area.y} y2={area.y + area.height} stroke="var(--line-strong)" />
      {values.map((value, index) =>
        value === null ? null : (
          <circle key={lines[index]?.key} cx={x} cy={toY(value)} r="0.28rem" fill={lines[index]?.color} />
        ),
      )}
    </g>
  );
}
