import type { Words } from '@cashlight/api-platform';

/** Why a whole file was refused. */
export type RefusalCode =
  | 'EMPTY'
  | 'NOT_TEXT'
  | 'DAMAGED'
  | 'WRONG_COLUMNS'
  | 'ROW_TOO_LONG'
  | 'UNTERMINATED_QUOTE'
  | 'TOO_MANY_ROWS'
  | 'ROWS_REJECTED'
  | 'FAILED';

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
