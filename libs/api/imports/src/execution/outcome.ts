import type { Ending } from '../import-history.js';
import { NO_ROWS, type FigureChange } from '../import-result.js';
import { FileRefused, type Refusal } from '../refusal.js';
import type { RejectedAlike } from '../refused-rows/rejected-alike.js';

/** What became of an import or of its dry run. */
export interface Outcome {
  /** Null: none was opened. */
  readonly importId: number | null;
  readonly ending: Ending;
  readonly changes: readonly FigureChange[];
  readonly reasons: readonly RejectedAlike[];
  /** What broke it off, unless the file or somebody who cancelled it did. */
  readonly error: Error | undefined;
}

/** How an import ends of which nothing landed. */
export function endingWithout(refusal: Refusal, state: Ending['state']): Ending {
  return { ...NO_ROWS, months: [], warnings: [], bytes: null, sha256: null, state, refusal };
}

/** How an import ends that this error broke off. */
export function endingOf(error: unknown): Ending {
  if (error instanceof FileRefused) return endingWithout(error.refusal, 'REFUSED');
  return endingWithout(isDiskFull(error) ? DISK_FULL : BROKEN_OFF, 'FAILED');
}

/** Whether the ending says all that there is to say of the error: it is no incident to look into. */
export function isExplained(error: unknown): boolean {
  return error instanceof FileRefused || isDiskFull(error);
}

/** What was thrown, as an error that can be thrown again. */
export function asError(thrown: unknown): Error {
  // What a signal throws has all that an error has and may yet be of another family.
  const isError = typeof thrown === 'object' && thrown !== null && 'message' in thrown;
  return isError ? (thrown as Error) : new Error(String(thrown));
}

/** The codes of PostgreSQL and of the system for a full disk; PostgreSQL has none for a file that may not grow. */
const DISK_FULL_CODES: readonly unknown[] = ['53100', 'ENOSPC', 'EDQUOT', 'EFBIG'];

function isDiskFull(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('code' in error && DISK_FULL_CODES.includes(error.code)) return true;
  return 'message' in error && /no space left|file too large/i.test(String(error.message));
}

const DISK_FULL: Refusal = {
  code: 'DISK_FULL',
  words: {
    vi: 'Ổ đĩa của máy chủ đã đầy; không dòng nào được nhập, dữ liệu đã có vẫn nguyên. Hãy giải phóng ổ đĩa rồi gửi lại tệp.',
    en: "The server's disk is full; nothing of it landed, and what was there is safe. Free some space and send the file again.",
  },
};

export const BROKEN_OFF: Refusal = {
  code: 'FAILED',
  words: {
    vi: 'Việc nhập bị gián đoạn giữa chừng; không dòng nào được nhập. Hãy gửi lại tệp.',
    en: 'The import broke off half-way; nothing of it landed. Send the file again.',
  },
};

export const CANCELLED: Refusal = {
  code: 'CANCELLED',
  words: {
    vi: 'Việc nhập đã bị hủy; không dòng nào được nhập.',
    en: 'The import was cancelled; nothing of it landed.',
  },
};
