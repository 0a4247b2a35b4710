import type { ImportResult, Layout, OnConflict } from '@cashlight/api-imports';
import { Problem, type Words } from '@cashlight/api-platform';
import type { UploadedFile } from '../uploads/uploads.js';
import { Pace } from './pace.js';

/** What is to be done with an uploaded file. */
export interface JobOrder {
  readonly kind: string;
  readonly onConflict: OnConflict;
  readonly atomic: boolean;
  readonly dryRun: boolean;
  readonly profileName?: string;
  readonly layout?: Layout;
}

/** WAITING: for its turn. RUNNING: rows are being read or decided. The others are ends; nothing has landed but in DONE. */
export type JobState = 'WAITING' | 'RUNNING' | 'DONE' | 'REFUSED' | 'FAILED' | 'CANCELLED';

/** The work on one uploaded file, as far as it is. */
export class Job {
  state: JobState = 'WAITING';
  importId: number | null = null;
  rows = 0;
  bytes = 0;
  result: ImportResult | null = null;
  cancelledBy: string | null = null;
  /** Why nothing landed. */
  reason: Words | null = null;
  readonly pace = new Pace();
  private readonly enough = new AbortController();

  constructor(
    readonly file: UploadedFile,
    readonly order: JobOrder,
  ) {}

  get isOver(): boolean {
    return this.state !== 'WAITING' && this.state !== 'RUNNING';
  }

  /** Whether refused rows of a dry run are kept beside the file. */
  get hasKeptRows(): boolean {
    return this.order.dryRun && (this.result?.rejected ?? 0) > 0;
  }

  get signal(): AbortSignal {
    return this.enough.signal;
  }

  /** Asks the work to end soon. */
  breakOff(): void {
    this.enough.abort();
  }

  went(rows: number, bytes: number): void {
    this.state = 'RUNNING';
    this.rows = rows;
    this.bytes = bytes;
    this.pace.note(rows, bytes);
  }

  ended(result: ImportResult): void {
    this.result = result;
    this.rows = result.rows;
    this.reason = result.refusal?.words ?? null;
    this.state = endStateOf(result);
  }

  brokeOff(error: unknown): void {
    const cancelled = this.cancelledBy !== null;
    this.state = cancelled ? 'CANCELLED' : 'FAILED';
    this.reason = error instanceof Problem ? error.words : cancelled ? CANCELLED : BROKEN_OFF;
  }
}

function endStateOf({ state }: ImportResult): JobState {
  switch (state) {
    case 'DONE':
    case 'REFUSED':
    case 'CANCELLED':
      return state;
    case 'RUNNING':
    case 'FAILED':
    case 'UNDONE':
      return 'FAILED';
  }
}

const CANCELLED: Words = {
  vi: 'Đã hủy; không dòng nào được nhập.',
  en: 'Cancelled; nothing of the file landed.',
};
const BROKEN_OFF: Words = {
  vi: 'Việc nhập bị gián đoạn; không dòng nào được nhập. Tệp vẫn còn trên máy chủ, hãy thử lại.',
  en: 'The import broke off; nothing of the file landed. The file is still on the server: try again.',
};
