import { useWords } from '@cashlight/web-i18n';
import { Button, Field, SelectField } from '@cashlight/web-ui';
import { useState, type SubmitEvent } from 'react';
import styles from '../admin.module.css';
import { ACTIONS, actionText } from './actions';

interface AuditFiltersProps {
  readonly actor: string;
  readonly action: string;
  readonly onChange: (filter: Readonly<Record<'actor' | 'action', string | undefined>>) => void;
}

/** Whose and which events to show: an action at once, an actor when he is typed to the end. */
export function AuditFilters({ actor, action, onChange }: AuditFiltersProps) {
  const t = useWords();
  const [typed, setTyped] = useState(actor);
  const [shown, setShown] = useState(actor);
  if (shown !== actor) {
    // The address has changed, by Back or by clearing the filter.
    setShown(actor);
    setTyped(actor);
  }
  const apply = (chosen: string) =>
    onChange({ actor: typed.trim() || undefined, action: chosen || undefined });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    apply(action);
  };
  return (
    <form role="search" aria-label={t('admin.audit.filters')} className={styles['filters']} onSubmit={submit}>
      <Field
        label={t('admin.audit.actor')}
        hint={t('admin.audit.actorHint')}
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        autoCapitalize="none"
        maxLength={100}
      />
      <SelectField
        label={t('admin.audit.action')}
        value={action}
        options={[
          { value: '', label: t('admin.audit.anyAction') },
          ...Object.keys(ACTIONS).map((code) => ({ value: code, label: actionText(code, t) })),
        ]}
        onChange={(event) => apply(event.target.value)}
      />
      <Button type="submit">{t('admin.audit.apply')}</Button>
    </form>
  );
}
