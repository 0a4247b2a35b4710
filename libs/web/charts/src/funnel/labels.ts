/** A box of the drawing, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A point that asks for its name beside it. */
export interface WishedName {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Of the name as written. */
  readonly width: number;
  readonly height: number;
}

/** Where a name stands: its left edge and its middle line. */
export interface PlacedName {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Places names beside their points, the most important first: right, left, above or below, wherever none is hidden and no other point is covered.
 * One for which there is no room is left out; the reader finds it point by point.
 *
 * @param gap between a point's middle and its name
 * @param line a level line that a name lies on only where it finds no other place
 */
export function placeNames(
  wished: readonly WishedName[],
  points: readonly { readonly x: number; readonly y: number }[],
  bounds: Box,
  gap: number,
  line: number,
): PlacedName[] {
  const taken: Box[] = [];
  return wished.flatMap((name) => {
    const others = points.filter(({ x, y }) => x !== name.x || y !== name.y);
    const free = candidates(name, gap).filter(
      (each) =>
        isWithin(each, bounds) &&
        taken.every((other) => !overlap(each, other)) &&
        others.every((point) => !overlap(each, around(point, gap / 2))),
    );
    const box = free.find(({ top, height }) => line < top || line > top + height) ?? free[0];
    if (box === undefined) return [];
    taken.push(box);
    return [{ key: name.key, x: box.left, y: box.top + box.height / 2 }];
  });
}

function candidates({ x, y, width, height }: WishedName, gap: number): Box[] {
  const beside = y - height / 2;
  const places = [
    [x + gap, beside],
    [x - gap - width, beside],
    [x - width / 2, y - gap - height],
    [x - width / 2, y + gap],
  ] as const;
  return places.map(([left, top]) => ({ left, top, width, height }));
}

function around({ x, y }: { readonly x: number; readonly y: number }, reach: number): Box {
  return { left: x - reach, top: y - reach, width: 2 * reach, height: 2 * reach };
}

function isWithin(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.top >= bounds.top &&
    box.left + box.width <= bounds.left + bounds.width &&
    box.top + box.height <= bounds.top + bounds.height
  );
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}
