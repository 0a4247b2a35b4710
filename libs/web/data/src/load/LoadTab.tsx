import { useLanguage, useWords } from '@cashlight/web-i18n';
import { ErrorState, Loading, Skeleton } from '@cashlight/web-ui';
import { useUploads } from '../desk/useUploads';
import { landed, shownTransfers, shownUploads } from './desk';
import { DropZone } from './DropZone';
import { LandedCard } from './LandedCard';
import { LoadAll } from './LoadAll';
import { useStore } from './store';
import { TransferCard } from './TransferCard';
import { sendFile, transfers } from './transfers';
import { UploadCard } from './UploadCard';
import { useLeaveWarning } from './useLeaveWarning';
import styles from './load.module.css';

/** Files on their way, on the server, and loaded: each a card with the next thing to do. */
export function LoadTab() {
  const language = useLanguage();
  const uploads = useUploads();
  const sending = useStore(transfers);
  const done = useStore(landed);
  useLeaveWarning(sending.some(({ state }) => state === 'SENDING' || state === 'WAITING'));
  const send = (files: readonly File[]) =>
    files.forEach((file) => sendFile(file, language, () => void uploads.refetch()));
  const onServer = shownUploads(sending, uploads.data ?? []);
  const onTheirWay = shownTransfers(sending, uploads.data ?? []);
  return (
    <div className={styles['tab']}>
      <DropZone onFiles={send} />
      {uploads.error && (
        <ErrorState heading="h2" error={uploads.error} onRetry={() => void uploads.refetch()} />
      )}
      {uploads.isPending && (
        <Loading>
          <Skeleton height={10} />
        </Loading>
      )}
      <LoadAll uploads={onServer} />
      {onTheirWay.map((transfer) => (
        <TransferCard key={transfer.key} transfer={transfer} />
      ))}
      {onServer.toReversed().map((upload) => (
        <UploadCard key={upload.id} upload={upload} />
      ))}
      {done.toReversed().map((upload) => (
        <LandedCard key={upload.id} upload={upload} />
      ))}
      {uploads.data && onServer.length + onTheirWay.length + done.length === 0 && <NothingYet />}
    </div>
  );
}

/** Nothing is on the desk: what the way of a file is. */
function NothingYet() {
  const t = useWords();
  return (
    <ol className={styles['steps']}>
      {(['send', 'confirm', 'try', 'load'] as const).map((step) => (
        <li key={step}>
          <strong>{t(`data.load.steps.${step}.title`)}</strong>
          <span>{t(`data.load.steps.${step}.text`)}</span>
        </li>
      ))}
    </ol>
  );
}
