import type { Upload } from '../desk/upload';
import { isUnderWay } from '../desk/upload';
import { useInspections } from '../desk/useUploads';
import { missingColumns, type Draft } from './draft';
import { drafts } from './drafts';
import { useStore } from './store';

/** The files that nothing is missing for and nothing is done with. */
export function useReady(uploads: readonly Upload[]): { readonly upload: Upload; readonly draft: Draft }[] {
  const all = useStore(drafts);
  const inspections = useInspections(uploads.filter(({ complete }) => complete).map(({ id }) => id));
  return uploads.flatMap((upload) => {
    const draft = all.get(upload.id);
    const inspection = inspections.get(upload.id);
    const isFree = upload.complete && !isUnderWay(upload.job) && !hasLanded(upload);
    if (!draft || !inspection || !isFree || missingColumns(draft, inspection).length > 0) return [];
    return [{ upload, draft }];
  });
}

function hasLanded({ job }: Upload): boolean {
  return job !== null && !job.dryRun && job.state === 'DONE';
}
