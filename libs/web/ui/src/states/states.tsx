import { useWords } from '@cashlight/web-i18n';
import type { ReactNode } from 'react';
import { Button } from '../controls/Button';
import { VisuallyHidden } from '../layout/VisuallyHidden';
import { classes } from '../styles/classes';
import styles from './states.module.css';

export interface EmptyStateProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** The button or link that does what comes next. */
  readonly action?: ReactNode;
}

/** Nothing here yet, and what to do about it. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles['state']}>
      <p className={styles['stateTitle']}>{title}</p>
      {children && <div className={styles['stateText']}>{children}</div>}
      {action}
    </div>
  );
}

/** An error as people need it told: its message, and an id that finds it in the server's log. */
export interface Failure extends Error {
  readonly id?: string | undefined;
}

export interface ErrorStateProps {
  readonly error: Failure;
  readonly onRetry: () => void;
  /** h1 where it stands instead of a page, h2 within one. */
  readonly heading?: 'h1' | 'h2';
}

/** What happened, what is safe, what to try, and the id to tell. */
export function ErrorState({ error, onRetry, heading: Heading = 'h1' }: ErrorStateProps) {
  const t = useWords();
  const { id } = error;
  return (
    <div className={styles['state']} role="alert">
      <Heading className={styles['stateTitle']}>{t('parts.error.title')}</Heading>
      <div className={styles['stateText']}>
        <p>{error.message}</p>
        <p>{t('parts.error.safe')}</p>
        {id && <p>{t('parts.error.tryAgain')}</p>}
        {id && <p className={styles['code']}>{t('parts.error.id', { id })}</p>}
      </div>
      <Button kind="primary" onClick={onRetry}>
        {t('parts.error.retry')}
      </Button>
    </div>
  );
}

export interface NoticeProps {
  readonly tone?: 'plain' | 'behind';
  readonly alert?: boolean;
  readonly children: ReactNode;
}

export function Notice({ tone = 'plain', alert = false, children }: NoticeProps) {
  return (
    <div
      className={classes(styles['notice'], tone === 'behind' && styles['behind'])}
      role={alert ? 'alert' : undefined}
    >
      {children}
    </div>
  );
}

/** The shape of what comes, on the very first load only. `height` in rem. */
export function Skeleton({ height }: { readonly height: number }) {
  return <span className={styles['skeleton']} style={{ blockSize: `${height}rem` }} aria-hidden="true" />;
}

/** Says that something is under way to those who cannot see the skeleton. */
export function Loading({ children }: { readonly children: ReactNode }) {
  const t = useWords();
  return (
    <div aria-busy="true">
      <div role="status">
        <VisuallyHidden>{t('frame.loading')}</VisuallyHidden>
      </div>
      {children}
    </div>
  );
}
