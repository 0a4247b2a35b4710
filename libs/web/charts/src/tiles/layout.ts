import { LAYOUTS, type Place } from './layouts';

/** Tiles that lie as on a map. */
export interface MapLayout {
  readonly places: ReadonlyMap<string, Place>;
  readonly columns: number;
}

/** The map that knows every one of these units; undefined when none does. */
export function mapLayout(codes: readonly string[]): MapLayout | undefined {
  const known = LAYOUTS.find(
    (layout) => codes.length > 1 && codes.every((code) => layout[code] !== undefined),
  );
  if (known === undefined) return undefined;
  const places = new Map(
    codes.flatMap((code) => (known[code] === undefined ? [] : [[code, known[code]] as const])),
  );
  return { places, columns: Math.max(...[...places.values()].map(([, column]) => column)) };
}
