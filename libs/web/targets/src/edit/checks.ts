import { toFloat, type PlanCheck } from '@cashlight/domain';
import type { Format, Translate } from '@cashlight/web-i18n';
import type { LivePlan } from '../plan/live';
import type { Entry } from '../sheet/entry';
import { keyOf, type Entries } from './draft';

/** What the checks say, cell by cell. */
export interface CellNotes {
  /** Why a cell cannot be saved. */
  readonly problems: ReadonlyMap<string, string>;
  /** What is strange about it. */
  readonly warnings: ReadonlyMap<string, string>;
}

/** The checks in words, each at the cell that it is about; what is about the units together is said by the sum. */
export function notesOf(live: LivePlan, entries: Entries, t: Translate, format: Format): CellNotes {
  const problems = new Map([...entries].flatMap(([key, entry]) => unreadableAt(key, entry, t)));
  const warnings = new Map<string, string>();
  for (const check of live.checks) {
    if (check.unitCode === null) continue;
    const key = keyOf({ code: check.unitCode, month: check.month ?? 0 });
    const notes = check.severity === 'BLOCKING' ? problems : warnings;
    const text = checkText(check, live, t, format);
    if (text !== undefined && !problems.has(key)) notes.set(key, joined(notes.get(key), text));
  }
  return { problems, warnings };
}

function joined(before: string | undefined, text: string): string {
  return before === undefined ? text : `${before} ${text}`;
}

function unreadableAt(key: string, entry: Entry, t: Translate): readonly (readonly [string, string])[] {
  return entry.kind === 'unreadable'
    ? [[key, t(`targets.unreadable.${entry.reason}`, { text: entry.text })]]
    : [];
}

function checkText(check: PlanCheck, { plan }: LivePlan, t: Translate, format: Format): string | undefined {
  const words = {
    value: format.percent(toFloat(check.value)),
    reference: format.percent(toFloat(check.reference)),
    year: plan.year - 1,
    month: check.month ?? 12,
    before: (check.month ?? 12) - 1,
  };
  switch (check.code) {
    case 'OUT_OF_RANGE':
    case 'DECEMBER_DIFFERS':
    case 'BELOW_LAST_DECEMBER':
    case 'BELOW_LAST_TARGET':
    case 'NO_TARGET':
      return t(`targets.check.${check.code}`, words);
    case 'PATH_FALLS':
      return t(check.month === 1 ? 'targets.check.PATH_STARTS_LOWER' : 'targets.check.PATH_FALLS', words);
    case 'UNITS_BELOW_COMPANY':
    case 'UNITS_ABOVE_COMPANY':
      return undefined;
  }
}
