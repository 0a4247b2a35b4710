import type { ChannelGroup, Measure, UnitPageShareFragment } from '@cashlight/contract';
import type { ReferenceItem } from '@cashlight/web-charts';
import type { Format, Named } from '@cashlight/web-i18n';
import { FIELD } from '../shared/measure';

type Thing = Named & { readonly code: string; readonly group: ChannelGroup };

/** A share of the unit and the company's beside it, as fractions. */
export interface ShareBeside extends ReferenceItem {
  readonly value: number;
  readonly reference: number;
}

/** A channel or provider by its code; null: without one. */
interface ShareRow {
  readonly code: string | null;
  readonly share: UnitPageShareFragment;
}

/**
 * The shares of the unit beside those of the company, in the same period and measure, the unit's largest first. What a unit has nothing of is 0; what
 * neither has is left out.
 */
export function sharesBeside(
  unit: readonly ShareRow[],
  company: readonly ShareRow[],
  things: readonly Thing[],
  measure: Measure,
  format: Format,
): ShareBeside[] {
  const shareIn = (rows: readonly ShareRow[], code: string) =>
    rows.find((row) => row.code === code)?.share[FIELD[measure]] ?? 0;
  return things
    .map((thing) => ({
      code: thing.code,
      name: format.name(thing),
      value: shareIn(unit, thing.code),
      reference: shareIn(company, thing.code),
      tone: thing.group,
    }))
    .filter(({ value, reference }) => value > 0 || reference > 0)
    .toSorted((a, b) => b.value - a.value || format.compare(a.name, b.name));
}

/** The item furthest below (`below`) or above the company; undefined where none is. */
export function furthest(items: readonly ShareBeside[], side: 'below' | 'above'): ShareBeside | undefined {
  const sign = side === 'below' ? -1 : 1;
  const distance = ({ value, reference }: ShareBeside) => sign * (value - reference);
  const [first] = items.filter((item) => distance(item) > 0).toSorted((a, b) => distance(b) - distance(a));
  return first;
}
