import { useWords } from '@cashlight/web-i18n';
import { ErrorState, Loading, Notice, Skeleton, useGo, ViewLink } from '@cashlight/web-ui';
import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AccessLayout } from './AccessLayout';
import { AdministratorForm, PasswordForm } from './SetupForms';
import { landingOf, useSetupLink, useSignIn } from './session';
import styles from './access.module.css';

/** Behind a one-time link: makes the first administrator, or lets an invited person choose a password. */
export function SetupPage() {
  const t = useWords();
  const { token }: { readonly token?: unknown } = useSearch({ strict: false });
  if (typeof token === 'string' && token !== '') return <Setup token={token} />;
  return (
    <Panel title={t('access.linkVoidTitle')}>
      <Notice tone="behind">{t('access.setupMissingToken')}</Notice>
    </Panel>
  );
}

/** Asks first what the link is for, so that nobody fills in a form in vain. */
function Setup({ token }: { readonly token: string }) {
  const t = useWords();
  const go = useGo();
  const link = useSetupLink(token);
  const signIn = useSignIn((viewer) => go(landingOf(viewer), { replace: true }));
  if (link.error?.code === 'FORBIDDEN') return <VoidLink message={link.error.message} />;
  if (link.error) {
    return (
      <AccessLayout title={t('access.setUp')}>
        <ErrorState heading="h2" error={link.error} onRetry={() => void link.refetch()} />
      </AccessLayout>
    );
  }
  if (!link.data) {
    return (
      <AccessLayout title={t('access.setUp')}>
        <Loading>
          <Skeleton height={18} />
        </Loading>
      </AccessLayout>
    );
  }
  const { login, name } = link.data;
  return login === null ? (
    <Panel title={t('access.setupTitle')}>
      <AdministratorForm token={token} signIn={signIn} />
    </Panel>
  ) : (
    <Panel title={t('access.invitedTitle')}>
      <PasswordForm token={token} login={login} name={name ?? login} signIn={signIn} />
    </Panel>
  );
}

function VoidLink({ message }: { readonly message: string }) {
  const t = useWords();
  return (
    <Panel title={t('access.linkVoidTitle')}>
      <Notice tone="behind" alert>
        {message}
      </Notice>
      <ViewLink to="/sign-in">{t('access.toSignIn')}</ViewLink>
    </Panel>
  );
}

function Panel({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <AccessLayout title={title}>
      <section className={styles['panel']}>
        <h2 className={styles['title']}>{title}</h2>
        {children}
      </section>
    </AccessLayout>
  );
}
