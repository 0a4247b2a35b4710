import { useWords } from '@cashlight/web-i18n';
import { Button, Field, Notice } from '@cashlight/web-ui';
import type { ReactNode, SubmitEvent } from 'react';
import { typedInto } from './form';
import type { useSignIn } from './session';
import styles from './access.module.css';

const SHORTEST_PASSWORD = 12;

interface SetupFormProps {
  readonly token: string;
  readonly signIn: ReturnType<typeof useSignIn>;
}

/** The first administrator describes himself. */
export function AdministratorForm({ token, signIn }: SetupFormProps) {
  const t = useWords();
  const submit = (typed: (name: string) => string) =>
    signIn.mutate({
      by: 'setup',
      token,
      login: typed('login'),
      name: typed('name'),
      password: typed('password'),
    });
  return (
    <SetupForm signIn={signIn} text={t('access.setupText')} action={t('access.create')} onSubmit={submit}>
      <Field label={t('access.name')} name="name" autoComplete="name" required />
      <Field label={t('access.login')} name="login" autoComplete="username" autoCapitalize="none" required />
    </SetupForm>
  );
}

/** An invited person chooses a password. */
export function PasswordForm({
  token,
  login,
  name,
  signIn,
}: SetupFormProps & { readonly login: string; readonly name: string }) {
  const t = useWords();
  return (
    <SetupForm
      signIn={signIn}
      text={t('access.invitedText', { name })}
      action={t('access.choosePassword')}
      onSubmit={(typed) => signIn.mutate({ by: 'invitation', token, password: typed('password') })}
    >
      <Field label={t('access.login')} name="login" autoComplete="username" value={login} readOnly />
    </SetupForm>
  );
}

interface FormProps extends Omit<SetupFormProps, 'token'> {
  readonly text: string;
  readonly action: string;
  readonly onSubmit: (typed: (name: string) => string) => void;
  readonly children: ReactNode;
}

function SetupForm({ signIn, text, action, onSubmit, children }: FormProps) {
  const t = useWords();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit(typedInto(event.currentTarget));
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <p className={styles['text']}>{text}</p>
      {children}
      <Field
        label={t('access.newPassword')}
        hint={t('access.passwordHint')}
        name="password"
        type="password"
        autoComplete="new-password"
        minLength={SHORTEST_PASSWORD}
        required
      />
      {signIn.error && (
        <Notice tone="behind" alert>
          {signIn.error.message}
        </Notice>
      )}
      <Button kind="primary" type="submit" disabled={signIn.isPending}>
        {signIn.isPending ? t('access.working') : action}
      </Button>
    </form>
  );
}
