import { useFormat, useWords } from '@cashlight/web-i18n';
import { Button, Card, Loading, Notice, Skeleton } from '@cashlight/web-ui';
import type { Upload } from '../desk/upload';
import { useJob } from '../desk/useUploads';
import { ImportOutcome } from '../parts/ImportOutcome';
import { forgetLanded } from './desk';
import styles from './load.module.css';

/** A file that was imported while the page was open. */
export function LandedCard({ upload }: { readonly upload: Upload }) {
  const t = useWords();
  const format = useFormat();
  const job = useJob(upload.id);
  const importId = job.data?.state === 'DONE' ? job.data.importId : null;
  return (
    <Card
      title={upload.fileName}
      className={styles['card']}
      description={format.bytes(upload.bytesTotal)}
      actions={
        <Button
          kind="quiet"
          aria-label={t('data.load.clearOf', { file: upload.fileName })}
          onClick={() => forgetLanded(upload.id)}
        >
          {t('data.load.clear')}
        </Button>
      }
    >
      {importId !== null && <ImportOutcome importId={importId} />}
      {importId === null && job.error && (
        <Notice tone="behind" alert>
          {job.error.message}
        </Notice>
      )}
      {importId === null && !job.error && (
        <Loading>
          <Skeleton height={8} />
        </Loading>
      )}
    </Card>
  );
}
