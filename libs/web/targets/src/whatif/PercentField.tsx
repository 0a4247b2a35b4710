import { useFormat } from '@cashlight/web-i18n';
import { useState } from 'react';
import { BLANK, entryText, readAlone } from '../sheet/entry';
import styles from './whatif.module.css';

interface PercentFieldProps {
  readonly label: string;
  /** Such as "84.19"; undefined: none yet. */
  readonly percent: string | undefined;
  readonly disabled?: boolean;
  readonly onCommit: (percent: string) => void;
}

/** A short line for a percentage: taken with Enter or on leaving; what is no percentage is marked and changes nothing. */
export function PercentField({ label, percent, disabled = false, onCommit }: PercentFieldProps) {
  const { language } = useFormat();
  const [typed, setTyped] = useState<string>();
  const entry = typed === undefined ? undefined : readAlone(typed);
  const commit = () => {
    if (entry?.kind === 'unreadable') return;
    setTyped(undefined);
    if (entry?.kind === 'value' && entry.percent !== percent) onCommit(entry.percent);
  };
  return (
    <span className={styles['percent']}>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={entry?.kind === 'unreadable' ? true : undefined}
        disabled={disabled}
        value={typed ?? entryText(percent === undefined ? BLANK : { kind: 'value', percent }, language)}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape') setTyped(undefined);
        }}
      />
      <span aria-hidden="true">%</span>
    </span>
  );
}
