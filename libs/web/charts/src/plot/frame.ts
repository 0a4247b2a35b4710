import type { PlotGeometry } from '../figure/geometry';
import type { PlotSize } from '../figure/usePlotSize';
import { wrap } from '../series/labels';

/** The fixed parts of a plot, in pixels at the usual type size. Known before Recharts is loaded, so that pointer and keys need none of it. */
const AXIS_WIDTH = 44;
const AXIS_HEIGHT = 28;
const LABEL_GAP = 10;
const CHARACTER = 7.6;
/** The room of "100,00%" in bold. */
const VALUE_WIDTH = 62;
const POINT_PADDING = 6;

/** The least height; a plot grows with its card. */
export const PLOT_HEIGHT = 280;
export const LABEL_CHARACTERS = 12;
export const LINE_HEIGHT = 15;

export interface PlotFrame {
  width: number;
  height: number;
  scale: number;
  margin: { top: number; right: number; bottom: number; left: number };
  axisWidth: number;
  axisHeight: number;
  padding: number;
  geometry: PlotGeometry;
}

/** The names at the ends of series break into no more lines than this, and into longer ones in a plot of this width. */
const MOST_LINES = 3;
const ROOMY = 560;

/** A name as it stands at the end of its series: broken into short lines, which a wide plot lets be longer, and cut where they are too many. */
export function labelLines(name: string, { width, scale }: Pick<PlotSize, 'width' | 'scale'>): string[] {
  const most = width / scale >= ROOMY ? LABEL_CHARACTERS + 4 : LABEL_CHARACTERS;
  const lines = wrap(name, most);
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1] ?? ''}…`];
}

/** Lays a plot out: axis on the left and below, room on the right for the labels at the series' ends, each in its lines. */
export function plotFrame(
  size: PlotSize,
  labels: readonly (readonly string[])[],
  kind: 'point' | 'band',
): PlotFrame {
  const { width, scale } = size;
  const longest = Math.max(0, ...labels.flat().map((line) => line.length));
  const right = (LABEL_GAP + Math.max(VALUE_WIDTH, longest * CHARACTER)) * scale;
  const axisWidth = AXIS_WIDTH * scale;
  const padding = kind === 'point' ? POINT_PADDING * scale : 0;
  return {
    width,
    height: Math.max(size.height, PLOT_HEIGHT * scale),
    scale,
    margin: { top: 16 * scale, right, bottom: 0, left: 0 },
    axisWidth,
    axisHeight: AXIS_HEIGHT * scale,
    padding,
    geometry: { left: axisWidth + padding, right: width - right - padding, scale: kind },
  };
}

/** Where the labels at the series' ends begin, from the left of the plot. */
export function labelX({ width, margin, scale }: PlotFrame): number {
  return width - margin.right + LABEL_GAP * scale;
}
