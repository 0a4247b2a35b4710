import type { Readable } from 'node:stream';
import type { Language } from '@cashlight/api-platform';
import type { OnConflict } from './kinds/kind.js';

/** How far an import is. */
export interface ImportProgress {
  readonly importId: number;
  /** Bytes of the file read so far, as they came (compressed or not). */
  readonly bytes: number;
  readonly rows: number;
}

/** What is to be imported, and how. */
export interface ImportRequest {
  readonly kind: string;
  /** The file's bytes, read as far as needed; closing it is the caller's affair. */
  readonly source: Readable;
  readonly fileName: string;
  readonly onConflict: OnConflict;
  /** Whether one refused row refuses the whole file. */
  readonly atomic: boolean;
  /** Whether only to tell what would happen. */
  readonly dryRun: boolean;
  /** Who imports, as it shall stand in the history. */
  readonly actor: string;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Gives up: nothing lands. */
  readonly signal?: AbortSignal;
  /** How long the source may bring nothing before the import gives up, in milliseconds; without it, for ever. */
  readonly patienceMs?: number;
  /**
   * Takes the rejected rows of a dry run, which leaves none to be read later; called once, when there are any. The CSV text lasts
   * until the promise settles; an error that it rejects with ends the dry run.
   */
  readonly onDryRunRejections?: (csvIn: (language: Language) => AsyncIterable<string>) => Promise<void>;
}
