import { useXAxisScale, useYAxisScale } from 'recharts';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { lastPoint } from '../series/series';
import type { PlotFrame } from './frame';
import type { PlotLine } from './rows';
import styles from './plots.module.css';

interface Props {
  /** The lines that end before the plot does. */
  lines: readonly PlotLine[];
  all: readonly PlotLine[];
  frame: PlotFrame;
}

/** In a plot narrower than this, in pixels at the usual type size, lines are too steep for a label between them. */
const NARROW = 360;

/** Name and last value of lines that end within the plot, at their ends: on the side where no other line runs. */
export function InsideLabels({ lines, all, frame }: Props) {
  const t = useWords();
  const format = useFormat();
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  if (toX === undefined || toY === undefined) return null;
  const isNarrow = frame.geometry.right - frame.geometry.left < NARROW * frame.scale;
  return lines.map((line) => {
    const last = lastPoint(line.points);
    if (last === undefined || last.value === null) return null;
    const [x, y] = [toX(last.month) ?? 0, toY(last.value)];
    const value = format.percent(last.value);
    if (line.inline === true && isNarrow) return null;
    if (line.inline === true) {
      const place = isBelow(line, all) ? UNDER_END : OVER_END;
      return (
        <text key={line.key} x={x} y={y} {...place} className={styles['remark']}>
          {value}
        </text>
      );
    }
    return (
      <text
        key={line.key}
        x={x}
        y={y}
        {...placeOf(line, all, (toX(line.points.at(-1)?.month) ?? 0) - x)}
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

/** The end of a path of an earlier year, where lines mostly rise: to the right below what goes on, to the left above it. */
const UNDER_END = { dx: '-0.4em', dy: '1.5em', textAnchor: 'start' } as const;
const OVER_END = { dx: '0.4em', dy: '-0.8em', textAnchor: 'end' } as const;

function isBelow(line: PlotLine, all: readonly PlotLine[]): boolean {
  const index = line.points.findLastIndex((point) => point.value !== null);
  const own = line.points[index]?.value ?? 0;
  return all.some((other) => (other.points[index]?.value ?? 0) > own);
}

/** A label of usual length at its size, in pixels. */
const LABEL_WIDTH = 110;

/**
 * Where the label keeps clear of its own line, which mostly rises: below it to the right, or far below where there
 * is no room on the right (in pixels); above it to the left, or to the right where the line has hardly begun.
 */
function placeOf(
  line: PlotLine,
  all: readonly PlotLine[],
  room: number,
): { dy: string; dx?: number; textAnchor: 'start' | 'end' } {
  const passed = (line.points.findLastIndex((point) => point.value !== null) + 1) / line.points.length;
  if (!isBelow(line, all)) return { dy: '-0.9em', textAnchor: passed > 0.5 ? 'end' : 'start' };
  return room > LABEL_WIDTH
    ? { dy: '1.5em', dx: 6, textAnchor: 'start' }
    : { dy: '4.5em', textAnchor: 'end' };
}
