import type { Words } from '@cashlight/api-platform';
import type { Refusal } from './refusal.js';

/** RUNNING: under way. DONE: landed, perhaps with rows refused. REFUSED: nothing landed, for a reason in the file. FAILED: interrupted, nothing landed. */
export type ImportState = 'RUNNING' | 'DONE' | 'REFUSED' | 'FAILED';

/** What became of the rows; rows = accepted + unchanged + replaced + rejected. */
export interface ImportCounts {
  readonly rows: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly replaced: number;
  readonly rejected: number;
}

export const NO_ROWS: ImportCounts = { rows: 0, accepted: 0, unchanged: 0, replaced: 0, rejected: 0 };

/** What became of an import, in the form of the contract. */
export interface ImportResult extends ImportCounts {
  /** Null after a dry run, which leaves no trace. */
  readonly importId: number | null;
  readonly kind: string;
  /** Where the refused rows can be read; the service leaves it null for whoever answers to fill in. */
  readonly rejectedFile: string | null;
  /** The months whose figures changed, as `2022-12`. */
  readonly months: readonly string[];
  readonly seconds: number;
  readonly state: ImportState;
  readonly warnings: readonly Words[];
  readonly refusal: Refusal | null;
}

/** An import as the history knows it. */
export interface ImportRecord extends ImportResult {
  readonly importId: number;
  readonly fileName: string;
  readonly onConflict: 'reject' | 'replace';
  readonly atomic: boolean;
  readonly actor: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly finishedAt: string | null;
}
