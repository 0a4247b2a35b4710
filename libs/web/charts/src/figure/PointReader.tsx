import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { indexAfterKey, indexAt, xOf, type PlotGeometry } from './geometry';
import styles from './PointReader.module.css';

/** What is said about one point: its month or unit, and each value already written out. */
export interface Reading {
  readonly title: string;
  readonly lines: readonly { readonly name: string; readonly value: string; readonly color?: string }[];
}

interface Props {
  readonly label: string;
  readonly count: number;
  readonly geometry: PlotGeometry;
  readonly read: (index: number) => Reading;
  /** A click or Enter on a point. */
  readonly onOpen?: ((index: number) => void) | undefined;
  /** The point that reading starts from; without one the last. */
  readonly start?: number;
  readonly active: number | null;
  readonly onActive: (index: number | null) => void;
  readonly tooltip?: boolean;
  readonly children: ReactNode;
}

/**
 * Makes a drawing readable point by point: by pointer with a tooltip, by arrow keys, Home and End with the value read aloud. It is a slider over
 * the points, the pattern that screen readers speak on every step without further help.
 */
export function PointReader({
  label,
  count,
  geometry,
  read,
  onOpen,
  start = count - 1,
  active,
  onActive,
  tooltip = true,
  children,
}: Props) {
  const [focused, setFocused] = useState(false);
  const shown = active ?? start;
  // A finger reads with its first touch and opens with the second; a mouse has read by hovering.
  const opens = useRef(true);
  const follow = (event: PointerEvent<HTMLDivElement>): number => {
    const box = event.currentTarget.getBoundingClientRect();
    const index = indexAt({ x: event.clientX - box.left, y: event.clientY - box.top }, count, geometry);
    onActive(index);
    return index;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') onOpen?.(shown);
    if (event.key === 'Escape') onActive(null);
    const next = indexAfterKey(event.key, shown, count);
    if (next === null) return;
    event.preventDefault();
    onActive(next);
  };
  return (
    <div
      className={styles['reader']}
      data-opens={onOpen !== undefined}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={count}
      aria-valuenow={shown + 1}
      aria-valuetext={spoken(read(shown))}
      onKeyDown={onKeyDown}
      onPointerMove={follow}
      onPointerDown={(event) => {
        const before = active;
        opens.current = follow(event) === before || event.pointerType === 'mouse';
      }}
      onPointerLeave={() => !focused && onActive(null)}
      onClick={() => opens.current && onOpen?.(shown)}
      onFocus={() => {
        setFocused(true);
        onActive(shown);
      }}
      onBlur={() => {
        setFocused(false);
        onActive(null);
      }}
    >
      {children}
      {tooltip && active !== null && (
        <Tooltip reading={read(active)} x={xOf(active, count, geometry)} geometry={geometry} />
      )}
    </div>
  );
}

function spoken({ title, lines }: Reading): string {
  return `${title}: ${lines.map(({ name, value }) => `${name} ${value}`).join('; ')}`;
}

function Tooltip({
  reading,
  x,
  geometry,
}: {
  readonly reading: Reading;
  readonly x: number;
  readonly geometry: PlotGeometry;
}) {
  const before = x > (geometry.left + geometry.right) / 2;
  return (
    <div
      className={styles['tooltip']}
      data-before={before}
      style={{ left: x }}
      aria-hidden="true"
      data-picture="omit"
    >
      <strong>{reading.title}</strong>
      {reading.lines.map((line) => (
        <div key={line.name} className={styles['line']}>
          {line.color !== undefined && <span className={styles['key']} style={{ background: line.color }} />}
          <span className={styles['name']}>{line.name}</span>
          <span className={styles['value']}>{line.value}</span>
        </div>
      ))}
    </div>
  );
}
