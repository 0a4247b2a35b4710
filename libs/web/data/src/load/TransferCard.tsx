import { useFormat, useWords, type Format, type Translate } from '@cashlight/web-i18n';
import { Button, Card, Notice } from '@cashlight/web-ui';
import { Progress } from '../parts/Progress';
import { cancelTransfer, resumeTransfer, type Transfer } from './transfers';
import styles from './load.module.css';

/** A file on its way to the server. */
export function TransferCard({ transfer }: { readonly transfer: Transfer }) {
  const t = useWords();
  const format = useFormat();
  const { key, fileName, state, bytes, bytesTotal, message } = transfer;
  const stopped = state === 'STOPPED';
  return (
    <Card
      title={fileName}
      className={styles['card']}
      actions={
        <Button
          kind="quiet"
          aria-label={t('data.load.cancelOf', { file: fileName })}
          onClick={() => cancelTransfer(key)}
        >
          {t('data.load.cancel')}
        </Button>
      }
    >
      <Progress
        label={t('data.load.sendingOf', { file: fileName })}
        done={bytes}
        total={bytesTotal}
        facts={factsOf(transfer, t, format)}
      />
      {stopped && (
        <Notice tone="behind" alert>
          <span className={styles['stopped']}>
            {message ?? t('data.load.lineBroken')}
            <Button onClick={() => resumeTransfer(key)}>{t('data.load.goOn')}</Button>
          </span>
        </Notice>
      )}
    </Card>
  );
}

function factsOf(
  { state, bytes, bytesTotal, perSecond, secondsLeft }: Transfer,
  t: Translate,
  format: Format,
) {
  const amount = t('data.load.bytesOf', { done: format.bytes(bytes), total: format.bytes(bytesTotal) });
  if (state === 'WAITING') return [amount, t('data.load.inQueue')];
  if (perSecond === null || secondsLeft === null) return [amount];
  return [
    amount,
    t('data.load.perSecond', { amount: format.bytes(Math.round(perSecond)) }),
    t('data.load.left', { time: format.duration(secondsLeft) }),
  ];
}
