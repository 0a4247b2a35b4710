import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { UPLOADS, useUploads } from '../desk/useUploads';
import { followUploads } from './desk';
import { forgetTransfer, transfers } from './transfers';

/** Watches the caller's files: what has landed is kept in sight and renews every figure, what has been sent is let go of. */
export function useLanding(canLoad: boolean): void {
  const client = useQueryClient();
  const { data: uploads } = useUploads(canLoad);
  useEffect(() => {
    if (!uploads) return;
    if (followUploads(uploads)) {
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== UPLOADS });
    }
    const complete = new Set(uploads.filter((upload) => upload.complete).map(({ id }) => id));
    for (const { key, state, uploadId } of transfers.get()) {
      if (state === 'SENT' && uploadId !== null && complete.has(uploadId)) forgetTransfer(key);
    }
  }, [client, uploads]);
}
