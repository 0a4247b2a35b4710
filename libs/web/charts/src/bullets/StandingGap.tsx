import { GapText } from '@cashlight/web-ui';
import type { UnitStanding } from '../series/standing';

/** The gap in points; an en dash where there is a target but no data to hold against it. */
export function StandingGap({ unit }: { unit: UnitStanding }) {
  return unit.gap === null && unit.target !== null ? '–' : <GapText gap={unit.gap} form="bare" />;
}
