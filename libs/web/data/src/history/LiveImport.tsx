import { useCommand } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Button, Notice } from '@cashlight/web-ui';
import { CancelImportDocument } from '../parts/imports.graphql';
import type { ImportDetail } from '../parts/ImportOutcome';
import { Progress } from '../parts/Progress';
import styles from './history.module.css';

/** An import under way: how far it is, and a way to stop it. */
export function LiveImport({ entry }: { readonly entry: ImportDetail }) {
  const t = useWords();
  const format = useFormat();
  const cancel = useCommand(CancelImportDocument);
  return (
    <div className={styles['live']}>
      <Progress
        label={t('data.load.loading')}
        done={undefined}
        total={1}
        facts={[
          t('data.load.rowsRead', { rows: format.count(entry.rows) }),
          t('data.history.since', { time: format.duration(entry.seconds) }),
        ]}
      />
      {cancel.error && (
        <Notice tone="behind" alert>
          {cancel.error.message}
        </Notice>
      )}
      <Button disabled={cancel.isRunning} onClick={() => cancel.run({ id: entry.id })}>
        {t('data.load.cancel')}
      </Button>
    </div>
  );
}
