import type { Words } from '@cashlight/api-platform';
import type { ImportVia } from './import-request.js';
import type { RejectedAlike } from './refused-rows/rejected-alike.js';
import type { Refusal } from './refusal.js';

/**
 * RUNNING: under way. DONE: landed, perhaps with rows refused. REFUSED: nothing landed, for a reason in the file.
 * FAILED: interrupted, nothing landed. CANCELLED: by somebody, nothing landed. UNDONE: had landed, was taken back.
 */
export type ImportState = 'RUNNING' | 'DONE' | 'REFUSED' | 'FAILED' | 'CANCELLED' | 'UNDONE';

/** What a dry run would change in the figures of a unit and month: those that made the records, and the top of the organisation. */
export interface FigureChange {
  /** As `2022-12`. */
  readonly month: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly customersBefore: number;
  readonly customersAfter: number;
  readonly cashlessBefore: number;
  readonly cashlessAfter: number;
  readonly paymentsBefore: number;
  readonly paymentsAfter: number;
  /** VND, as decimal strings: they may be larger than a JSON number is exact. */
  readonly amountVndBefore: string;
  readonly amountVndAfter: string;
}

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
  /** SHA-256 of the file as it came, in hexadecimal; null when it was not read to its end. */
  readonly sha256: string | null;
  /** Of a dry run; empty after an import that stands. */
  readonly changes: readonly FigureChange[];
  /** Of a dry run, by what is wrong; of an import the history tells. */
  readonly reasons: readonly RejectedAlike[];
}

/** An import as the history knows it. */
export interface ImportRecord extends ImportResult {
  readonly importId: number;
  readonly fileName: string;
  readonly onConflict: 'reject' | 'replace';
  readonly atomic: boolean;
  readonly actor: string;
  readonly via: ImportVia;
  /** Size of the file as it came; null when it was not read to its end. */
  readonly bytes: number | null;
  /** Size of the file as its sender gave it. */
  readonly bytesTotal: number | null;
  readonly bytesRead: number;
  readonly profileName: string | null;
  readonly cancelledBy: string | null;
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly finishedAt: string | null;
}
