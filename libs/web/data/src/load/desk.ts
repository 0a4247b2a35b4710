import { isUnderWay, type Job, type Upload } from '../desk/upload';
import { Store } from './store';
import type { Transfer } from './transfers';

/** Files whose import has ended: the server keeps the import and drops the file, so the page remembers them while it is open. */
export const landed = new Store<readonly Upload[]>([]);

/** The files that an import works on, as they were last seen. */
const working = new Map<string, Upload>();

/** Notes that an import has begun: it may be over before the next look at the list. */
export function noteStarted(upload: Upload, job: Job): void {
  if (!job.dryRun) working.set(upload.id, { ...upload, job });
}

/** Takes note of the list: a file that an import was working on and that is gone has landed. True when one has. */
export function followUploads(uploads: readonly Upload[]): boolean {
  const here = new Set(uploads.map(({ id }) => id));
  const gone = [...working.values()].filter(({ id }) => !here.has(id));
  gone.forEach(({ id }) => working.delete(id));
  for (const upload of uploads) {
    if (mayLand(upload.job)) working.set(upload.id, upload);
    else working.delete(upload.id);
  }
  if (gone.length > 0) landed.set((all) => [...all, ...gone]);
  return gone.length > 0;
}

function mayLand(job: Job | null): boolean {
  return job !== null && !job.dryRun && (isUnderWay(job) || job.state === 'DONE');
}

export function forgetLanded(uploadId: string): void {
  landed.set((all) => all.filter(({ id }) => id !== uploadId));
}

/** The files being sent that the list of the server does not show yet as complete. */
export function shownTransfers(
  transfers: readonly Transfer[],
  uploads: readonly Upload[],
): readonly Transfer[] {
  const complete = new Set(uploads.filter((upload) => upload.complete).map(({ id }) => id));
  return transfers.filter(({ uploadId }) => uploadId === null || !complete.has(uploadId));
}

/** The files on the server, without those that this page is still sending. */
export function shownUploads(transfers: readonly Transfer[], uploads: readonly Upload[]): readonly Upload[] {
  const sending = new Set(transfers.map(({ uploadId }) => uploadId));
  return uploads.filter(({ id, complete }) => complete || !sending.has(id));
}
