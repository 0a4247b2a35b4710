import { useWords } from '@cashlight/web-i18n';
import { Button, Notice } from '@cashlight/web-ui';
import type { Job, JobRequest, Upload } from '../desk/upload';
import { useProfiles } from '../desk/useProfiles';
import { CountFigures } from '../parts/Counts';
import { RefusedRows } from '../parts/RefusedRows';
import { Rejections } from '../parts/Rejections';
import { ChangesTable } from './ChangesTable';
import { requestOf } from './draft';
import { drafts } from './drafts';
import { useStore } from './store';
import styles from './load.module.css';

interface TrialBodyProps {
  readonly upload: Upload;
  readonly job: Job;
  readonly onPlan: () => void;
  readonly onStart: (request: JobRequest) => void;
}

/** What a dry run found: what would come of the rows, and of the figures. Nothing has changed yet. */
export function TrialBody({ upload, job, onPlan, onStart }: TrialBodyProps) {
  const t = useWords();
  const draft = useStore(drafts).get(upload.id);
  const profiles = useProfiles();
  const { result, warnings, rejections } = job;
  return (
    <>
      <p role="status" className={styles['strong']}>
        {t('data.load.tried')}
      </p>
      {warnings.map((warning) => (
        <Notice key={warning}>{warning}</Notice>
      ))}
      {result && <CountFigures counts={result} />}
      {rejections.length > 0 && <Rejections groups={rejections} />}
      {result && result.rejected > 0 && (
        <RefusedRows address={`/api/uploads/${upload.id}/job/rejected-rows`} />
      )}
      {result && <ChangesTable changes={result.changes} />}
      <div className={styles['actions']}>
        <Button onClick={onPlan}>{t('data.load.plan')}</Button>
        {draft && profiles.data && (
          <Button kind="primary" onClick={() => onStart(requestOf(draft, profiles.data ?? [], false))}>
            {t('data.load.load')}
          </Button>
        )}
      </div>
    </>
  );
}
