import type { AdminQuery } from '@cashlight/contract';
import type { Format } from '@cashlight/web-i18n';
import type { Option } from '@cashlight/web-ui';

export type AdminUnits = AdminQuery['units'];

const INDENT = '\u2003';

/** The units as a tree, to choose from. */
export function unitOptions(units: AdminUnits, format: Format): Option<string>[] {
  const known = new Set(units.map(({ code }) => code));
  const isTop = ({ parentCode }: AdminUnits[number]) => parentCode === null || !known.has(parentCode);
  const listed = (level: AdminUnits, depth: number): Option<string>[] =>
    level.flatMap((unit) => [
      { value: unit.code, label: INDENT.repeat(depth) + format.name(unit) },
      ...listed(
        units.filter(({ parentCode }) => parentCode === unit.code),
        depth + 1,
      ),
    ]);
  return listed(units.filter(isTop), 0);
}

/** What the units are called; a code that is not listed stands for itself. */
export function unitNames(codes: readonly string[], units: AdminUnits, format: Format): string {
  const nameOf = (code: string) => {
    const unit = units.find((candidate) => candidate.code === code);
    return unit ? format.name(unit) : code;
  };
  return codes.map(nameOf).join(', ');
}
