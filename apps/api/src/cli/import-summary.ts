import type { ImportResult } from '@cashlight/api-imports';
import { type Problem, systemLanguage } from '@cashlight/api-platform';

/** What became of one file: a result, or the reason why it was not even tried. */
export type Outcome = ImportResult | { readonly problem: Problem };

const NOTHING = { rows: 0, accepted: 0, unchanged: 0, replaced: 0, rejected: 0 };

/** The object of the contract; of several files the sums, with each file's own in `imports`. */
export function summary(kind: string, outcomes: readonly Outcome[]): object {
  const lines = outcomes.map((outcome) => line(kind, outcome));
  const [only] = lines;
  if (only && lines.length === 1) return only;
  const sum = (of: keyof typeof NOTHING | 'seconds'): number =>
    lines.reduce((total, one) => total + one[of], 0);
  return {
    importId: lines.findLast(({ importId }) => importId !== null)?.importId ?? null,
    kind,
    rows: sum('rows'),
    accepted: sum('accepted'),
    unchanged: sum('unchanged'),
    replaced: sum('replaced'),
    rejected: sum('rejected'),
    rejectedFile: lines.find(({ rejectedFile }) => rejectedFile !== null)?.rejectedFile ?? null,
    months: [...new Set(lines.flatMap(({ months }) => months))].sort(),
    seconds: sum('seconds'),
    imports: lines,
  };
}

function line(kind: string, outcome: Outcome) {
  if ('problem' in outcome) {
    const { code, words } = outcome.problem;
    const refusal = { code, message: words[systemLanguage()] };
    return { importId: null, kind, ...NOTHING, rejectedFile: null, months: [], seconds: 0, refusal };
  }
  const { importId, rows, accepted, unchanged, replaced, rejected, rejectedFile, months, seconds, refusal } =
    outcome;
  const counted = {
    importId,
    kind,
    rows,
    accepted,
    unchanged,
    replaced,
    rejected,
    rejectedFile,
    months,
    seconds,
  };
  return refusal
    ? { ...counted, refusal: { code: refusal.code, message: refusal.words[systemLanguage()] } }
    : counted;
}
