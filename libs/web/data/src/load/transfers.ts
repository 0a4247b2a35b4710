import type { Language } from '@cashlight/web-i18n';
import { DetailedError, Upload } from 'tus-js-client';
import { speedOf, withMark, type Mark, type Speed } from './speed';
import { Store } from './store';

/** A file on its way from this browser to the server. */
export interface Transfer extends Speed {
  readonly key: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly bytesTotal: number;
  readonly state: 'WAITING' | 'SENDING' | 'STOPPED' | 'SENT';
  /** The upload's name on the server, once it has one. */
  readonly uploadId: string | null;
  /** Why it stopped, in the server's words; null: the line is broken. */
  readonly message: string | null;
}

const ENDPOINT = '/api/uploads';
const CHUNK_BYTES = 8 * 1024 * 1024;
/** More at once would be no faster, and would leave no line for the page's own questions. */
const MOST_AT_ONCE = 3;
/** A broken line is tried again for about a minute before a person is asked. */
const RETRY_DELAYS_MS = [0, 1000, 3000, 5000, 10_000, 20_000, 20_000];

/** Files being sent. They go on while one looks at other pages; what a closed tab broke off goes on when the file is chosen again. */
export const transfers = new Store<readonly Transfer[]>([]);
const uploads = new Map<string, Upload>();
let sent = 0;

/** Sends a file, from where an earlier attempt of this browser broke off. `onSent` hears of its end. */
export function sendFile(file: File, language: Language, onSent: () => void): void {
  sent += 1;
  const key = `${sent}`;
  let marks: readonly Mark[] = [];
  const upload = new Upload(file, {
    endpoint: ENDPOINT,
    chunkSize: CHUNK_BYTES,
    retryDelays: RETRY_DELAYS_MS,
    metadata: { filename: file.name },
    headers: headersIn(language),
    removeFingerprintOnSuccess: true,
    onUploadUrlAvailable: () => change(key, { uploadId: idOf(upload) }),
    onProgress: (bytes, bytesTotal) => {
      marks = withMark(marks, { at: Date.now(), amount: bytes });
      change(key, { bytes, ...speedOf(marks, bytesTotal) });
    },
    onSuccess: () => {
      uploads.delete(key);
      change(key, { state: 'SENT', bytes: file.size, uploadId: idOf(upload) });
      startNext();
      onSent();
    },
    onError: (error) => {
      marks = [];
      change(key, { state: 'STOPPED', message: messageOf(error), perSecond: null, secondsLeft: null });
      startNext();
    },
  });
  uploads.set(key, upload);
  transfers.set((all) => [...all, opening(key, file)]);
  startNext();
}

/** Goes on with what stopped. */
export function resumeTransfer(key: string): void {
  change(key, { state: 'WAITING', message: null });
  startNext();
}

/** Gives up sending a file, and has the server forget what has come of it. */
export function cancelTransfer(key: string): void {
  const upload = uploads.get(key);
  forgetTransfer(key);
  startNext();
  // What cannot be removed now, the server removes by itself when nobody touches it.
  upload?.abort(upload.url !== null).catch(() => undefined);
}

export function forgetTransfer(key: string): void {
  uploads.delete(key);
  transfers.set((all) => all.filter((transfer) => transfer.key !== key));
}

/** Removes a file from the server, sent or half sent. */
export async function removeUpload(uploadId: string, language: Language): Promise<void> {
  await Upload.terminate(`${ENDPOINT}/${uploadId}`, {
    headers: headersIn(language),
    retryDelays: RETRY_DELAYS_MS.slice(0, 2),
  });
}

function startNext(): void {
  const all = transfers.get();
  const next = all.find(({ state }) => state === 'WAITING');
  const upload = next && uploads.get(next.key);
  if (!upload || all.filter(({ state }) => state === 'SENDING').length >= MOST_AT_ONCE) return;
  change(next.key, { state: 'SENDING' });
  void start(upload);
  startNext();
}

async function start(upload: Upload): Promise<void> {
  const [earlier] = upload.url === null ? await upload.findPreviousUploads() : [];
  if (earlier) upload.resumeFromPreviousUpload(earlier);
  upload.start();
}

function opening(key: string, file: File): Transfer {
  return {
    key,
    fileName: file.name,
    bytes: 0,
    bytesTotal: file.size,
    state: 'WAITING',
    uploadId: null,
    message: null,
    perSecond: null,
    secondsLeft: null,
  };
}

function change(key: string, patch: Partial<Transfer>): void {
  transfers.set((all) =>
    all.map((transfer) => (transfer.key === key ? { ...transfer, ...patch } : transfer)),
  );
}

function headersIn(language: Language): Record<string, string> {
  return { 'x-cashlight': '1', 'accept-language': language };
}

function idOf(upload: Upload): string | null {
  return upload.url?.split('/').at(-1) ?? null;
}

function messageOf(error: Error): string | null {
  const body = error instanceof DetailedError ? error.originalResponse?.getBody() : undefined;
  if (!body) return null;
  try {
    const { message } = JSON.parse(body) as { message?: unknown };
    return typeof message === 'string' ? message : null;
  } catch {
    return null; // not the server's own answer, such as a proxy's page
  }
}
