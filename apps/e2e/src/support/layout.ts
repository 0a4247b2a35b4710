import type { Page } from 'playwright-core';
import type { Visitor } from './browser';

/** Smaller overlaps are the reach of a letter's box, not of its ink: in pixels, and as a part of the lower of the two lines. */
const OVERLAP_PX = 3;
const OVERLAP_PART = 0.15;

/** What is wrong with the layout, in short; empty when nothing is. What is still being drawn is looked at again. */
export async function layoutFaults(visitor: Visitor): Promise<string[]> {
  const faults = await faultsNow(visitor.page);
  if (faults.length === 0) return faults;
  await visitor.settled();
  return faultsNow(visitor.page);
}

async function faultsNow(page: Page): Promise<string[]> {
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...(sideways > 0 ? [`the page is ${String(sideways)} px too wide`] : []),
    ...(await page.evaluate(cutTexts)),
    ...overlappingTexts(await page.evaluate(textBoxes)),
  ];
}

/** Texts that their own box cuts off: hidden overflow, or a drawing that ends before its label does. Runs in the page. */
function cutTexts(): string[] {
  const isTiny = (box: DOMRect): boolean => box.width <= 2 || box.height <= 2;
  const boxes = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    if (!(element instanceof HTMLElement) || isTiny(element.getBoundingClientRect())) return false;
    const { overflowX } = getComputedStyle(element);
    return (overflowX === 'hidden' || overflowX === 'clip') && element.scrollWidth > element.clientWidth + 1;
  });
  const labels = [...document.querySelectorAll<SVGTextElement>('svg text')].filter((label) => {
    const drawing = label.ownerSVGElement?.getBoundingClientRect();
    const box = label.getBoundingClientRect();
    if (!drawing || isTiny(box)) return false;
    return box.left < drawing.left - 2 || box.right > drawing.right + 2 || box.bottom > drawing.bottom + 2;
  });
  return [...boxes, ...labels].map((element) => `cut: ${element.textContent.trim().slice(0, 60)}`);
}

/** Where a line of text stands on the page. */
interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The element that holds it, and the fixed or sticky layer that it is part of, as numbers. */
  readonly owner: number;
  readonly layer: number;
}

/** Pairs of texts that lie on each other; what is fixed or sticky lies on the rest on purpose. */
function overlappingTexts(boxes: readonly TextBox[]): string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => one.owner !== other.owner && one.layer === other.layer && overlap(one, other))
      .map((other) => `overlapping: "${one.text}" and "${other.text}"`),
  );
}

function overlap(a: TextBox, b: TextBox): boolean {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const lower = Math.min(a.bottom - a.top, b.bottom - b.top);
  return width > OVERLAP_PX && height > Math.max(OVERLAP_PX, OVERLAP_PART * lower);
}

/** Every line of text that is to be seen, without what its frame has scrolled out of sight. Runs in the page. */
function textBoxes(): TextBox[] {
  const elements = [...document.querySelectorAll('main *')].filter((element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
  );
  // Asked for every element of the page: what a parent has found serves all that it holds.
  const nearest = (is: (style: CSSStyleDeclaration) => boolean) => {
    const found = new Map<Element | null, Element | null>([[null, null]]);
    const find = (element: Element | null): Element | null => {
      const known = found.get(element);
      if (known !== undefined || !element) return known ?? null;
      const answer = is(getComputedStyle(element)) ? element : find(element.parentElement);
      found.set(element, answer);
      return answer;
    };
    return find;
  };
  const frameOf = nearest(({ overflowX }) => overflowX !== 'visible');
  const layerOf = nearest(({ position }) => position === 'fixed' || position === 'sticky');
  const isWithin = (box: DOMRect, frame: DOMRect): boolean =>
    box.left >= frame.left - 1 &&
    box.right <= frame.right + 1 &&
    box.top >= frame.top - 1 &&
    box.bottom <= frame.bottom + 1;
  return elements.flatMap((element, owner) => {
    const frame = frameOf(element)?.getBoundingClientRect();
    const layer = layerOf(element);
    return [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')
      .flatMap((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()]
          .filter(({ width, height }) => width > 2 && height > 2)
          .filter((box) => !frame || isWithin(box, frame))
          .map(({ left, right, top, bottom }) => ({
            text: node.textContent?.trim().slice(0, 40) ?? '',
            ...{ left, right, top, bottom, owner, layer: layer ? elements.indexOf(layer) : -1 },
          }));
      });
  });
}
