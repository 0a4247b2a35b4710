import { useCommand } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Button, Notice } from '@cashlight/web-ui';
import { useState } from 'react';
import { UndoImportDocument } from '../parts/imports.graphql';
import type { ImportDetail } from '../parts/ImportOutcome';
import { TargetsBack } from './TargetsBack';
import styles from './history.module.css';

/** Taking an import back: what will happen, asked once more; or why it cannot be. */
export function UndoPanel({ entry }: { readonly entry: ImportDetail }) {
  const t = useWords();
  const [asking, setAsking] = useState(false);
  if (entry.obstacles.length > 0) {
    return (
      <section className={styles['undo']}>
        <h3>{t('data.undo.cannot')}</h3>
        <ul>
          {entry.obstacles.map((obstacle) => (
            <li key={obstacle}>{obstacle}</li>
          ))}
        </ul>
      </section>
    );
  }
  if (asking) return <Confirmation entry={entry} onClose={() => setAsking(false)} />;
  return (
    <div className={styles['undo']}>
      <Button icon="undo" onClick={() => setAsking(true)}>
        {t('data.undo.ask')}
      </Button>
    </div>
  );
}

function Confirmation({ entry, onClose }: { readonly entry: ImportDetail; readonly onClose: () => void }) {
  const t = useWords();
  const format = useFormat();
  const undo = useCommand(UndoImportDocument);
  const isOfTargets = entry.kind === 'targets';
  return (
    <section className={styles['undo']} aria-label={t('data.undo.title')}>
      <h3>{t('data.undo.title')}</h3>
      {isOfTargets && <TargetsBack entry={entry} />}
      <ul>
        {!isOfTargets && entry.accepted > 0 && (
          <li>{t('data.undo.removes', { rows: format.count(entry.accepted) })}</li>
        )}
        {!isOfTargets && entry.replaced > 0 && (
          <li>{t('data.undo.restores', { rows: format.count(entry.replaced) })}</li>
        )}
        {entry.months.length > 0 && (
          <li>
            {t('data.undo.months', {
              months: entry.months
                .toSorted()
                .map((month) => format.month(month))
                .join(', '),
            })}
          </li>
        )}
        <li>{t('data.undo.keeps')}</li>
      </ul>
      {undo.error && (
        <Notice tone="behind" alert>
          {undo.error.message}
        </Notice>
      )}
      <div className={styles['actions']}>
        <Button onClick={onClose}>{t('data.undo.not')}</Button>
        <Button kind="primary" disabled={undo.isRunning} onClick={() => undo.run({ id: entry.id }, onClose)}>
          {t(undo.isRunning ? 'data.undo.working' : 'data.undo.do')}
        </Button>
      </div>
    </section>
  );
}
