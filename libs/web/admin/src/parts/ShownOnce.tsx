import { useWords } from '@cashlight/web-i18n';
import { Button, copyText, Dialog, Field } from '@cashlight/web-ui';
import { useState } from 'react';
import styles from '../admin.module.css';

export interface ShownOnceProps {
  readonly title: string;
  readonly description: string;
  readonly label: string;
  readonly secret: string;
  readonly onClose: () => void;
}

/** A secret that is shown now and never again, to be copied. */
export function ShownOnce({ title, description, label, secret, onClose }: ShownOnceProps) {
  const t = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      description={description}
      actions={
        <Button kind="primary" onClick={onClose}>
          {t('admin.finish')}
        </Button>
      }
    >
      <div className={styles['once']}>
        <Field label={label} value={secret} readOnly onFocus={(event) => event.target.select()} />
        <Button icon={copied ? 'check' : 'copy'} onClick={() => setCopied(copyText(secret))}>
          <span aria-live="polite">{t(copied ? 'admin.copied' : 'admin.copy')}</span>
        </Button>
      </div>
    </Dialog>
  );
}
