import type { PlotSize } from '../figure/usePlotSize';
import { spread, wrap } from '../series/labels';
import { placeNames, type PlacedName } from './labels';
import { bandUpTo, type FunnelBand, type FunnelPoint, type FunnelShape } from './shape';

/** Pixels at the usual type size. */
const HEIGHT = 320;
const TOP = 12;
const AXIS_ROWS = 44;
const CHARACTER = 7.2;
const GAP = 9;
const AXIS_WIDTH = 44;
const LINE_HEIGHT = 15;
/** The room at the right end: "100,00%" in bold, and the centre's name below it in lines of so many characters. */
const END_WIDTH = 64;
const END_CHARACTERS = 9;
const END_GAP = 8;
const NARROW = 360;

/** With more units only those that stand out are named in the drawing. */
const MOST_NAMED = 16;

export interface PlacedPoint extends FunnelPoint {
  readonly x: number;
  readonly y: number;
}

/** A band as SVG paths: its area, and its two edges as far as they are in sight. */
export interface PlacedBand {
  readonly name: string | null;
  readonly area: string;
  readonly edges: string;
}

/** Where everything of a funnel stands, in pixels. */
export interface FunnelLayout {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly points: readonly PlacedPoint[];
  readonly names: readonly (PlacedName & { readonly text: string })[];
  readonly bands: readonly PlacedBand[];
  readonly centreY: number;
  /** Labels at the right end: the centre's name in lines, and the bands'. */
  readonly ends: readonly {
    readonly key: string;
    readonly lines: readonly string[];
    readonly y: number;
    readonly isCentre: boolean;
  }[];
  readonly endX: number;
  readonly lineHeight: number;
  readonly ticks: readonly { readonly y: number; readonly share: number }[];
  readonly sizeTicks: readonly { readonly x: number; readonly size: number }[];
}

interface Wish {
  readonly shape: FunnelShape;
  readonly bands: readonly FunnelBand[];
  readonly centre: { readonly value: number; readonly text: string; readonly name: string };
  readonly size: PlotSize;
  /** Units that the reader is to find at once. */
  readonly highlighted: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, string>;
}

/** The height of the drawing in rem: it stands before the width is known. */
export const FUNNEL_HEIGHT = HEIGHT / 16;

/** Lays a funnel out: size across, ratio upwards, the bands' names and the centre's at the right. */
export function funnelLayout({ shape, bands: given, centre, size, highlighted, names }: Wish): FunnelLayout {
  const { scale } = size;
  const bands = given.map((band) => ({ ...band, points: bandUpTo(shape.sizes.end, band.points) }));
  const centreLines = [centre.text, ...wrap(centre.name, END_CHARACTERS)];
  const area = {
    left: AXIS_WIDTH * scale,
    right: size.width - (END_GAP + END_WIDTH) * scale,
    top: TOP * scale,
    bottom: (HEIGHT - AXIS_ROWS) * scale,
  };
  const [low, high] = shape.axis.domain;
  const toX = (count: number): number => area.left + (count / shape.sizes.end) * (area.right - area.left);
  const toY = (share: number): number =>
    area.bottom - ((share - low) / (high - low)) * (area.bottom - area.top);
  const points = shape.points.map((point) => ({ ...point, x: toX(point.size), y: toY(point.value) }));
  const isNarrow = area.right - area.left < NARROW * scale;
  return {
    ...area,
    width: size.width,
    height: HEIGHT * scale,
    radius: (points.length > 40 ? 3.5 : 5) * scale,
    points,
    names: namesOf(points, { shape, highlighted, names }, { ...area, centreY: toY(centre.value), scale }),
    bands: bands.map((band) => placeBand(band, toX, toY, [low, high])),
    centreY: toY(centre.value),
    ends: endsOf(bands, { lines: centreLines, y: toY(centre.value) }, toY, { ...area, scale }),
    endX: area.right + END_GAP * scale,
    lineHeight: LINE_HEIGHT * scale,
    ticks: shape.axis.ticks.map((share) => ({ y: toY(share), share })),
    sizeTicks: shape.sizes.ticks
      .filter((_, at) => !isNarrow || at % 2 === 0)
      .map((count) => ({ x: toX(count), size: count })),
  };
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function namesOf(
  points: readonly PlacedPoint[],
  { shape, highlighted, names }: Pick<Wish, 'shape' | 'highlighted' | 'names'>,
  { left, right, top, bottom, centreY, scale }: Area & { readonly centreY: number; readonly scale: number },
): (PlacedName & { text: string })[] {
  const wanted = shape.byImportance.filter(
    ({ code, side }) => points.length <= MOST_NAMED || side !== undefined || highlighted.has(code),
  );
  const textOf = (code: string, name: string): string => names.get(code) ?? name;
  const wished = wanted.flatMap(({ code, name }) => {
    const at = points.find((point) => point.code === code);
    const width = textOf(code, name).length * CHARACTER * scale;
    return at === undefined ? [] : [{ key: code, x: at.x, y: at.y, width, height: LINE_HEIGHT * scale }];
  });
  const bounds = { left, top, width: right - left, height: bottom - top };
  return placeNames(wished, points, bounds, GAP * scale, centreY).map((placed) => ({
    ...placed,
    text: textOf(placed.key, wanted.find(({ code }) => code === placed.key)?.name ?? ''),
  }));
}

function placeBand(
  { name, points }: FunnelBand,
  toX: (size: number) => number,
  toY: (share: number) => number,
  domain: readonly [number, number],
): PlacedBand {
  const within = (share: number): number => Math.min(domain[1], Math.max(domain[0], share));
  const at = (size: number, share: number): string => `${round(toX(size))} ${round(toY(within(share)))}`;
  const there = points.map(({ size, high }) => at(size, high));
  const back = points.toReversed().map(({ size, low }) => at(size, low));
  const edge = (side: 'low' | 'high'): string => {
    const seen = points.filter(
      (point) => within(point[side]) === point[side] && point[side] > 0 && point[side] < 1,
    );
    return seen.length < 2 ? '' : `M${seen.map((point) => at(point.size, point[side])).join('L')}`;
  };
  return {
    name,
    area: there.length === 0 ? '' : `M${[...there, ...back].join('L')}Z`,
    edges: edge('high') + edge('low'),
  };
}

/** The labels at the right end, moved apart; a band is named at its upper edge, or at the lower one where that is out of sight. */
function endsOf(
  bands: readonly FunnelBand[],
  centre: { readonly lines: readonly string[]; readonly y: number },
  toY: (share: number) => number,
  { top, bottom, scale }: Area & { readonly scale: number },
): FunnelLayout['ends'] {
  const named = bands.flatMap(({ name, points }) => {
    const last = points.at(-1);
    if (name === null || last === undefined) return [];
    const upper = toY(last.high);
    const isSeen = last.high < 1 && upper >= top;
    return [
      { key: name, lines: [name], y: isSeen ? upper : Math.min(bottom, toY(last.low)), isCentre: false },
    ];
  });
  const all = [...named, { key: '', lines: centre.lines, y: centre.y, isCentre: true }];
  const sizes = all.map(({ lines }) => lines.length * LINE_HEIGHT * scale + 2);
  const places = spread(
    all.map(({ y }) => y),
    sizes,
    top - 8 * scale,
    bottom + 8 * scale,
  );
  return all.map((end, at) => ({ ...end, y: places[at] ?? end.y }));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
