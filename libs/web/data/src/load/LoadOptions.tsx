import { useWords } from '@cashlight/web-i18n';
import { useId } from 'react';
import type { OnConflict } from '../desk/upload';
import type { Draft } from './draft';
import styles from './load.module.css';

const CHOICES: readonly OnConflict[] = ['reject', 'replace'];

interface LoadOptionsProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** What to do with rows that contradict what is there, and with files that are not all right. */
export function LoadOptions({ draft, onChange }: LoadOptionsProps) {
  const t = useWords();
  const name = useId();
  return (
    <div className={styles['options']}>
      <fieldset>
        <legend>{t('data.load.conflict')}</legend>
        {CHOICES.map((choice) => (
          <label key={choice} className={styles['option']}>
            <input
              type="radio"
              name={name}
              checked={draft.onConflict === choice}
              onChange={() => onChange({ ...draft, onConflict: choice })}
            />
            <span>
              {t(`data.load.conflicts.${choice}.label`)}
              <small>{t(`data.load.conflicts.${choice}.text`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('data.load.faults')}</legend>
        <label className={styles['option']}>
          <input
            type="checkbox"
            checked={draft.atomic}
            onChange={(event) => onChange({ ...draft, atomic: event.target.checked })}
          />
          <span>
            {t('data.load.atomic')}
            <small>{t('data.load.atomicText')}</small>
          </span>
        </label>
      </fieldset>
    </div>
  );
}
