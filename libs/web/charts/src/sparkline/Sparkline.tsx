import { lastPoint, type MonthPoint } from '../series/series';
import { linePath, placePoints, sharedDomain, type Box } from './path';
import styles from './Sparkline.module.css';

const BOX: Box = { width: 104, height: 24, inset: 4 };

interface Props {
  points: readonly MonthPoint[];
  /** What it shows, for those who do not see it. */
  label: string;
  /** The range from bottom to top; without one, the line's own. */
  domain?: readonly [number, number] | undefined;
}

/** A line as high as a line of text: the course of a series, its end marked (hollow while provisional). */
export function Sparkline({ points, label, domain = sharedDomain([points]) }: Props) {
  const last = lastPoint(points);
  const end = placePoints(points, domain, BOX).at(-1);
  return (
    <svg
      className={styles['sparkline']}
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
      role="img"
      aria-label={label}
    >
      <path d={linePath(points, domain, BOX)} className={styles['line']} />
      {end && (
        <circle
          cx={end.x}
          cy={end.y}
          r={2.5}
          className={last?.provisional === true ? styles['hollow'] : styles['end']}
        />
      )}
    </svg>
  );
}
