import { useId } from 'react';
import { useWords } from '@cashlight/web-i18n';
import { Notice, ViewLink } from '@cashlight/web-ui';
import { providerPath } from '../paths';
import type { Callout } from '../figures/callouts';
import styles from './page.module.css';

const MOST = 5;

/** The providers that need a look, above everything else. */
export function Callouts({ callouts }: { readonly callouts: readonly Callout[] }) {
  const t = useWords();
  const id = useId();
  if (callouts.length === 0) return null;
  const others = callouts.length - MOST;
  return (
    <Notice tone="behind">
      <section className={styles['callouts']} aria-labelledby={id}>
        <h2 id={id}>{t('channels.drop.title')}</h2>
        <ul>
          {callouts.slice(0, MOST).map(({ code, name, text }) => (
            <li key={code}>
              <ViewLink to={providerPath(code)}>{name}</ViewLink> {text}
            </li>
          ))}
          {others > 0 && (
            <li>
              {t('channels.others', {
                count: others,
                what: t('channels.what.provider', { count: others }),
              })}
            </li>
          )}
        </ul>
      </section>
    </Notice>
  );
}
