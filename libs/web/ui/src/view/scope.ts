import type { Format, Named } from '@cashlight/web-i18n';
import type { Option } from '../controls/Segmented';

/** A unit with its place in the tree. */
export interface ScopeUnit extends Named {
  readonly code: string;
  readonly parentCode: string | null;
}

const INDENT = '\u2003';

/** The units to choose from as a tree, in the order of the reference list; the top of it is the whole, written ''. */
export function scopeOptions(
  units: readonly ScopeUnit[],
  chosen: string | undefined,
  format: Format,
  whole: string,
): Option<string>[] {
  const known = new Set(units.map((unit) => unit.code));
  const tops = units.filter((unit) => unit.parentCode === null || !known.has(unit.parentCode));
  const below = (parent: string, depth: number): Option<string>[] =>
    units
      .filter((unit) => unit.parentCode === parent)
      .flatMap((unit) => [
        { value: unit.code, label: INDENT.repeat(depth) + format.name(unit) },
        ...below(unit.code, depth + 1),
      ]);
  const [top] = tops;
  const tree =
    tops.length === 1 && top
      ? [{ value: chosen === top.code ? chosen : '', label: format.name(top) }, ...below(top.code, 1)]
      : [
          { value: '', label: whole },
          ...tops.flatMap((unit) => [
            { value: unit.code, label: INDENT + format.name(unit) },
            ...below(unit.code, 2),
          ]),
        ];
  const listed = chosen === undefined || tree.some((option) => option.value === chosen);
  return listed
    ? tree
    : [...tree, { value: chosen, label: units.find(({ code }) => code === chosen)?.name ?? chosen }];
}
