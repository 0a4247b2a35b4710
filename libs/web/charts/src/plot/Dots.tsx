import { useXAxisScale, useYAxisScale } from 'recharts';
import { useWords } from '@cashlight/web-i18n';
import { dotOf } from '../series/series';
import type { PlotLine } from './rows';
import styles from './plots.module.css';

interface Props {
  /** How much larger than usual everything is. */
  scale: number;
  lines: readonly PlotLine[];
  /** The lines whose labels say by themselves that a month is provisional. */
  labelled: readonly PlotLine[];
}

/** The ends of the series, months that stand alone, and provisional months (hollow; the uppermost one says so in words). */
export function Dots({ scale, lines, labelled }: Props) {
  const t = useWords();
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  if (toX === undefined || toY === undefined) return null;
  const dots = lines.filter((line) => line.dashed !== true).flatMap(dotsOf);
  const said = dots
    .filter(({ hollow, key }) => hollow && !labelled.some((line) => key.startsWith(`${line.key} `)))
    .toSorted((a, b) => b.value - a.value)[0];
  return (
    <>
      {dots.map(({ key, month, value, hollow, color }) => (
        <circle
          key={key}
          cx={toX(month)}
          cy={toY(value)}
          r={4 * scale}
          fill={hollow ? 'var(--surface)' : color}
          stroke={color}
          strokeWidth={2 * scale}
        />
      ))}
      {said && (
        <text
          x={toX(said.month)}
          y={toY(said.value)}
          dy="-0.8em"
          textAnchor="end"
          className={styles['remark']}
        >
          {t('charts.provisional')}
        </text>
      )}
    </>
  );
}

function dotsOf({ key, points, color }: PlotLine) {
  return points.flatMap(({ month, value }, index) => {
    const dot = dotOf(points, index);
    if (dot === 'none' || value === null) return [];
    return [{ key: `${key} ${month}`, month, value, hollow: dot === 'hollow', color }];
  });
}
