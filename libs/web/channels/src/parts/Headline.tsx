import { useWords } from '@cashlight/web-i18n';
import { ViewLink } from '@cashlight/web-ui';
import styles from './page.module.css';

/** A page above this one. */
export interface Step {
  readonly to: string;
  readonly name: string;
}

export interface HeadlineProps {
  /** The pages above, from the top. */
  readonly above?: readonly Step[];
  readonly sentences: readonly string[];
}

/** Where one is, and the answer before the evidence. */
export function Headline({ above = [], sentences }: HeadlineProps) {
  const t = useWords();
  const [first, ...rest] = sentences;
  return (
    <div className={styles['finding']}>
      {above.length > 0 && (
        <nav aria-label={t('channels.path')}>
          <ol className={styles['path']}>
            {above.map(({ to, name }) => (
              <li key={to}>
                <ViewLink to={to}>{name}</ViewLink>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <h1 className={styles['headline']}>{first}</h1>
      {rest.length > 0 && <p className={styles['sentences']}>{rest.join(' ')}</p>}
    </div>
  );
}
