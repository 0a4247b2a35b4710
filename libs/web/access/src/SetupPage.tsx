import { useWords } from '@cashlight/web-i18n';
import { Button, Field, Notice } from '@cashlight/web-ui';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { SubmitEvent } from 'react';
import { AccessLayout } from './AccessLayout';
import { typedInto } from './form';
import { useSignIn } from './session';
import styles from './access.module.css';

const SHORTEST_PASSWORD = 12;

/** Makes the first administrator from the one-time link that the server printed. */
export function SetupPage() {
  const t = useWords();
  const navigate = useNavigate();
  const { token }: { readonly token?: unknown } = useSearch({ strict: false });
  const setup = useSignIn(() => void navigate({ to: '/', search: {}, replace: true }));
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = typedInto(event.currentTarget);
    setup.mutate({
      by: 'setup',
      token: String(token),
      login: typed('login'),
      name: typed('name'),
      password: typed('password'),
    });
  };
  return (
    <AccessLayout title={t('access.setupTitle')}>
      <section className={styles['panel']}>
        <h2 className={styles['title']}>{t('access.setupTitle')}</h2>
        {typeof token === 'string' && token !== '' ? (
          <form className={styles['form']} onSubmit={submit}>
            <p className={styles['text']}>{t('access.setupText')}</p>
            <Field label={t('access.name')} name="name" autoComplete="name" required />
            <Field
              label={t('access.login')}
              name="login"
              autoComplete="username"
              autoCapitalize="none"
              required
            />
            <Field
              label={t('access.newPassword')}
              hint={t('access.passwordHint')}
              name="password"
              type="password"
              autoComplete="new-password"
              minLength={SHORTEST_PASSWORD}
              required
            />
            {setup.error && (
              <Notice tone="behind" alert>
                {setup.error.message}
              </Notice>
            )}
            <Button kind="primary" type="submit" disabled={setup.isPending}>
              {t(setup.isPending ? 'access.working' : 'access.create')}
            </Button>
          </form>
        ) : (
          <Notice tone="behind">{t('access.setupMissingToken')}</Notice>
        )}
      </section>
    </AccessLayout>
  );
}
