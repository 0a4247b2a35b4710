import { classes, type Column } from '@cashlight/web-ui';
import { useFormat, useWords, type Format } from '@cashlight/web-i18n';
import { ChartFigure, type ChartFrame } from '../figure/ChartFigure';
import { useFirst } from '../figure/ShowMore';
import { missingNote, nameColumn } from '../figure/twin';
import { shortNames } from '../series/names';
import { plainLabel, type RenderLink } from '../series/standing';
import { changeScale, type ChangeScale } from './scale';
import styles from '../figure/rows.module.css';

export interface ChangeItem {
  readonly code: string;
  readonly name: string;
  /** Signed, in the unit of the chart's kind; null: no data in one of the two periods. */
  readonly change: number | null;
  /** What the change is of, written out: "12.345 khách hàng". */
  readonly detail?: string | undefined;
}

/** What is counted: things, fractions that differ by percentage points, or whole đồng. */
export type ChangeKind = 'count' | 'points' | 'vnd';

interface Props extends ChartFrame {
  /** In the order to show. */
  items: readonly ChangeItem[];
  kind: ChangeKind;
  /** What the items are: "Đơn vị". */
  itemName: string;
  /** What the bars measure: "Thay đổi so với tháng trước". */
  changeName: string;
  /** What the details say, for the table. */
  detailName?: string | undefined;
  renderLink?: RenderLink | undefined;
}

/** Rises to the right of a common zero, falls to the left, each with its signed value. */
export function ChangeBars({
  items,
  kind,
  itemName,
  changeName,
  detailName,
  renderLink = plainLabel,
  ...frame
}: Props) {
  const t = useWords();
  const format = useFormat();
  const names = shortNames(items);
  const { shown, more } = useFirst(items);
  const scale = changeScale(items.map(({ change }) => change));
  const missing = items.filter(({ change }) => change === null).map(({ name }) => name);
  const columns: Column<ChangeItem>[] = [
    nameColumn(itemName, renderLink),
    { id: 'change', header: changeName, kind, signed: true, value: ({ change }) => change },
    ...(detailName === undefined
      ? []
      : [{ id: 'detail', header: detailName, kind: 'text', value: detailOf } as const]),
  ];
  return (
    <ChartFigure
      frame={frame}
      isEmpty={missing.length === items.length}
      notes={missingNote(missing, items.length, t)}
      table={{ columns, rows: [...items], rowKey: (item) => item.code }}
    >
      <div className={styles['frame']}>
        <ul className={styles['list']}>
          {shown.map(({ code, name, change, detail }) => (
            <li key={code} className={styles['row']}>
              <span className={styles['name']}>{renderLink(code, names.get(code) ?? name)}</span>
              <Bar change={change} scale={scale} />
              <span className={styles['value']}>{signedText(kind, change, format)}</span>
              {detail !== undefined && (
                <span className={classes(styles['beside'], styles['detail'])}>{detail}</span>
              )}
            </li>
          ))}
        </ul>
        {more}
      </div>
    </ChartFigure>
  );
}

function detailOf({ detail }: ChangeItem): string | null {
  return detail ?? null;
}

/** "+1.234", "−0,60", "+12,3 triệu đ"; what did not change has no sign. */
function signedText(kind: ChangeKind, change: number | null, format: Format): string {
  if (change === null) return format.count(null);
  if (kind === 'points') return format.pointsBare(change);
  const whole = Math.round(change);
  const text = kind === 'vnd' ? format.vndShort(whole) : format.count(whole);
  return whole > 0 ? `+${text}` : text;
}

function Bar({ change, scale }: { change: number | null; scale: ChangeScale }) {
  const { start, size } = scale.barOf(change ?? 0);
  return (
    <span className={styles['track']} aria-hidden="true">
      {size > 0 && (
        <span
          className={styles['bar']}
          data-tone={(change ?? 0) > 0 ? 'up' : 'down'}
          style={{ insetInlineStart: `${start * 100}%`, inlineSize: `${size * 100}%` }}
        />
      )}
      <span className={styles['zero']} style={{ insetInlineStart: `${scale.zero * 100}%` }} />
    </span>
  );
}
