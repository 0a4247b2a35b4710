import type { Drawing } from './drawing';
import { svgElement } from './drawing';
import type { TextRun } from './text';

/** What stands around the plot on a picture. */
export interface Caption {
  title: string;
  /** Whose figures they are, by which measure. */
  about: readonly string[];
  finding: string;
  period: string;
  source: string;
}

/** The colours and the type of the page that the picture is taken from. */
export interface Ink {
  ink: string;
  muted: string;
  surface: string;
  family: string;
}

/** A picture, ready to be saved: everything stands at its place in pixels. */
export interface PicturePage extends Drawing {
  title: string;
  width: number;
  height: number;
  surface: string;
}

const MARGIN = 24;
const NARROWEST = 320;

/**
 * Puts a drawing on a page of its own: title, what it is about, period and finding above it, the source below.
 *
 * @param size of the drawing in pixels
 * @param widthOf the width of a text of 14 px, to break texts into lines
 */
export function pageAround(
  drawing: Drawing,
  size: { width: number; height: number },
  { title, about, finding, period, source }: Caption,
  { ink, muted, surface, family }: Ink,
  widthOf: (text: string) => number,
): PicturePage {
  const width = Math.max(size.width, NARROWEST) + 2 * MARGIN;
  const lines = [[...about, period].join(' · '), finding].flatMap((text) =>
    fillLines(text, width - 2 * MARGIN, widthOf),
  );
  const top = MARGIN + 32 + lines.length * 20 + 12;
  const height = top + size.height + 44;
  const plain = { x: MARGIN, color: muted, family, weight: '400' };
  const around: TextRun[] = [
    { x: MARGIN, y: MARGIN + 10, text: title, color: ink, family, size: 20, weight: '600' },
    ...lines.map((text, index) => ({ ...plain, y: MARGIN + 42 + index * 20, text, size: 14 })),
    { ...plain, y: height - 20, text: `Cashlight · ${source}`, size: 12 },
  ];
  drawing.shapes.setAttribute('transform', `translate(${MARGIN} ${top})`);
  const within = drawing.texts.map((run) => ({ ...run, x: run.x + MARGIN, y: run.y + top }));
  return { title, width, height, surface, shapes: drawing.shapes, texts: [...around, ...within] };
}

/** The picture as one SVG element; without its texts where they are drawn by other means. */
export function svgOf(page: PicturePage, { withTexts }: { withTexts: boolean }): SVGElement {
  const { width, height } = page;
  const viewBox = `0 0 ${width} ${height}`;
  const svg = svgElement('svg', { width, height, viewBox });
  svg.append(svgElement('title', {}, page.title), svgElement('rect', { width, height, fill: page.surface }));
  svg.append(page.shapes);
  if (withTexts) svg.append(...page.texts.map(textElement));
  return svg;
}

function textElement({ text, x, y, color, family, size, weight }: TextRun): SVGElement {
  const font = { 'font-family': family, 'font-size': size, 'font-weight': weight };
  const style = 'font-variant-numeric:tabular-nums;white-space:pre';
  return svgElement('text', { x, y, fill: color, 'dominant-baseline': 'central', ...font, style }, text);
}

/** Fills lines with words, each line no wider than the room (a longer word stands alone). */
export function fillLines(text: string, room: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((each) => each !== '')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
