import { useFormat } from '@cashlight/web-i18n';
import type { StripLayout } from './layout';
import styles from './DotStrip.module.css';

interface Props {
  layout: StripLayout;
  highlighted: string | undefined;
  /** The dot being read. */
  active: number | null;
}

/** The drawing of a strip. */
export function Strip({ layout, highlighted, active }: Props) {
  const format = useFormat();
  const { width, height, radius, axisY, target } = layout;
  const read = active === null ? undefined : layout.dots[active];
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={styles['strip']}
      aria-hidden="true"
    >
      <line x1={0} x2={width} y1={axisY} y2={axisY} className={styles['axis']} />
      {layout.ticks.map(({ x, share }) => (
        <g key={share}>
          <line x1={x} x2={x} y1={layout.labelY + radius} y2={axisY} className={styles['grid']} />
          <text x={x} y={axisY} dy="1.4em" textAnchor="middle" className={styles['tick']}>
            {format.percentAxis(share)}
          </text>
        </g>
      ))}
      {target && (
        <>
          <line x1={target.x} x2={target.x} y1={target.labelY * 2} y2={axisY} className={styles['target']} />
          <Text x={target.label.x} y={target.labelY} className={styles['tick']}>
            {target.label.text}
          </Text>
        </>
      )}
      <Leaders layout={layout} />
      {layout.dots.map(({ code, x, y }) => (
        <circle
          key={code}
          cx={x}
          cy={y}
          r={code === highlighted ? layout.chosenRadius : radius}
          className={styles['dot']}
          data-chosen={highlighted === undefined || code === highlighted}
        />
      ))}
      <Labels layout={layout} highlighted={highlighted} />
      {read && (
        <circle cx={read.x} cy={read.y} r={radius * 1.5} className={styles['read']} data-picture="omit" />
      )}
    </svg>
  );
}

/** From each label down to its dot. */
function Leaders({ layout: { dots, labels, labelY, radius } }: Pick<Props, 'layout'>) {
  return labels.map(({ key }) => {
    const dot = dots.find(({ code }) => code === key);
    if (dot === undefined) return null;
    const top = labelY + radius * 1.5;
    return <line key={key} x1={dot.x} x2={dot.x} y1={top} y2={dot.y} className={styles['leader']} />;
  });
}

function Labels({ layout: { labels, labelY }, highlighted }: Pick<Props, 'layout' | 'highlighted'>) {
  return labels.map(({ key, x, text }) => (
    <Text key={key} x={x} y={labelY} className={styles['label']} chosen={key === highlighted}>
      {text}
    </Text>
  ));
}

interface TextProps {
  x: number;
  y: number;
  className: string | undefined;
  chosen?: boolean;
  children: string;
}

function Text({ x, y, className, chosen = false, children }: TextProps) {
  return (
    <text
      x={x}
      y={y}
      textAnchor="middle"
      dominantBaseline="central"
      className={className}
      data-chosen={chosen}
    >
      {children}
    </text>
  );
}
