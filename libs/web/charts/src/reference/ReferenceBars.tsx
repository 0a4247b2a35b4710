import type { Column } from '@cashlight/web-ui';
import { VisuallyHidden } from '@cashlight/web-ui';
import { useFormat, useWords, type Translate } from '@cashlight/web-i18n';
import { ChartFigure, type ChartFrame } from '../figure/ChartFigure';
import { useFirst } from '../figure/ShowMore';
import { missingNote, nameColumn } from '../figure/twin';
import type { ChannelGroupKey } from '../mix/shape';
import { barAxis } from '../series/axis';
import { shortNames } from '../series/names';
import { plainLabel, type RenderLink } from '../series/standing';
import styles from '../figure/rows.module.css';

export interface ReferenceItem {
  readonly code: string;
  readonly name: string;
  /** A fraction. */
  readonly value: number | null;
  /** What the value is held against, such as the company's; a fraction. */
  readonly reference: number | null;
  /** The channel group whose colour the bar has. */
  readonly tone?: ChannelGroupKey | undefined;
}

interface Props extends ChartFrame {
  /** In the order to show. */
  items: readonly ReferenceItem[];
  /** What the items are: "Hình thức". */
  itemName: string;
  /** What the bars measure: "Tỷ trọng". */
  valueName: string;
  /** What the marks are: "Toàn công ty". */
  referenceName: string;
  renderLink?: RenderLink | undefined;
}

/** Shares as bars from zero, each with a mark where the reference stands and the difference in percentage points. */
export function ReferenceBars({
  items,
  itemName,
  valueName,
  referenceName,
  renderLink = plainLabel,
  ...frame
}: Props) {
  const t = useWords();
  const names = shortNames(items);
  const { shown, more } = useFirst(items);
  const max = barAxis(items.flatMap(({ value, reference }) => [value ?? 0, reference ?? 0])).domain[1];
  const missing = items.filter(({ value }) => value === null).map(({ name }) => name);
  const hasReference = items.some(({ reference }) => reference !== null);
  return (
    <ChartFigure
      frame={frame}
      isEmpty={missing.length === items.length}
      notes={[
        ...(hasReference ? [t('charts.referenceMark', { name: referenceName })] : []),
        ...missingNote(missing, items.length, t),
      ]}
      table={{
        columns: [nameColumn(itemName, renderLink), ...columnsOf(valueName, referenceName, t)],
        rows: [...items],
        rowKey: (item) => item.code,
      }}
    >
      <div className={styles['frame']}>
        <ul className={styles['list']}>
          {shown.map((item) => (
            <li key={item.code} className={styles['row']}>
              <span className={styles['name']}>
                {renderLink(item.code, names.get(item.code) ?? item.name)}
              </span>
              <Bar item={item} max={max} />
              <Figures item={item} referenceName={referenceName} />
            </li>
          ))}
        </ul>
        {more}
      </div>
    </ChartFigure>
  );
}

function differenceOf({ value, reference }: ReferenceItem): number | null {
  return value === null || reference === null ? null : value - reference;
}

function columnsOf(valueName: string, referenceName: string, t: Translate): Column<ReferenceItem>[] {
  return [
    { id: 'value', header: valueName, kind: 'percent', value: (item) => item.value },
    { id: 'reference', header: referenceName, kind: 'percent', value: (item) => item.reference },
    { id: 'difference', header: t('charts.difference'), kind: 'points', value: differenceOf },
  ];
}

function Bar({ item: { value, reference, tone }, max }: { item: ReferenceItem; max: number }) {
  const percent = (share: number): string => `${(share / max) * 100}%`;
  return (
    <span className={styles['track']} aria-hidden="true">
      {value !== null && (
        <span
          className={styles['bar']}
          data-tone={tone}
          style={{ insetInlineStart: 0, inlineSize: percent(value) }}
        />
      )}
      {reference !== null && (
        <span className={styles['mark']} style={{ insetInlineStart: percent(reference) }} />
      )}
    </span>
  );
}

/** The value and its difference; for those who listen, also from what. */
function Figures({ item, referenceName }: { item: ReferenceItem; referenceName: string }) {
  const t = useWords();
  const format = useFormat();
  return (
    <>
      <span className={styles['value']}>{format.percent(item.value)}</span>
      <span className={styles['beside']}>
        {format.pointsBare(differenceOf(item))}
        <VisuallyHidden> {t('charts.than', { name: referenceName })}</VisuallyHidden>
      </span>
    </>
  );
}
