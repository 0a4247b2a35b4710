import type { ReactNode } from 'react';
import { useFormat, useWords, type Translate } from '@cashlight/web-i18n';
import { PointReader } from '../figure/PointReader';
import { usePlotSize } from '../figure/usePlotSize';
import { linePath, monthX, placePoints, type Box } from '../sparkline/path';
import type { BreakMark } from '../series/breaks';
import { lastPoint, type MonthPoint } from '../series/series';
import type { RatioAxis } from '../series/axis';
import type { AlignedUnit } from './shape';
import styles from './SmallMultiples.module.css';

const HEIGHT = 72;
const INSET = 5;

interface Props {
  unit: AlignedUnit;
  months: readonly string[];
  reference: readonly MonthPoint[];
  axis: RatioAxis;
  breaks: readonly BreakMark[];
  /** The unit's name as it stands above the line. */
  name: ReactNode;
  active: number | null;
  onActive: (index: number | null) => void;
}

/** One unit of the small multiples: name, the value of the month being read (or the last), and the line. */
export function Multiple({ unit, months, reference, axis, breaks, name, active, onActive }: Props) {
  const t = useWords();
  const format = useFormat();
  const [ref, { width, scale }] = usePlotSize<HTMLDivElement>();
  const inset = INSET * scale;
  const box: Box = { width, height: HEIGHT * scale, inset };
  const point = active === null ? lastPoint(unit.points) : unit.points[active];
  const written = (index: number): string => {
    const value = unit.points[index]?.value ?? null;
    return value === null ? t('charts.noValue') : format.percent(value);
  };
  return (
    <>
      <span className={styles['head']}>
        <span className={styles['name']}>{name}</span>
        <span className={styles['value']}>{format.percent(point?.value ?? null)}</span>
      </span>
      <div ref={ref} style={{ height: `${HEIGHT / 16}rem` }}>
        {width > 0 && (
          <PointReader
            label={t('charts.points', { title: unit.name })}
            count={months.length}
            geometry={{ left: inset, right: width - inset, scale: 'point' }}
            read={(index) => ({
              title: format.monthLong(months[index] ?? ''),
              lines: [{ name: unit.name, value: written(index) }, ...remarksAt(index, breaks, t)],
            })}
            active={active}
            onActive={onActive}
            tooltip={false}
          >
            <Lines
              points={unit.points}
              reference={reference}
              domain={axis.domain}
              breaks={breaks}
              box={box}
              month={active === null ? undefined : months[active]}
            />
          </PointReader>
        )}
      </div>
      <span className={styles['months']} aria-hidden="true">
        <span>{active === null ? format.monthAxis(months[0] ?? '') : ''}</span>
        <span>{format.monthAxis(months[active ?? months.length - 1] ?? '')}</span>
      </span>
    </>
  );
}

function remarksAt(index: number, breaks: readonly BreakMark[], t: Translate) {
  const mark = breaks.find((each) => each.index === index);
  return mark ? [{ name: t('charts.organisation'), value: mark.texts.join(' ') }] : [];
}

interface LinesProps {
  points: readonly MonthPoint[];
  reference: readonly MonthPoint[];
  domain: readonly [number, number];
  box: Box;
  breaks: readonly BreakMark[];
  /** The month being read; without one the last is marked. */
  month: string | undefined;
}

function Lines({ points, reference, domain, box, breaks, month }: LinesProps) {
  const placed = placePoints(points, domain, box);
  const marked = month === undefined ? placed.at(-1) : placed.find((point) => point.month === month);
  const hollow = points.find((point) => point.month === marked?.month)?.provisional === true;
  return (
    <svg
      className={styles['plot']}
      width={box.width}
      height={box.height}
      viewBox={`0 0 ${box.width} ${box.height}`}
      aria-hidden="true"
    >
      {[box.inset, box.height - box.inset].map((y) => (
        <line key={y} x1={0} x2={box.width} y1={y} y2={y} className={styles['edge']} />
      ))}
      {breaks.map(({ index }) => {
        const x = monthX(index - 0.5, points.length, box);
        return <line key={index} x1={x} x2={x} y1={0} y2={box.height} className={styles['break']} />;
      })}
      <path d={linePath(reference, domain, box)} className={styles['reference']} />
      <path d={linePath(points, domain, box)} className={styles['line']} />
      {marked && (
        <circle
          cx={marked.x}
          cy={marked.y}
          r="0.22rem"
          className={hollow ? styles['hollow'] : styles['dot']}
        />
      )}
    </svg>
  );
}
