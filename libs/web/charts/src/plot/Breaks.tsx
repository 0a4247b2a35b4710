import { usePlotArea, useXAxisScale } from 'recharts';
import { useWords } from '@cashlight/web-i18n';
import type { BreakMark } from '../series/breaks';
import styles from './plots.module.css';

interface Props {
  marks: readonly BreakMark[];
  months: readonly string[];
  /** How much larger than usual everything is. */
  scale: number;
}

/** The room of a label, in pixels at the usual type size: one that would run into its neighbour is left to the table. */
const LABEL_ROOM = 84;

/** Where the organisation broke: a thin upright rule before the month, with a word or two above it. */
export function Breaks({ marks, months, scale }: Props) {
  const t = useWords();
  const area = usePlotArea();
  const toX = useXAxisScale();
  if (area === undefined || toX === undefined) return null;
  const rules = marks.flatMap(({ month, index, kinds }) => {
    const [before, after] = [toX(months[index - 1] ?? month), toX(month)];
    return before === undefined || after === undefined ? [] : [{ month, kinds, x: (before + after) / 2 }];
  });
  return rules.map(({ month, kinds, x }, place) => {
    const isLabelled = x - (rules[place - 1]?.x ?? -Infinity) >= LABEL_ROOM * scale;
    const atEnd = x > area.x + area.width / 2;
    return (
      <g key={month}>
        <line x1={x} x2={x} y1={area.y} y2={area.y + area.height} className={styles['break']} />
        {isLabelled && (
          <text
            x={x}
            y={area.y}
            dx={atEnd ? '-0.3em' : '0.3em'}
            dy="-0.35em"
            textAnchor={atEnd ? 'end' : 'start'}
            className={styles['remark']}
          >
            {kinds.map((kind) => t(`charts.break.${kind}`)).join(', ')}
          </text>
        )}
      </g>
    );
  });
}
