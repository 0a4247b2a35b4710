import { useFormat } from '@cashlight/web-i18n';
import type { FunnelLayout, PlacedPoint } from './layout';
import styles from './Funnel.module.css';

interface Props {
  layout: FunnelLayout;
  sizeName: string;
  highlighted: ReadonlySet<string>;
  /** The point being read. */
  active: number | null;
}

/** The drawing of a funnel. */
export function FunnelDrawing({ layout, sizeName, highlighted, active }: Props) {
  const { width, height, left, right, centreY, bands, points, radius } = layout;
  const weight = ({ code, side }: PlacedPoint): number =>
    Number(highlighted.has(code)) + Number(side !== undefined);
  const read = active === null ? undefined : points[active];
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={styles['funnel']}
      aria-hidden="true"
    >
      {bands.map(({ name, area, edges }) => (
        <g key={name ?? ''} className={styles['band']} data-chance={name === null}>
          <path d={area} className={styles['area']} />
          <path d={edges} className={styles['edge']} />
        </g>
      ))}
      <Axes layout={layout} sizeName={sizeName} />
      <line x1={left} x2={right} y1={centreY} y2={centreY} className={styles['centre']} />
      <Ends layout={layout} />
      {points
        .toSorted((a, b) => weight(a) - weight(b))
        .map((point) => (
          <Mark key={point.code} point={point} radius={radius} isOwn={highlighted.has(point.code)} />
        ))}
      {layout.names.map(({ key, x, y, text }) => (
        <text
          key={key}
          x={x}
          y={y}
          dominantBaseline="central"
          className={styles['name']}
          data-strong={highlighted.has(key) || points.find(({ code }) => code === key)?.side !== undefined}
        >
          {text}
        </text>
      ))}
      {read && (
        <circle cx={read.x} cy={read.y} r={radius * 1.8} className={styles['read']} data-picture="omit" />
      )}
    </svg>
  );
}

/** A unit: a dot within the bands, a triangle that points to where it lies beyond them, a ring where it is too small to say. */
function Mark({ point, radius, isOwn }: { point: PlacedPoint; radius: number; isOwn: boolean }) {
  const { x, y, side, verdict } = point;
  if (side === undefined) {
    const mark = verdict === null ? 'ring' : 'dot';
    return <circle cx={x} cy={y} r={radius} className={styles[mark]} data-own={isOwn} />;
  }
  const up = side === 'above' ? -1 : 1;
  const [half, tip, foot] = [radius * 1.25, y + up * radius * 1.3, y - up * radius];
  return (
    <path
      d={`M${x} ${tip}L${x + half} ${foot}L${x - half} ${foot}Z`}
      className={styles['dot']}
      data-side={side}
    />
  );
}

function Axes({ layout, sizeName }: Pick<Props, 'layout' | 'sizeName'>) {
  const format = useFormat();
  const { left, right, bottom, height, ticks, sizeTicks } = layout;
  return (
    <>
      {ticks.map(({ y, share }) => (
        <g key={share}>
          <line x1={left} x2={right} y1={y} y2={y} className={styles['grid']} />
          <text
            x={left}
            y={y}
            dx="-0.6em"
            textAnchor="end"
            dominantBaseline="central"
            className={styles['tick']}
          >
            {format.percentAxis(share)}
          </text>
        </g>
      ))}
      <line x1={left} x2={right} y1={bottom} y2={bottom} className={styles['axis']} />
      {sizeTicks.map(({ x, size }) => (
        <text key={size} x={x} y={bottom} dy="1.4em" textAnchor="middle" className={styles['tick']}>
          {format.count(size)}
        </text>
      ))}
      <text x={right} y={height} dy="-0.35em" textAnchor="end" className={styles['tick']}>
        {sizeName} →
      </text>
    </>
  );
}

function Ends({ layout: { ends, endX, lineHeight } }: Pick<Props, 'layout'>) {
  return ends.map(({ key, lines, y, isCentre }) => (
    <text key={key} dominantBaseline="central" className={styles['end']}>
      {lines.map((line, at) => (
        <tspan
          key={line}
          x={endX}
          y={y + (at - (lines.length - 1) / 2) * lineHeight}
          className={isCentre && at === 0 ? styles['endValue'] : undefined}
        >
          {line}
        </tspan>
      ))}
    </text>
  ));
}
