import { LAYOUTS, type Place } from './layouts';

export interface TileLayout {
  places: ReadonlyMap<string, Place>;
  columns: number;
  /** Whether the tiles lie as on a map; otherwise they fill a plain grid in the order given. */
  isMap: boolean;
}

/** The layout that knows every one of these units; a plain grid, as square as it gets, when none does. */
export function tileLayout(codes: readonly string[]): TileLayout {
  const known = LAYOUTS.find(
    (layout) => codes.length > 1 && codes.every((code) => layout[code] !== undefined),
  );
  if (known === undefined) return plainGrid(codes);
  const places = new Map(
    codes.flatMap((code) => (known[code] === undefined ? [] : [[code, known[code]] as const])),
  );
  return { places, columns: Math.max(...[...places.values()].map(([, column]) => column)), isMap: true };
}

function plainGrid(codes: readonly string[]): TileLayout {
  const columns = Math.max(1, Math.ceil(Math.sqrt(codes.length)));
  const places = codes.map((code, index): [string, Place] => [
    code,
    [Math.floor(index / columns) + 1, (index % columns) + 1],
  ]);
  return { places: new Map(places), columns, isMap: false };
}
