import { useMemo, useRef, useState } from 'react';
import type { Column } from '@cashlight/web-ui';
import { useFormat, useWords, type Format, type Translate } from '@cashlight/web-i18n';
import { ChartFigure, type ChartFrame } from '../figure/ChartFigure';
import { PointReader, type Reading } from '../figure/PointReader';
import { usePlotSize, type PlotSize } from '../figure/usePlotSize';
import { missingNote, nameColumn } from '../figure/twin';
import { shortNames } from '../series/names';
import { plainLabel, type RenderLink } from '../series/standing';
import { stripLayout } from './layout';
import { stripShape, type RankedItem, type StripItem } from './shape';
import { Strip } from './Strip';

interface Target {
  /** As it stands at the line: "Chỉ tiêu 12/2023". */
  readonly name: string;
  /** A fraction; null: none given. */
  readonly value: number | null;
}

interface Props extends ChartFrame {
  items: readonly StripItem[];
  /** What the items are: "Đơn vị". */
  itemName: string;
  /** What the axis measures: "Tỷ lệ". */
  valueName: string;
  /** The code of the item that the reader is to find at once. */
  highlighted?: string | undefined;
  target?: Target | undefined;
  renderLink?: RenderLink | undefined;
}

/** Every item as a dot on one axis, one of them named, the target as a dashed line: where one stands among all. */
export function DotStrip({
  items,
  itemName,
  valueName,
  highlighted,
  target,
  renderLink = plainLabel,
  ...frame
}: Props) {
  const t = useWords();
  const format = useFormat();
  const shape = useMemo(() => stripShape(items, target?.value ?? null), [items, target?.value]);
  const names = useMemo(() => shortNames(items), [items]);
  const { axis, ranked, missing } = shape;
  return (
    <ChartFigure
      frame={frame}
      isEmpty={ranked.length === 0}
      notes={[
        ...(axis.zoomed ? [t('charts.zoomedAcross', { from: format.percentAxis(axis.domain[0]) })] : []),
        ...missingNote(missing, items.length, t),
      ]}
      table={{
        columns: [
          nameColumn(itemName, renderLink),
          { id: 'value', header: valueName, kind: 'percent', value: (item) => item.value },
          ...gapColumn(target, t),
        ],
        rows: [...ranked.toReversed(), ...items.filter((item) => item.value === null)],
        rowKey: (item) => item.code,
      }}
    >
      <StripPlot
        title={frame.title}
        shape={shape}
        names={names}
        valueName={valueName}
        highlighted={ranked.some(({ code }) => code === highlighted) ? highlighted : undefined}
        target={target}
        renderLink={renderLink === plainLabel ? undefined : renderLink}
      />
    </ChartFigure>
  );
}

function gapColumn(target: Target | undefined, t: Translate): Column<StripItem>[] {
  const asked = target?.value ?? null;
  if (target === undefined || asked === null) return [];
  return [
    {
      id: 'gap',
      header: t('charts.than', { name: target.name }),
      kind: 'points',
      value: ({ value }) => (value === null ? null : value - asked),
    },
  ];
}

interface PlotProps {
  title: string;
  shape: ReturnType<typeof stripShape>;
  names: ReadonlyMap<string, string>;
  valueName: string;
  highlighted: string | undefined;
  target: Target | undefined;
  renderLink: RenderLink | undefined;
}

function StripPlot({ title, shape, names, valueName, highlighted, target, renderLink }: PlotProps) {
  const t = useWords();
  const format = useFormat();
  const [ref, size] = usePlotSize<HTMLDivElement>();
  const [active, setActive] = useState<number | null>(null);
  const link = useRef<HTMLDivElement>(null);
  const asked = target?.value ?? null;
  const targetName = target?.name ?? '';
  const layout = useMemo(
    () =>
      stripLayout({
        shape,
        size: roomy(size),
        highlighted,
        target: asked === null ? undefined : { at: asked, name: targetName, value: format.percent(asked) },
        labelOf: ({ code, name, value }) => ({ name: names.get(code) ?? name, value: format.percent(value) }),
      }),
    [shape, size, highlighted, asked, targetName, names, format],
  );
  const count = shape.ranked.length;
  const start = Math.max(
    0,
    shape.ranked.findIndex(({ code }) => code === highlighted),
  );
  const shown = active === null ? null : Math.min(active, count - 1);
  const current = shape.ranked[shown ?? start];
  return (
    <div ref={ref} style={{ minHeight: layout.height }}>
      {size.width > 0 && (
        <PointReader
          label={t('charts.pointsOf', { title })}
          count={count}
          geometry={{ left: 0, right: size.width, scale: 'placed', places: layout.dots }}
          read={(index) => readingOf(shape.ranked[index], { valueName, target, count }, t, format)}
          onOpen={renderLink && (() => link.current?.querySelector('a')?.click())}
          start={start}
          active={shown}
          onActive={setActive}
        >
          <Strip layout={layout} highlighted={highlighted} active={shown} />
        </PointReader>
      )}
      {/* The page's own link to the item being read; the drawing presses it. */}
      <div ref={link} hidden>
        {renderLink && current && renderLink(current.code, current.name)}
      </div>
    </div>
  );
}

/** Before the room is known the strip is laid out for a usual one, so that nothing jumps. */
function roomy(size: PlotSize): PlotSize {
  return size.width > 0 ? size : { ...size, width: 480 };
}

interface Said {
  valueName: string;
  target: Target | undefined;
  count: number;
}

function readingOf(
  item: RankedItem | undefined,
  { valueName, target, count }: Said,
  t: Translate,
  format: Format,
): Reading {
  if (item === undefined) return { title: '', lines: [] };
  const asked = target?.value ?? null;
  return {
    title: item.name,
    lines: [
      { name: valueName, value: format.percent(item.value) },
      ...(target === undefined || asked === null
        ? []
        : [{ name: t('charts.than', { name: target.name }), value: format.points(item.value - asked) }]),
      { name: t('charts.rank'), value: t('charts.rankOf', { rank: item.rank, of: count }) },
    ],
  };
}
