import type { ReactNode } from 'react';
import type { Column } from '@cashlight/web-ui';
import { useFormat } from '@cashlight/web-i18n';
import { ChartFigure, type ChartFrame } from '../figure/ChartFigure';
import type { ChannelGroupKey } from '../mix/shape';
import { barAxis } from '../series/axis';
import type { RenderLink } from '../series/standing';
import styles from './BarList.module.css';

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

const plain: RenderLink = (_code, label): ReactNode => label;

/** Shares as bars from zero, each with its name and value beside it. */
export function BarList({ items, itemName, valueName, detailName, renderLink = plain, ...frame }: Props) {
  const format = useFormat();
  const max = barAxis(items.map((item) => item.value ?? 0)).domain[1];
  const columns: Column<BarItem>[] = [
    { id: 'name', header: itemName, kind: 'text', value: (item) => item.name },
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
      <ul className={styles['list']}>
        {items.map(({ code, name, value, detail, tone }) => (
          <li key={code} className={styles['row']}>
            <span className={styles['name']}>{renderLink(code, name)}</span>
            <span className={styles['value']}>{format.percent(value)}</span>
            <Bar share={(value ?? 0) / max} tone={tone} />
            {detail !== undefined && <span className={styles['detail']}>{detail}</span>}
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}

function Bar({ share, tone }: { share: number; tone: ChannelGroupKey | undefined }) {
  return (
    <span className={styles['track']} aria-hidden="true">
      <span className={styles['bar']} data-tone={tone} style={{ inlineSize: `${share * 100}%` }} />
    </span>
  );
}
