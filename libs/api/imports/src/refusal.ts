import type { Words } from '@cashlight/api-platform';

/** Why a whole file was refused. */
export type RefusalCode =
  | 'EMPTY'
  | 'NOT_TEXT'
  | 'DAMAGED'
  | 'OTHER_FORMAT'
  | 'ENCRYPTED'
  | 'UNSAFE'
  | 'TOO_LARGE'
  | 'NO_SHEET'
  | 'WRONG_COLUMNS'
  | 'ROW_TOO_LONG'
  | 'UNTERMINATED_QUOTE'
  | 'TOO_MANY_ROWS'
  | 'TOO_MANY_COLUMNS'
  | 'ROWS_REJECTED'
  | 'FAILED'
  | 'CANCELLED'
  | 'DISK_FULL';

/** A refusal as it is kept with the import and shown to the person who sent the file. */
export interface Refusal {
  readonly code: RefusalCode;
  /** The physical line where the trouble starts; the header is line 1. */
  readonly line?: number;
  readonly words: Words;
}

/** Thrown when a file is not what it claims to be: nothing of it may land. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';

  constructor(readonly refusal: Refusal) {
    super(refusal.words.en);
  }
}

/** Refuses the file. */
export function refuse(code: RefusalCode, words: Words, line?: number): FileRefused {
  return new FileRefused({ code, ...(line === undefined ? {} : { line }), words });
}
