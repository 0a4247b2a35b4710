import { classes, type Column } from '@cashlight/web-ui';
import { useFormat } from '@cashlight/web-i18n';
import { ChartFigure, type ChartFrame } from '../figure/ChartFigure';
import { useFirst } from '../figure/ShowMore';
import { nameColumn } from '../figure/twin';
import type { ChannelGroupKey } from '../mix/shape';
import { barAxis } from '../series/axis';
import { plainLabel, type RenderLink } from '../series/standing';
import styles from '../figure/rows.module.css';

export interface BarItem {
  code: string;
  name: string;
  /** A share, as a fraction. */
  value: number | null;
  /** What the share is of, written out: "12.345 khách hàng". */
  detail?: string | undefined;
  /** The channel group whose colour the bar has. */
  tone?: ChannelGroupKey | undefined;
}

interface Props extends ChartFrame {
  /** In the order to show. */
  items: readonly BarItem[];
  /** What the items are: "Đối tác". */
  itemName: string;
  /** What the bars measure: "Tỷ trọng". */
  valueName: string;
  /** What the details say, for the table. */
  detailName?: string | undefined;
  renderLink?: RenderLink | undefined;
}

/** Shares as bars from zero, each with its name and value beside it. */
export function BarList({
  items,
  itemName,
  valueName,
  detailName,
  renderLink = plainLabel,
  ...frame
}: Props) {
  const format = useFormat();
  const { shown, more } = useFirst(items);
  const max = barAxis(items.map((item) => item.value ?? 0)).domain[1];
  const columns: Column<BarItem>[] = [
    nameColumn(itemName, renderLink),
    { id: 'value', header: valueName, kind: 'percent', value: (item) => item.value },
    ...(detailName === undefined
      ? []
      : [
          {
            id: 'detail',
            header: detailName,
            kind: 'text',
            value: (item: BarItem) => item.detail ?? null,
          } as const,
        ]),
  ];
  return (
    <ChartFigure
      frame={frame}
      isEmpty={items.every((item) => item.value === null)}
      table={{ columns, rows: [...items], rowKey: (item) => item.code }}
    >
      <div className={styles['frame']}>
        <ul className={styles['list']}>
          {shown.map(({ code, name, value, detail, tone }) => (
            <li key={code} className={styles['row']}>
              <span className={styles['name']}>{renderLink(code, name)}</span>
              <Bar share={(value ?? 0) / max} tone={tone} />
              <span className={styles['value']}>{format.percent(value)}</span>
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

function Bar({ share, tone }: { share: number; tone: ChannelGroupKey | undefined }) {
  return (
    <span className={styles['track']} aria-hidden="true">
      <span
        className={styles['bar']}
        data-tone={tone}
        style={{ insetInlineStart: 0, inlineSize: `${share * 100}%` }}
      />
    </span>
  );
}
