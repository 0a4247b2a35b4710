import type { ReportNotesInput, ReportNotesQuery } from '@cashlight/contract';
import type { ScopeUnit } from '@cashlight/web-ui';
import type { Texts } from '../draft/draft';

export type Notes = ReportNotesQuery['reportNotes'];

/** What is written for the whole report, in the order of the paper. */
export const PASSAGES = ['done', 'difficulties', 'proposals'] as const;

const PLAN = 'plan:';

/** The line that a unit's plan is typed into. */
export function planLine(code: string): string {
  return PLAN + code;
}

/** The unit whose plan a line is; undefined: the line is none. */
export function unitOfLine(line: string): string | undefined {
  return line.startsWith(PLAN) ? line.slice(PLAN.length) : undefined;
}

/** Notes as lines to type into. */
export function textsOf({ number, done, difficulties, proposals, unitPlans }: Notes): Texts {
  return {
    ...{ number, done, difficulties, proposals },
    ...Object.fromEntries(unitPlans.map(({ unitCode, text }) => [planLine(unitCode), text])),
  };
}

/** Lines as notes to save; a blank plan is none. */
export function notesInput(texts: Texts): ReportNotesInput {
  const text = (line: string) => (texts[line] ?? '').trim();
  return {
    number: text('number'),
    done: text('done'),
    difficulties: text('difficulties'),
    proposals: text('proposals'),
    unitPlans: Object.keys(texts).flatMap((line) => {
      const unitCode = unitOfLine(line);
      return unitCode === undefined || text(line) === '' ? [] : [{ unitCode, text: text(line) }];
    }),
  };
}

export interface PlannedUnit extends ScopeUnit {
  readonly successorFrom: string | null;
}

/**
 * Whose plans for a month stand in the report: the units right below the one reported on that are still there then, else that unit itself; and those
 * that something is written for.
 */
export function plannedUnits<Unit extends PlannedUnit>(
  units: readonly Unit[],
  scope: string | null,
  month: string,
  texts: Texts,
): readonly Unit[] {
  const tops = units.filter(({ parentCode }) => parentCode === null).map(({ code }) => code);
  const above = scope === null ? tops : [scope];
  const below = units.filter(
    ({ parentCode, successorFrom }) =>
      parentCode !== null && above.includes(parentCode) && (successorFrom === null || successorFrom > month),
  );
  const planned = below.length > 0 ? below : units.filter(({ code }) => above.includes(code));
  return units.filter((unit) => planned.includes(unit) || (texts[planLine(unit.code)] ?? '') !== '');
}
