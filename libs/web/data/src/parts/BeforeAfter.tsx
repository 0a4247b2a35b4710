import { useWords } from '@cashlight/web-i18n';
import { VisuallyHidden } from '@cashlight/web-ui';
import styles from './parts.module.css';

/** What was, and what is or would be. */
export function BeforeAfter({ before, after }: { readonly before: string; readonly after: string }) {
  const t = useWords();
  if (before === after) return after;
  return (
    <span className={styles['beforeAfter']}>
      <VisuallyHidden>{t('data.changes.from')} </VisuallyHidden>
      <span className={styles['former']}>{before}</span>
      <span aria-hidden="true"> → </span>
      <VisuallyHidden> {t('data.changes.to')} </VisuallyHidden>
      {after}
    </span>
  );
}
