import { useMemo } from 'react';
import { Bar, BarChart, CartesianGrid, usePlotArea, XAxis, YAxis, type BarShapeProps } from 'recharts';
import { useFormat, type Format } from '@cashlight/web-i18n';
import { monthTicks } from '../series/axis';
import { lastPoint } from '../series/series';
import { xOf } from '../figure/geometry';
import { EndLabels } from './EndLabels';
import { labelLines, type PlotFrame } from './frame';
import { rowsOf, type PlotLine } from './rows';
import styles from './plots.module.css';

export interface StackPlotProps {
  months: readonly string[];
  /** From the bottom up. */
  layers: readonly PlotLine[];
  frame: PlotFrame;
  active: number | null;
}

/** The parts of a whole, month by month, one on the other from zero to 100%. A month without data has no bar. */
export function StackPlot({ months, layers, frame, active }: StackPlotProps) {
  const format = useFormat();
  const data = useMemo(() => rowsOf(months, layers), [months, layers]);
  const { left, right } = frame.geometry;
  return (
    <BarChart
      width={frame.width}
      height={frame.height}
      data={data}
      margin={frame.margin}
      barCategoryGap="14%"
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
        axisLine={{ stroke: 'var(--line-strong)' }}
        tickLine={false}
        tickMargin={8 * frame.scale}
      />
      <YAxis
        domain={[0, 1]}
        ticks={[0, 0.25, 0.5, 0.75, 1]}
        interval={0}
        tickFormatter={(share: number) => format.percentAxis(share)}
        width={frame.axisWidth}
        axisLine={false}
        tickLine={false}
      />
      {active !== null && <Band index={active} count={months.length} frame={frame} />}
      {layers.map(({ key, color, points }, layer) => (
        <Bar
          key={key}
          dataKey={`values.${layer}`}
          stackId="whole"
          fill={color}
          shape={(shape: BarShapeProps) => (
            <Segment shape={shape} pale={points[shape.index]?.provisional === true} />
          )}
          isAnimationActive={false}
        />
      ))}
      <EndLabels labels={labelsOf(layers, frame, format)} frame={frame} />
    </BarChart>
  );
}

/** The labels stand at the middle of each layer's last segment. */
function labelsOf(layers: readonly PlotLine[], frame: PlotFrame, format: Format) {
  let below = 0;
  return layers.flatMap(({ key, name, points, color }) => {
    const share = lastPoint(points)?.value ?? null;
    if (share === null) return [];
    below += share;
    return [
      {
        key,
        name: labelLines(name, frame),
        text: format.percent(share),
        at: below - share / 2,
        color: labelColor(key, color),
      },
    ];
  });
}

/** Grey is the colour of cash, but too pale for text. */
function labelColor(key: string, color: string): string {
  return key === 'CASH' ? 'var(--muted)' : color;
}

function Segment({ shape: { x, y, width, height, fill }, pale }: { shape: BarShapeProps; pale: boolean }) {
  if (!(height > 0)) return null;
  const place = { x, y, width, height };
  return (
    <g>
      <rect {...place} fill="var(--surface)" />
      <rect {...place} fill={fill} fillOpacity={pale ? 0.45 : 1} stroke="var(--surface)" strokeWidth={1} />
    </g>
  );
}

function Band({ index, count, frame }: { index: number; count: number; frame: PlotFrame }) {
  const area = usePlotArea();
  if (area === undefined) return null;
  const width = area.width / count;
  return (
    <rect
      x={xOf(index, count, frame.geometry) - width / 2}
      y={area.y}
      width={width}
      height={area.height}
      fill="var(--hairline)"
      data-picture="omit"
    />
  );
}
