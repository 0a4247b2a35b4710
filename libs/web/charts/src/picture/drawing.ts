import { textRuns, type TextRun } from './text';

const SVG = 'http://www.w3.org/2000/svg';

/** What a piece of the page consists of: shapes below, text above. */
export interface Drawing {
  shapes: SVGElement;
  texts: TextRun[];
}

/** A new SVG element with its attributes. */
export function svgElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text?: string,
): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
}

/**
 * Draws a piece of the page: backgrounds, borders, the SVG inside it and every line of text, as they look now. Charts are partly HTML (names
 * that are links, bars that follow the width) and partly SVG; a picture of either comes out as real shapes and real text. Whatever is
 * marked `data-picture="omit"` stays out.
 */
export function draw(root: HTMLElement): Drawing {
  const drawing: Drawing = { shapes: svgElement('g', {}), texts: [] };
  drawChildren(root, drawing, root.getBoundingClientRect());
  return drawing;
}

function drawChildren(parent: Element, drawing: Drawing, origin: DOMRect): void {
  for (const node of parent.childNodes) {
    if (node instanceof SVGSVGElement) drawSvg(node, drawing, origin);
    else if (node instanceof HTMLElement) drawElement(node, drawing, origin);
    else if (node instanceof Text) drawing.texts.push(...textRuns(node, origin));
  }
}

function drawElement(element: HTMLElement, drawing: Drawing, origin: DOMRect): void {
  const style = getComputedStyle(element);
  if (isOmitted(element) || style.display === 'none' || style.visibility === 'hidden') return;
  const box = element.getBoundingClientRect();
  if (style.overflow === 'hidden' && (box.width <= 1 || box.height <= 1)) return;
  drawing.shapes.append(...drawBox(style, box, origin));
  drawChildren(element, drawing, origin);
}

function isOmitted(element: Element): boolean {
  return element.getAttribute('data-picture') === 'omit';
}

function drawBox(style: CSSStyleDeclaration, box: DOMRect, origin: DOMRect): SVGElement[] {
  const { width, height } = box;
  const place = { x: box.left - origin.left, y: box.top - origin.top, width, height };
  const rx = Math.min(parseFloat(style.borderTopLeftRadius) || 0, height / 2, width / 2);
  const { backgroundColor: fill } = style;
  return isVisible(fill) ? [svgElement('rect', { ...place, rx, fill })] : [];
}

function isVisible(color: string): boolean {
  return color !== '' && color !== 'transparent' && !/[,/]\s*0\)$/u.test(color);
}

function drawSvg(original: SVGSVGElement, drawing: Drawing, origin: DOMRect): void {
  const copy = original.cloneNode(true) as SVGSVGElement;
  inlineStyles(original, copy);
  const box = original.getBoundingClientRect();
  const place = { x: box.left - origin.left, y: box.top - origin.top, width: box.width, height: box.height };
  for (const [key, value] of Object.entries(place)) copy.setAttribute(key, String(value));
  drawing.shapes.append(copy);
  drawing.texts.push(...svgTexts(original, origin));
}

function svgTexts(parent: Element, origin: DOMRect): TextRun[] {
  return [...parent.querySelectorAll('text')]
    .filter((element) => element.closest('[data-picture="omit"]') === null)
    .flatMap((element) => [...element.querySelectorAll('tspan'), element])
    .flatMap((element) => [...element.childNodes].filter((node) => node instanceof Text))
    .flatMap((node) => textRuns(node, origin));
}

const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'visibility',
  'display',
];

/** A picture stands alone, without the page's style sheets: what they say is written on each shape. Text is drawn apart. */
function inlineStyles(original: Element, copy: Element): void {
  const style = getComputedStyle(original);
  for (const { name } of [...copy.attributes]) {
    if (/^(class|style|role|tabindex|aria-|data-)/u.test(name)) copy.removeAttribute(name);
  }
  for (const name of STYLES) {
    const value = style.getPropertyValue(name);
    if (value !== '') copy.setAttribute(name, value);
  }
  const copies = [...copy.children];
  [...original.children].forEach((child, index) => {
    const twin = copies[index];
    if (twin === undefined) return;
    if (isOmitted(child) || child.tagName === 'text') twin.remove();
    else inlineStyles(child, twin);
  });
}
