import { useFormat, useLanguage, useWords } from '@cashlight/web-i18n';
import { Button, Card, Notice } from '@cashlight/web-ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isUnderWay, type Upload } from '../desk/upload';
import { UPLOADS, useStartJob } from '../desk/useUploads';
import { noteStarted } from './desk';
import { PlanBody } from './PlanBody';
import { JobBody } from './JobBody';
import { removeUpload } from './transfers';
import styles from './load.module.css';

/** A file on the server: what it is and how to load it, or what became of it. */
export function UploadCard({ upload }: { readonly upload: Upload }) {
  const t = useWords();
  const format = useFormat();
  const [planning, setPlanning] = useState(false);
  const { job, complete, fileName, bytesTotal } = upload;
  const start = useStartJob(noteStarted);
  const ended = job?.state === 'DONE' && !job.dryRun;
  const showsJob = job !== null && (!planning || isUnderWay(job));
  return (
    <Card
      title={fileName}
      className={styles['card']}
      description={format.bytes(bytesTotal)}
      actions={!isUnderWay(job) && <Remove upload={upload} done={ended} />}
    >
      {!complete && (
        <Notice tone="behind">{t('data.load.unfinished', unfinishedFacts(upload, format))}</Notice>
      )}
      {start.error && (
        <Notice tone="behind" alert>
          {start.error.message}
        </Notice>
      )}
      {complete && !showsJob && (
        <PlanBody
          upload={upload}
          isStarting={start.isPending}
          onStart={(request) => {
            setPlanning(false);
            start.mutate({ upload, request });
          }}
        />
      )}
      {complete && showsJob && (
        <JobBody
          upload={upload}
          job={job}
          onPlan={() => setPlanning(true)}
          onStart={(request) => start.mutate({ upload, request })}
        />
      )}
    </Card>
  );
}

function unfinishedFacts({ bytes, bytesTotal }: Upload, format: ReturnType<typeof useFormat>) {
  return { done: format.bytes(bytes), total: format.bytes(bytesTotal) };
}

/** Takes the file off the desk; what was imported stays. */
function Remove({ upload, done }: { readonly upload: Upload; readonly done: boolean }) {
  const t = useWords();
  const language = useLanguage();
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () => removeUpload(upload.id, language),
    onSettled: () => client.invalidateQueries({ queryKey: [UPLOADS, language] }),
  });
  return (
    <Button
      kind="quiet"
      disabled={remove.isPending}
      aria-label={t(done ? 'data.load.clearOf' : 'data.load.removeOf', { file: upload.fileName })}
      onClick={() => remove.mutate()}
    >
      {t(done ? 'data.load.clear' : 'data.load.remove')}
    </Button>
  );
}
