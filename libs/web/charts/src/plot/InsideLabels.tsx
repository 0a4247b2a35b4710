import { useXAxisScale, useYAxisScale } from 'recharts';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { lastPoint } from '../series/series';
import type { PlotLine } from './rows';
import styles from './plots.module.css';

interface Props {
  /** The lines that end before the plot does. */
  lines: readonly PlotLine[];
  all: readonly PlotLine[];
}

/** Name and last value of lines that end within the plot, at their ends: on the side where no other line runs. */
export function InsideLabels({ lines, all }: Props) {
  const t = useWords();
  const format = useFormat();
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  if (toX === undefined || toY === undefined) return null;
  return lines.map((line) => {
    const last = lastPoint(line.points);
    if (last === undefined || last.value === null) return null;
    const [x, y] = [toX(last.month), toY(last.value)];
    const value = format.percent(last.value);
    if (line.inline === true) {
      return (
        <text key={line.key} x={x} y={y} dx={6} dominantBaseline="central" className={styles['remark']}>
          {value}
        </text>
      );
    }
    return (
      <text
        key={line.key}
        x={x}
        y={y}
        dy={isBelow(line, all) ? '1.6em' : '-0.9em'}
        textAnchor={isLate(line) ? 'end' : 'start'}
        className={styles['inside']}
        style={{ fill: line.color }}
      >
        {line.name} {value}
        {last.provisional === true && (
          <tspan className={styles['provisional']}> ({t('charts.provisional')})</tspan>
        )}
      </text>
    );
  });
}

function isBelow(line: PlotLine, all: readonly PlotLine[]): boolean {
  const index = line.points.findLastIndex((point) => point.value !== null);
  const own = line.points[index]?.value ?? 0;
  return all.some((other) => (other.points[index]?.value ?? 0) > own);
}

/** Whether the line ends in the right half of the plot, where its label has room to the left. */
function isLate(line: PlotLine): boolean {
  return line.points.findLastIndex((point) => point.value !== null) >= line.points.length / 2;
}
