import { useMemo, useRef, useState } from 'react';
import { useFormat, useWords, type Format } from '@cashlight/web-i18n';
import { ChartFigure, type ChartFrame, type TableTwin } from '../figure/ChartFigure';
import { PointReader, type Reading } from '../figure/PointReader';
import { missingNote, nameColumn } from '../figure/twin';
import { usePlotSize } from '../figure/usePlotSize';
import { shortNames } from '../series/names';
import { plainLabel, type RenderLink } from '../series/standing';
import { FunnelDrawing } from './FunnelDrawing';
import { FUNNEL_HEIGHT, funnelLayout } from './layout';
import { funnelShape, type FunnelBand, type FunnelPoint, type FunnelShape, type FunnelUnit } from './shape';

/** What the parts of a funnel are called, in the page's words. */
export interface FunnelNames {
  /** "Đơn vị" */
  readonly item: string;
  /** "Khách hàng" */
  readonly size: string;
  /** "Tỷ lệ" */
  readonly value: string;
  /** "So với các đơn vị" */
  readonly verdict: string;
  /** The limits of the narrower band, in the table: "Giới hạn dưới 95%", "Giới hạn trên 95%". */
  readonly low: string;
  readonly high: string;
  /** Both at once, as said at a point: "Thường thấy (95%)". */
  readonly usual: string;
}

interface Props extends ChartFrame {
  units: readonly FunnelUnit[];
  /** The ratio of them all, a fraction, with what it is called. */
  centre: { readonly name: string; readonly value: number };
  /** The widest first. */
  bands: readonly FunnelBand[];
  names: FunnelNames;
  /** Codes of the units that the reader is to find at once. */
  highlighted?: ReadonlySet<string> | undefined;
  /** What an honest reader has to know about the bands. */
  note: string;
  renderLink?: RenderLink | undefined;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Units by size and ratio, with the bands in which units of a size usually lie: who is truly ahead or behind, and who just small. */
export function FunnelPlot({
  units,
  centre,
  bands,
  names,
  highlighted = NOBODY,
  note,
  renderLink = plainLabel,
  ...frame
}: Props) {
  const t = useWords();
  const format = useFormat();
  const shape = useMemo(() => funnelShape(units, bands, highlighted), [units, bands, highlighted]);
  return (
    <ChartFigure
      frame={frame}
      isEmpty={shape.points.length === 0 || bands.length === 0}
      notes={[
        note,
        ...(shape.axis.zoomed
          ? [t('charts.zoomed', { from: format.percentAxis(shape.axis.domain[0]) })]
          : []),
        ...missingNote(shape.missing, units.length, t),
      ]}
      table={tableOf(shape, units, names, renderLink)}
    >
      <Plot
        title={frame.title}
        shape={shape}
        bands={bands}
        centre={centre}
        names={names}
        highlighted={highlighted}
        renderLink={renderLink === plainLabel ? undefined : renderLink}
      />
    </ChartFigure>
  );
}

function tableOf(
  shape: FunnelShape,
  units: readonly FunnelUnit[],
  names: FunnelNames,
  renderLink: RenderLink,
): TableTwin<FunnelUnit> {
  const drawn = new Set(shape.points.map(({ code }) => code));
  return {
    columns: [
      nameColumn(names.item, renderLink),
      {
        id: 'size',
        header: names.size,
        kind: 'count',
        value: ({ size }) => (size > 0 ? Math.round(size) : null),
      },
      { id: 'value', header: names.value, kind: 'percent', value: ({ value }) => value },
      { id: 'low', header: names.low, kind: 'percent', value: ({ usual }) => usual?.low ?? null },
      { id: 'high', header: names.high, kind: 'percent', value: ({ usual }) => usual?.high ?? null },
      { id: 'verdict', header: names.verdict, kind: 'text', value: ({ verdict }) => verdict },
    ],
    rows: [...shape.byImportance, ...units.filter(({ code }) => !drawn.has(code))],
    rowKey: ({ code }) => code,
  };
}

interface PlotProps {
  title: string;
  shape: FunnelShape;
  bands: readonly FunnelBand[];
  centre: Props['centre'];
  names: FunnelNames;
  highlighted: ReadonlySet<string>;
  renderLink: RenderLink | undefined;
}

function Plot({ title, shape, bands, centre, names, highlighted, renderLink }: PlotProps) {
  const t = useWords();
  const format = useFormat();
  const [ref, size] = usePlotSize<HTMLDivElement>();
  const [active, setActive] = useState<number | null>(null);
  const link = useRef<HTMLDivElement>(null);
  const short = useMemo(() => shortNames(shape.points), [shape]);
  const layout = useMemo(
    () =>
      funnelLayout({
        shape,
        bands,
        centre: { ...centre, text: format.percent(centre.value) },
        size,
        highlighted,
        names: short,
      }),
    [shape, bands, centre, size, highlighted, short, format],
  );
  const count = shape.points.length;
  const start = Math.max(
    0,
    shape.points.findIndex(({ code }) => code === shape.byImportance[0]?.code),
  );
  const shown = active === null ? null : Math.min(active, count - 1);
  const current = shape.points[shown ?? start];
  return (
    <div ref={ref} style={{ minHeight: `${FUNNEL_HEIGHT}rem` }}>
      {size.width > 0 && (
        <PointReader
          label={t('charts.pointsOf', { title })}
          count={count}
          geometry={{ left: layout.left, right: layout.right, scale: 'placed', places: layout.points }}
          read={(index) => readingOf(shape.points[index], names, format)}
          onOpen={renderLink && (() => link.current?.querySelector('a')?.click())}
          start={start}
          active={shown}
          onActive={setActive}
        >
          <FunnelDrawing layout={layout} sizeName={names.size} highlighted={highlighted} active={shown} />
        </PointReader>
      )}
      {/* The page's own link to the unit being read; the drawing presses it. */}
      <div ref={link} hidden>
        {renderLink && current && renderLink(current.code, current.name)}
      </div>
    </div>
  );
}

function readingOf(point: FunnelPoint | undefined, names: FunnelNames, format: Format): Reading {
  if (point === undefined) return { title: '', lines: [] };
  const { name, value, size, usual, verdict } = point;
  return {
    title: name,
    lines: [
      { name: names.value, value: format.percent(value) },
      { name: names.size, value: format.count(Math.round(size)) },
      ...(usual === null
        ? []
        : [{ name: names.usual, value: `${format.percent(usual.low)} – ${format.percent(usual.high)}` }]),
      ...(verdict === null ? [] : [{ name: names.verdict, value: verdict }]),
    ],
  };
}
