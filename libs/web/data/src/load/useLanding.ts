import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Upload } from '../desk/upload';
import { UPLOADS, useUploads } from '../desk/useUploads';
import { rememberLanded } from './desk';
import { forgetTransfer, transfers } from './transfers';

/** Watches the caller's files: what has landed is kept in sight and renews every figure, what has been sent is let go of. */
export function useLanding(canLoad: boolean): void {
  const client = useQueryClient();
  const { data: uploads } = useUploads(canLoad);
  const before = useRef<readonly Upload[]>([]);
  useEffect(() => {
    if (!uploads) return;
    if (rememberLanded(before.current, uploads)) {
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== UPLOADS });
    }
    before.current = uploads;
    const complete = new Set(uploads.filter((upload) => upload.complete).map(({ id }) => id));
    for (const { key, state, uploadId } of transfers.get()) {
      if (state === 'SENT' && uploadId !== null && complete.has(uploadId)) forgetTransfer(key);
    }
  }, [client, uploads]);
}
