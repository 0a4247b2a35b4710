import { usePlotArea, useYAxisScale } from 'recharts';
import { spread } from '../series/labels';
import { labelX, LINE_HEIGHT, type PlotFrame } from './frame';
import styles from './plots.module.css';

export interface EndLabel {
  key: string;
  /** The name, broken into lines. */
  name: readonly string[];
  /** The value, written out. */
  text: string;
  /** Where on the value axis the label belongs. */
  at: number;
  color: string;
}

/** The names and last values of the series, at their ends instead of in a legend; they make way for each other. */
export function EndLabels({ labels, frame }: { labels: readonly EndLabel[]; frame: PlotFrame }) {
  const area = usePlotArea();
  const toY = useYAxisScale();
  if (area === undefined || toY === undefined) return null;
  const lineHeight = LINE_HEIGHT * frame.scale;
  const wished = labels.map(({ at }) => toY(at) ?? area.y);
  const sizes = labels.map(({ name }) => (name.length + 1) * lineHeight + 6);
  const centres = spread(wished, sizes, area.y - 12 * frame.scale, area.y + area.height + 6 * frame.scale);
  return labels.map((label, index) => {
    const top = (centres[index] ?? 0) - (label.name.length * lineHeight) / 2;
    return <LabelText key={label.key} label={label} x={labelX(frame)} top={top} lineHeight={lineHeight} />;
  });
}

interface LabelTextProps {
  label: EndLabel;
  x: number;
  /** The middle of the first line. */
  top: number;
  lineHeight: number;
}

function LabelText({ label: { name, text, color }, x, top, lineHeight }: LabelTextProps) {
  return (
    <text className={styles['endLabel']} dominantBaseline="central">
      <tspan x={x} y={top} className={styles['endValue']} fill={color}>
        {text}
      </tspan>
      {name.map((line, row) => (
        <tspan key={line} x={x} y={top + (row + 1) * lineHeight} className={styles['endName']}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
