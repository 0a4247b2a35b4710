import type { ClosingChecklistQuery } from '@cashlight/contract';
import { useCommand, useOperation } from '@cashlight/web-graphql';
import { useFormat, useLanguage, useWords } from '@cashlight/web-i18n';
import { Async, Button, classes, Field, Icon, Notice, Skeleton, VisuallyHidden } from '@cashlight/web-ui';
import { useState, type SubmitEvent } from 'react';
import { ChecklistDocument, CloseMonthDocument } from './closing.graphql';
import styles from './closing.module.css';

type Item = ClosingChecklistQuery['closingChecklist'][number];

/** What is to be looked at before the month is closed, then closing it. */
export function CloseForm({ month }: { readonly month: string }) {
  const language = useLanguage() === 'vi' ? 'VI' : 'EN';
  const state = useOperation(ChecklistDocument, { month, language });
  return (
    <Async state={state} skeleton={<Skeleton height={12} />}>
      {({ closingChecklist }) => (
        <div className={styles['close']}>
          <Checklist items={closingChecklist} />
          <Closing month={month} items={closingChecklist} />
        </div>
      )}
    </Async>
  );
}

const stateOf = ({ passed, blocking }: Item) => (passed ? 'passed' : blocking ? 'blocked' : 'warned');

function Checklist({ items }: { readonly items: readonly Item[] }) {
  const t = useWords();
  return (
    <ul className={styles['checklist']} aria-label={t('data.closing.checklist')}>
      {items.map((item) => (
        <li key={item.code} className={classes(styles[stateOf(item)])}>
          <Icon name={item.passed ? 'check' : 'warning'} />
          <span>
            <VisuallyHidden>{t(`data.closing.item.${stateOf(item)}`)}: </VisuallyHidden>
            {item.text}
            {stateOf(item) === 'blocked' && <strong> {t('data.closing.mustMend')}</strong>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Closing({ month, items }: { readonly month: string; readonly items: readonly Item[] }) {
  const t = useWords();
  const format = useFormat();
  const [note, setNote] = useState('');
  const [acknowledged, setAcknowledged] = useState(false);
  const close = useCommand(CloseMonthDocument);
  const isBlocked = items.some((item) => stateOf(item) === 'blocked');
  const isWarned = items.some((item) => stateOf(item) === 'warned');
  if (isBlocked) return <Notice tone="behind">{t('data.closing.blocked')}</Notice>;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const trimmed = note.trim();
    close.run({ month, note: trimmed === '' ? null : trimmed, acknowledged });
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <Field
        label={t('data.closing.note')}
        hint={t('data.closing.noteHint')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {isWarned && (
        <label className={styles['acknowledge']}>
          <input
            type="checkbox"
            checked={acknowledged}
            onChange={(event) => setAcknowledged(event.target.checked)}
          />
          {t('data.closing.acknowledge')}
        </label>
      )}
      {close.error && (
        <Notice tone="behind" alert>
          {close.error.message}
        </Notice>
      )}
      <p>
        <Button
          kind="primary"
          type="submit"
          icon="lock"
          disabled={close.isRunning || (isWarned && !acknowledged)}
        >
          {t('data.closing.close', { month: format.month(month) })}
        </Button>
      </p>
    </form>
  );
}
