import type { DataStateQuery } from '@cashlight/contract';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { useShortNames } from './desk/useCodes';
import { findingOf } from './finding';
import styles from './data.module.css';

/** What stands at the head of the page: how complete the latest month is, and what is missing. */
export function Finding({ data, month }: { readonly data: DataStateQuery; readonly month: string }) {
  const t = useWords();
  const format = useFormat();
  const nameOf = { unit: useShortNames('unit_code'), provider: useShortNames('provider_code') };
  const [headline, ...evidence] = findingOf(data, month, nameOf, t, format);
  return (
    <div className={styles['finding']}>
      <h1>{headline}</h1>
      {evidence.length > 0 && <p>{evidence.join(' ')}</p>}
    </div>
  );
}
