import type { RejectionGroup } from '../parts/Rejections';
import type { Kind } from './kinds';

/** Where one column of a kind comes from: another column of the file, or the same value on every row. */
export type Source = { readonly from: string } | { readonly value: string };

export type DateFormat = 'AUTO' | 'DMY' | 'MDY' | 'YMD';
export type NumberFormat = 'PLAIN' | 'DOT_THOUSANDS' | 'COMMA_THOUSANDS';

/** How somebody else's file is laid out. A column that is not named is looked for under its own name. */
export interface Layout {
  /** The line that names the columns, from 1. */
  readonly headerLine: number;
  readonly columns: Readonly<Record<string, Source>>;
  /** What the file's codes mean, by column of the kind: theirs to ours. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly dateFormat: DateFormat;
  readonly numberFormat: NumberFormat;
}

/** A layout under a name. */
export interface Profile {
  readonly id: number;
  readonly name: string;
  readonly kind: string;
  readonly layout: Layout;
}

/** What a file looks like from the outside. */
export interface Inspection {
  readonly format: 'CSV' | 'XLSX';
  readonly headerLine: number;
  readonly columns: readonly string[];
  readonly sample: readonly (readonly string[])[];
  /** Best first. */
  readonly guesses: readonly {
    readonly kind: string;
    readonly profileName: string | null;
    readonly missing: readonly string[];
  }[];
}

export type OnConflict = 'reject' | 'replace';

export interface JobRequest {
  readonly kind: Kind;
  readonly onConflict: OnConflict;
  readonly atomic: boolean;
  readonly dryRun: boolean;
  readonly profile?: string;
  readonly layout?: Layout;
}

export interface Counts {
  readonly rows: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly replaced: number;
  readonly rejected: number;
}

/** What a dry run would change in the figures of a unit and month. */
export interface FigureChange {
  readonly month: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly customersBefore: number;
  readonly customersAfter: number;
  readonly cashlessBefore: number;
  readonly cashlessAfter: number;
  readonly paymentsBefore: number;
  readonly paymentsAfter: number;
  /** VND, as decimal strings. */
  readonly amountVndBefore: string;
  readonly amountVndAfter: string;
}

export interface JobResult extends Counts {
  readonly importId: number | null;
  readonly months: readonly string[];
  readonly seconds: number;
  readonly changes: readonly FigureChange[];
}

export type JobState = 'WAITING' | 'RUNNING' | 'DONE' | 'REFUSED' | 'FAILED' | 'CANCELLED';

/** What the server does, or has done, with an upload. It goes on whoever watches. */
export interface Job {
  readonly dryRun: boolean;
  readonly kind: string;
  readonly state: JobState;
  readonly importId: number | null;
  readonly rows: number;
  readonly bytes: number;
  readonly bytesTotal: number;
  readonly rowsPerSecond: number | null;
  readonly secondsLeft: number | null;
  readonly result: JobResult | null;
  readonly message: string | null;
  readonly warnings: readonly string[];
  /** Why a dry run would refuse rows, most first. */
  readonly rejections: readonly RejectionGroup[];
}

/** A file on the server that has not been loaded yet, or is being loaded. */
export interface Upload {
  readonly id: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly bytesTotal: number;
  /** Whether all of it has come. */
  readonly complete: boolean;
  readonly createdAt: string;
  /** A file of the same content that was loaded before. */
  readonly sameFileImport: { readonly importId: number; readonly startedAt: string } | null;
  readonly job: Job | null;
}

export function isUnderWay(job: Job | null): boolean {
  return job?.state === 'WAITING' || job?.state === 'RUNNING';
}
