/** A cell of the map, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a cell; undefined for keys that lead nowhere. */
export function cellAfterKey(key: string, at: Place, rows: number, columns: number): Place | undefined {
  const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  const step = (down: number, right: number) => ({
    row: within(at.row + down, rows),
    column: within(at.column + right, columns),
  });
  switch (key) {
    case 'ArrowLeft':
      return step(0, -1);
    case 'ArrowRight':
      return step(0, 1);
    case 'ArrowUp':
      return step(-1, 0);
    case 'ArrowDown':
      return step(1, 0);
    case 'Home':
      return { row: at.row, column: 0 };
    case 'End':
      return { row: at.row, column: within(columns - 1, columns) };
    default:
      return undefined;
  }
}
