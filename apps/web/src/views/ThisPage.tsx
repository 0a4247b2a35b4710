import { useCommand } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Button, copyText } from '@cashlight/web-ui';
import { useState } from 'react';
import { addressOf } from './address';
import { NameForm } from './NameForm';
import { periodNote, proposedName, type ViewedPage } from './proposal';
import type { SavedView } from './useSavedViews';
import { KeepViewDocument } from './views.graphql';
import styles from './views.module.css';

export interface ThisPageProps {
  readonly page: ViewedPage;
  readonly views: readonly SavedView[];
  readonly onDone: (text: string) => void;
}

/** What can be done with the page behind: keep it, or take its address along. */
export function ThisPage({ page, views, onDone }: ThisPageProps) {
  const t = useWords();
  const format = useFormat();
  const [naming, setNaming] = useState(false);
  const { run, error, isRunning, reset } = useCommand(KeepViewDocument);
  const address = addressOf(page.pathname, page.search);
  const isKept = views.some((view) => view.address === address);
  const stop = () => {
    setNaming(false);
    reset();
  };
  if (naming) {
    return (
      <div className={styles['foot']}>
        <NameForm
          name={proposedName(
            page,
            views.map(({ name }) => name),
            t,
            format,
          )}
          hint={periodNote(page, t, format)}
          error={error?.message}
          isRunning={isRunning}
          onCancel={stop}
          onSubmit={(name) =>
            run({ name, address }, ({ keepView }) => {
              stop();
              onDone(t('views.kept', { name: keepView.name }));
            })
          }
        />
      </div>
    );
  }
  return (
    <div className={styles['foot']}>
      {isKept ? (
        <p className={styles['muted']}>{t('views.known')}</p>
      ) : (
        <Button kind="primary" icon="plus" onClick={() => setNaming(true)}>
          {t('views.keep')}
        </Button>
      )}
      <Button
        icon="copy"
        onClick={() => onDone(t(copyText(window.location.href) ? 'views.copied' : 'views.copyFailed'))}
      >
        {t('views.copy')}
      </Button>
    </div>
  );
}
