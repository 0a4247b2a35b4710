/**
 * Moves labels apart along one axis, in pixels: keeps their order, leaves at least their own size between them, and stays within the bounds while
 * there is room. Labels that do not touch stay where they are.
 *
 * @param centres wished centres
 * @param sizes the room each needs
 */
export function spread(
  centres: readonly number[],
  sizes: readonly number[],
  low: number,
  high: number,
): number[] {
  const order = centres
    .map((_, index) => index)
    .sort((a, b) => (centres[a] ?? 0) - (centres[b] ?? 0) || a - b);
  const half = (index: number): number => (sizes[index] ?? 0) / 2;
  const placed = [...centres];
  let edge = low;
  for (const index of order) {
    placed[index] = Math.max(placed[index] ?? 0, edge + half(index));
    edge = (placed[index] ?? 0) + half(index);
  }
  edge = high;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? 0, edge - half(index));
    edge = (placed[index] ?? 0) - half(index);
  }
  return placed;
}

/** Breaks a name between words into lines of at most `most` characters (a longer word stays whole). */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
