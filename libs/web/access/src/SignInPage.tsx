import type { Role } from '@cashlight/contract';
import { useWords } from '@cashlight/web-i18n';
import { Button, ErrorState, Field, Loading, Notice, Skeleton, useGo } from '@cashlight/web-ui';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { SubmitEvent } from 'react';
import { AccessLayout } from './AccessLayout';
import { typedInto } from './form';
import { landingOf, safeReturn, useSession, useSignIn, type SignIn } from './session';
import styles from './access.module.css';

/** Sign-in by password, or by a sample role at a click; then back to where one was, or to where one begins. */
export function SignInPage() {
  const t = useWords();
  const navigate = useNavigate();
  const { from }: { readonly from?: unknown } = useSearch({ strict: false });
  const session = useSession();
  const go = useGo();
  const signIn = useSignIn((viewer) => {
    const asked = safeReturn(from);
    if (asked === '/') go(landingOf(viewer), { replace: true });
    else void navigate({ href: asked, replace: true });
  });
  return (
    <AccessLayout title={t('access.signIn')}>
      {session.isPending && (
        <Loading>
          <Skeleton height={18} />
        </Loading>
      )}
      {session.error && (
        <ErrorState heading="h2" error={session.error} onRetry={() => void session.refetch()} />
      )}
      {session.data?.setupNeeded && <Notice>{t('access.setupNeeded')}</Notice>}
      {session.data && session.data.sampleRoles.length > 0 && (
        <SampleRoles roles={session.data.sampleRoles} disabled={signIn.isPending} onChoose={signIn.mutate} />
      )}
      {session.data && !session.data.setupNeeded && <PasswordForm signIn={signIn} />}
    </AccessLayout>
  );
}

interface SampleRolesProps {
  readonly roles: readonly Role[];
  readonly disabled: boolean;
  readonly onChoose: (signIn: SignIn) => void;
}

function SampleRoles({ roles, disabled, onChoose }: SampleRolesProps) {
  const t = useWords();
  return (
    <section className={styles['panel']}>
      <h2 className={styles['title']}>{t('access.sampleTitle')}</h2>
      <p className={styles['text']}>{t('access.sampleText')}</p>
      <div className={styles['roles']}>
        {roles.map((role) => (
          <Button
            key={role}
            className={styles['role']}
            disabled={disabled}
            onClick={() => onChoose({ by: 'sample', role })}
          >
            <span>{t(`role.${role}`)}</span>
            <span className={styles['roleHint']}>{t(`access.sampleRole.${role}`)}</span>
          </Button>
        ))}
      </div>
    </section>
  );
}

function PasswordForm({ signIn }: { readonly signIn: ReturnType<typeof useSignIn> }) {
  const t = useWords();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = typedInto(event.currentTarget);
    signIn.mutate({
      by: 'password',
      login: typed('login'),
      password: typed('password'),
    });
  };
  return (
    <section className={styles['panel']}>
      <h2 className={styles['title']}>{t('access.signIn')}</h2>
      <form className={styles['form']} onSubmit={submit}>
        <Field
          label={t('access.login')}
          name="login"
          autoComplete="username"
          autoCapitalize="none"
          required
        />
        <Field
          label={t('access.password')}
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
        {signIn.error && (
          <Notice tone="behind" alert>
            {signIn.error.message}
          </Notice>
        )}
        <Button kind="primary" type="submit" disabled={signIn.isPending}>
          {t(signIn.isPending ? 'access.working' : 'access.signIn')}
        </Button>
      </form>
    </section>
  );
}
