import { useWords } from '@cashlight/web-i18n';
import { Button } from '@cashlight/web-ui';
import styles from './load.module.css';

interface PlanActionsProps {
  readonly disabled: boolean;
  readonly onTry: () => void;
  readonly onLoad: () => void;
}

export function PlanActions({ disabled, onTry, onLoad }: PlanActionsProps) {
  const t = useWords();
  return (
    <div className={styles['actions']}>
      <Button disabled={disabled} onClick={onTry}>
        {t('data.load.try')}
      </Button>
      <Button kind="primary" disabled={disabled} onClick={onLoad}>
        {t('data.load.load')}
      </Button>
      <p className={styles['quiet']}>{t('data.load.tryHint')}</p>
    </div>
  );
}
