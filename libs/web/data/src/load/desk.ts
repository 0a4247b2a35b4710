import type { Upload } from '../desk/upload';
import { Store } from './store';
import type { Transfer } from './transfers';

/** Files whose import has ended: the server keeps the import and drops the file, so the page remembers them while it is open. */
export const landed = new Store<readonly Upload[]>([]);

/** Compares what was on the server with what is: a file that an import was working on and that is gone has landed. True when one has. */
export function rememberLanded(before: readonly Upload[], now: readonly Upload[]): boolean {
  const here = new Set(now.map(({ id }) => id));
  const gone = before.filter(({ id, job }) => !here.has(id) && job !== null && !job.dryRun);
  if (gone.length > 0) landed.set((all) => [...all, ...gone]);
  return gone.length > 0;
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
