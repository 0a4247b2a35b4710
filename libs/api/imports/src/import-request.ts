import type { Readable } from 'node:stream';
import type { Language, Transaction } from '@cashlight/api-platform';
import type { OnConflict } from './kinds/kind.js';
import type { Layout } from './reading/layout.js';
import type { RefusedRows } from './refused-rows/refused-rows.js';

/** How far an import is. */
export interface ImportProgress {
  readonly importId: number;
  /** Bytes of the file read so far, as they came (compressed or not). */
  readonly bytes: number;
  readonly rows: number;
}

/** By which way a file came. */
export type ImportVia = 'COMMAND' | 'HTTP' | 'DESK' | 'INBOX' | 'ADMIN' | 'SAMPLE' | 'TARGETS';

/** Rows that somebody changed in the product, sent as a file. A file may only add and replace; an edit may remove too, with an empty value. */
export interface ImportEdit {
  /** Why, for the history. */
  readonly reason: string;
  /**
   * Asked in the transaction as soon as nobody else can change reference data: whether what the edit was made on still stands. What it writes lands
   * with the edit; what it throws ends the edit, and then nothing has landed and no import is left in the history.
   */
  readonly check: (transaction: Transaction) => Promise<void>;
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
  /** COMMAND when left out. */
  readonly via?: ImportVia;
  /** Size of the file, where it is known beforehand. */
  readonly bytesTotal?: number;
  /** How the file is laid out, where it is not as the contract has it. */
  readonly layout?: Layout;
  /** The named profile that the layout is from. */
  readonly profileName?: string;
  /** Reference data that was edited by hand. */
  readonly edit?: ImportEdit;
  /** Told the number of the import as soon as the history shows it; never of a dry run. */
  readonly onOpened?: (importId: number) => void;
  /** Told when the file has been read and its turn to decide has come: whatever starts now decides after it. Payments only. */
  readonly onDeciding?: () => void;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Gives up: nothing lands. */
  readonly signal?: AbortSignal;
  /** How long the source may bring nothing before the import gives up, in milliseconds; without it, for ever. */
  readonly patienceMs?: number;
  /**
   * Takes the rejected rows of a dry run, which leaves none to be read later; called once, when there are any: as the list of what is wrong, and
   * as rows to be mended. Both last until the promise settles; an error that it rejects with ends the dry run.
   */
  readonly onDryRunRejections?: (
    csvIn: (language: Language) => AsyncIterable<string>,
    refused: RefusedRows,
  ) => Promise<void>;
}
