import { useFormat, useWords, type Format, type Translate } from '@cashlight/web-i18n';
import { Button } from '@cashlight/web-ui';
import type { Job, Upload } from '../desk/upload';
import { useCancelJob } from '../desk/useUploads';
import { Progress } from '../parts/Progress';
import styles from './load.module.css';

/** The server at work: how far it is, and a way to stop it. */
export function RunningBody({ upload, job }: { readonly upload: Upload; readonly job: Job }) {
  const t = useWords();
  const format = useFormat();
  const cancel = useCancelJob();
  const doing = t(job.dryRun ? 'data.load.trying' : 'data.load.loading');
  return (
    <>
      <p role="status" className={styles['strong']}>
        {job.state === 'WAITING' ? t('data.load.waiting') : doing}
      </p>
      <Progress
        label={`${doing} ${upload.fileName}`}
        done={job.state === 'WAITING' ? undefined : job.bytes}
        total={job.bytesTotal}
        facts={factsOf(job, t, format)}
      />
      <div className={styles['actions']}>
        <Button disabled={cancel.isPending} onClick={() => cancel.mutate(upload.id)}>
          {t('data.load.cancel')}
        </Button>
        <p className={styles['quiet']}>{t('data.load.goesOn')}</p>
      </div>
    </>
  );
}

function factsOf({ rows, rowsPerSecond, secondsLeft }: Job, t: Translate, format: Format): string[] {
  return [
    t('data.load.rowsRead', { rows: format.count(rows) }),
    ...(rowsPerSecond === null
      ? []
      : [t('data.load.rowsPerSecond', { rows: format.count(Math.round(rowsPerSecond)) })]),
    ...(secondsLeft === null ? [] : [t('data.load.left', { time: format.duration(secondsLeft) })]),
  ];
}
