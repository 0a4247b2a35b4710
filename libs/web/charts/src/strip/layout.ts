import type { PlotSize } from '../figure/usePlotSize';
import { shortened } from '../series/names';
import { placeLabels, swarm, type RankedItem, type StripShape } from './shape';

/** Pixels at the usual type size. */
const LABEL_ROW = 20;
const AXIS_ROW = 24;
const EDGE = 18;
const GAP = 10;
const LEAST_CHOSEN = 5;
/** The usual width of a letter of a label, and of the larger one of the chosen dot. */
const CHARACTER = 6.7;
const LARGE_CHARACTER = 8.1;

export interface PlacedDot extends RankedItem {
  readonly x: number;
  readonly y: number;
}

export interface StripLabel {
  readonly key: string;
  readonly x: number;
  readonly text: string;
}

/** Where everything of a strip stands, in pixels. */
export interface StripLayout {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  /** Of the dot that is to be found at once. */
  readonly chosenRadius: number;
  readonly dots: readonly PlacedDot[];
  /** Names of the dots that stand out, above them. */
  readonly labels: readonly StripLabel[];
  /** The middle of the row of labels. */
  readonly labelY: number;
  /** The line of the target, and the middle of its label, which stands above all. */
  readonly target: { readonly x: number; readonly label: StripLabel; readonly labelY: number } | undefined;
  /** The line that the values are read from. */
  readonly axisY: number;
  readonly ticks: readonly { readonly x: number; readonly share: number }[];
}

/** A name that may be cut where room is short, and a value that may not. */
export interface LabelParts {
  readonly name: string;
  readonly value: string;
}

interface Wish {
  readonly shape: StripShape;
  readonly size: PlotSize;
  readonly highlighted: string | undefined;
  readonly target: (LabelParts & { readonly at: number }) | undefined;
  /** Name and value of a dot as written at it. */
  readonly labelOf: (item: RankedItem) => LabelParts;
}

/** Lays a strip out: dots swarm about a middle line, the ones that stand out are named above, the axis lies below. */
export function stripLayout({ shape, size, highlighted, target, labelOf }: Wish): StripLayout {
  const { width, scale } = size;
  const { axis, ranked } = shape;
  const [low, high] = [EDGE * scale, width - EDGE * scale];
  const toX = (share: number): number =>
    low + ((share - axis.domain[0]) / (axis.domain[1] - axis.domain[0])) * (high - low);
  const radius = radiusOf(ranked.length) * scale;
  const xs = ranked.map(({ value }) => toX(value));
  const chosen = ranked.findIndex(({ code }) => code === highlighted);
  const offsets = swarm(xs, radius * 2 + scale, chosen);
  const reach = Math.max(radius, ...offsets.map(Math.abs)) + radius;
  const top = (target === undefined ? 1 : 2) * LABEL_ROW * scale;
  const middle = top + GAP * scale + reach;
  const axisY = middle + reach + (GAP / 2) * scale;
  const dots = ranked.map((item, index) => ({
    ...item,
    x: xs[index] ?? 0,
    y: middle + (offsets[index] ?? 0),
  }));
  const named = [...new Set([dots[chosen], dots.at(-1), dots[0]])].filter((dot) => dot !== undefined);
  const wished = named.map((dot) => ({
    key: dot.code,
    x: dot.x,
    character: dot.code === highlighted ? LARGE_CHARACTER : CHARACTER,
    ...labelOf(dot),
  }));
  return {
    width,
    height: axisY + AXIS_ROW * scale,
    radius,
    chosenRadius: Math.max(radius * 1.25, LEAST_CHOSEN * scale),
    dots,
    labels: labelRow(wished, size),
    labelY: top - (LABEL_ROW / 2) * scale,
    target: target && targetOf(target, toX(target.at), size),
    axisY,
    ticks: axis.ticks.map((share) => ({ x: toX(share), share })),
  };
}

/** Many dots are small ones. */
function radiusOf(count: number): number {
  if (count <= 16) return 6;
  return count <= 80 ? 4.5 : 3;
}

function targetOf(target: LabelParts, x: number, size: PlotSize): StripLayout['target'] {
  const [label] = labelRow([{ ...target, key: 'target', x, character: CHARACTER }], size);
  return label && { x, label, labelY: (LABEL_ROW / 2) * size.scale };
}

interface Wished extends LabelParts {
  readonly key: string;
  readonly x: number;
  /** The usual width of its letters. */
  readonly character: number;
}

/** Labels in one row, the most important first: a name that is wider than the row is cut, a label without room left out. */
function labelRow(wished: readonly Wished[], { width, scale }: PlotSize): StripLabel[] {
  const texts = new Map(
    wished.map(({ key, name, value, character }) => {
      const most = Math.floor((width / scale - GAP) / character);
      return [key, `${shortened(name, most - value.length - 1)} ${value}`];
    }),
  );
  const sized = wished.map(({ key, x, character }) => ({
    key,
    x,
    width: Math.min(width, ((texts.get(key) ?? '').length * character + GAP) * scale),
  }));
  return [...placeLabels(sized, 0, width)].map(([key, x]) => ({ key, x, text: texts.get(key) ?? '' }));
}
