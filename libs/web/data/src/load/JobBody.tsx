import { useWords } from '@cashlight/web-i18n';
import { Button, Notice } from '@cashlight/web-ui';
import type { Job, JobRequest, Upload } from '../desk/upload';
import { ImportOutcome } from '../parts/ImportOutcome';
import { RunningBody } from './RunningBody';
import { TrialBody } from './TrialBody';
import styles from './load.module.css';

interface JobBodyProps {
  readonly upload: Upload;
  readonly job: Job;
  /** Back to how the file is loaded. */
  readonly onPlan: () => void;
  readonly onStart: (request: JobRequest) => void;
}

/** What the server does with the file, or what became of it. */
export function JobBody(props: JobBodyProps) {
  const { upload, job } = props;
  switch (job.state) {
    case 'WAITING':
    case 'RUNNING':
      return <RunningBody upload={upload} job={job} />;
    case 'DONE':
      if (job.dryRun) return <TrialBody {...props} />;
      return job.importId === null ? null : <ImportOutcome importId={job.importId} />;
    case 'REFUSED':
    case 'FAILED':
    case 'CANCELLED':
      return <NothingLanded state={job.state} message={job.message} onPlan={props.onPlan} />;
  }
}

interface NothingLandedProps {
  readonly state: 'REFUSED' | 'FAILED' | 'CANCELLED';
  readonly message: string | null;
  readonly onPlan: () => void;
}

/** Nothing landed: why, and what to try. */
function NothingLanded({ state, message, onPlan }: NothingLandedProps) {
  const t = useWords();
  return (
    <>
      <Notice tone="behind" alert>
        {state === 'REFUSED' ? (
          <p>
            <strong>{t('data.load.refused')}</strong> {message}
          </p>
        ) : (
          (message ?? t(`data.load.ended.${state}`))
        )}
      </Notice>
      <div className={styles['actions']}>
        <Button onClick={onPlan}>{t('data.load.plan')}</Button>
      </div>
    </>
  );
}
