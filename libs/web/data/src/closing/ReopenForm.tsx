import { useCommand } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Button, Field, Notice } from '@cashlight/web-ui';
import { useState, type SubmitEvent } from 'react';
import { ReopenMonthDocument } from './closing.graphql';
import styles from './closing.module.css';

/** Opens a closed month again, for a reason that stays in its history. */
export function ReopenForm({ month }: { readonly month: string }) {
  const t = useWords();
  const format = useFormat();
  const [reason, setReason] = useState('');
  const reopen = useCommand(ReopenMonthDocument);
  const trimmed = reason.trim();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    reopen.run({ month, reason: trimmed });
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <Field
        label={t('data.closing.reason')}
        hint={t('data.closing.reasonHint')}
        required
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {reopen.error && (
        <Notice tone="behind" alert>
          {reopen.error.message}
        </Notice>
      )}
      <p>
        <Button type="submit" disabled={trimmed === '' || reopen.isRunning}>
          {t('data.closing.reopen', { month: format.month(month) })}
        </Button>
      </p>
    </form>
  );
}
