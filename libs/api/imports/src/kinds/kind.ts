import type { Transaction } from '@cashlight/api-platform';
import type { CopyQueue } from '../copy/queue.copy.js';
import type { CsvRow } from '../reading/csv-row.js';
import type { Column, Header } from '../reading/header.js';
import type { Rejections } from '../rejections.js';

/** What to do with a record whose id is known with other content. */
export type OnConflict = 'reject' | 'replace';

/** What an intake works with: one import, in its transaction. */
export interface Surroundings {
  readonly importId: number;
  readonly onConflict: OnConflict;
  /** Whether an empty value removes: of an edit, never of a file. */
  readonly mayRemove: boolean;
  /** Microseconds since 1970: what lies after is in the future. */
  readonly nowMicros: number;
  readonly transaction: Transaction;
  readonly queue: CopyQueue;
  readonly rejections: Rejections;
  /** To be called when the turn to decide has come. */
  readonly onDeciding: () => void;
}

/** What became of rows that were not refused while reading; every row not counted here was accepted. */
export interface Verdict {
  readonly unchanged: number;
  readonly replaced: number;
  /** Refused against what is stored, already written to `import_rejection`. */
  readonly rejected: number;
}

/** The way of one file into the database. The steps come in this order; `apply` only when the import is to stand. */
export interface Intake {
  /** Takes a row or refuses it. */
  row(row: CsvRow): void;
  /** After the last row: settles what becomes of each, without touching what others can see. */
  decide(): Promise<Verdict>;
  /** Makes it so; returns the months whose figures changed, each as its first day. */
  apply(): Promise<readonly string[]>;
  /** Leaves no trace but the rejections. */
  discard(): Promise<void>;
}

/** A kind of file that can be imported. */
export interface ImportKind {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Reads what the rows will be checked against. Other imports that could change it wait until this one is over. */
  open(header: Header, surroundings: Surroundings): Promise<Intake>;
  /**
   * Reference data: removes the things under some keys and gives others their earlier content back.
   * @param importId the import that is taken back
   * @returns the keys that cannot be removed because something refers to them; the transaction must not be committed then
   * @throws Problem CONFLICT when the earlier content no longer fits, or belongs to a closed month
   */
  undo?(
    transaction: Transaction,
    removed: readonly string[],
    restored: readonly unknown[],
    importId: number,
  ): Promise<readonly string[]>;
}

/** Columns written as in the contract: optional ones in brackets. */
export function columnsOf(names: string): readonly Column[] {
  return names.split(',').map((name) => {
    const required = !name.startsWith('[');
    return { name: required ? name : name.slice(1, -1), required };
  });
}
