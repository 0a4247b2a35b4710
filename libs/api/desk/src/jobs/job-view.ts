import { rejectionWords, type ImportResult, type RejectedAlike } from '@cashlight/api-imports';
import type { Language } from '@cashlight/api-platform';
import type { Job, JobState } from './job.js';

/** A job as it is told over HTTP. */
export interface JobView {
  readonly dryRun: boolean;
  readonly kind: string;
  readonly state: JobState;
  /** Null before the history shows it, and for a dry run. */
  readonly importId: number | null;
  readonly rows: number;
  /** Of the file as it came. */
  readonly bytes: number;
  readonly bytesTotal: number;
  /** Over the last seconds; null when it cannot be told. */
  readonly rowsPerSecond: number | null;
  /** Until the file is read; null when it cannot be told. */
  readonly secondsLeft: number | null;
  readonly result: ImportResult | null;
  readonly message: string | null;
  readonly warnings: readonly string[];
  /** Why a dry run would refuse rows, most first; of an import the history tells. */
  readonly rejections: readonly (RejectedAlike & { readonly message: string })[];
}

/** A job in the caller's language. */
export function jobView(job: Job, language: Language): JobView {
  const { file, order, state, importId, rows, bytes, reason } = job;
  const { bytesTotal } = file;
  return {
    dryRun: order.dryRun,
    kind: order.kind,
    state,
    importId,
    rows,
    bytes: state === 'DONE' ? bytesTotal : bytes,
    bytesTotal,
    ...speedOf(job),
    result: job.result && { ...job.result, rejectedFile: rejectedFileOf(job, job.result) },
    message: reason?.[language] ?? null,
    warnings: job.result?.warnings.map((warning) => warning[language]) ?? [],
    rejections:
      job.result?.reasons.map((alike) => ({
        ...alike,
        message: rejectionWords(alike.code, alike.column, alike.examples[0]?.value ?? '')[language],
      })) ?? [],
  };
}

function speedOf({ state, pace, bytes, file }: Job): Pick<JobView, 'rowsPerSecond' | 'secondsLeft'> {
  if (state !== 'RUNNING' || bytes >= file.bytesTotal) return { rowsPerSecond: null, secondsLeft: null };
  const rows = pace.rate('rows');
  const perSecond = pace.rate('bytes');
  return {
    rowsPerSecond: rows && Math.round(rows),
    secondsLeft: perSecond ? Math.ceil((file.bytesTotal - bytes) / perSecond) : null,
  };
}

/** Where the refused rows can be read. */
function rejectedFileOf({ file, order }: Job, { importId, rejected }: ImportResult): string | null {
  if (rejected === 0) return null;
  if (order.dryRun) return `/api/uploads/${file.id}/job/rejected-rows.csv`;
  return importId === null ? null : `/api/imports/${String(importId)}/rejected.csv`;
}
