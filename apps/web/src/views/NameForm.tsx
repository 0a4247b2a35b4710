import { useWords } from '@cashlight/web-i18n';
import { Button, Field } from '@cashlight/web-ui';
import { NAME_LENGTH } from './proposal';
import styles from './views.module.css';

export interface NameFormProps {
  /** To begin with. */
  readonly name: string;
  readonly hint?: string | undefined;
  readonly error: string | undefined;
  readonly isRunning: boolean;
  readonly onSubmit: (name: string) => void;
  readonly onCancel: () => void;
}

/** The name of a view, ready to be typed over. */
export function NameForm({ name, hint, error, isRunning, onSubmit, onCancel }: NameFormProps) {
  const t = useWords();
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget).get('name');
        if (typeof typed === 'string') onSubmit(typed);
      }}
    >
      <Field
        label={t('views.name')}
        name="name"
        defaultValue={name}
        maxLength={NAME_LENGTH}
        required
        autoComplete="off"
        hint={hint}
        error={error}
        ref={typeOver}
      />
      <div className={styles['actions']}>
        <Button onClick={onCancel}>{t('views.cancel')}</Button>
        <Button kind="primary" type="submit" disabled={isRunning}>
          {t(isRunning ? 'views.saving' : 'views.save')}
        </Button>
      </div>
    </form>
  );
}

function typeOver(input: HTMLInputElement | null): void {
  input?.focus();
  input?.select();
}
