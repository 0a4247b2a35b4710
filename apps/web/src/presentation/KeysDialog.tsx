import { useWords } from '@cashlight/web-i18n';
import { Dialog } from '@cashlight/web-ui';
import styles from './presentation.module.css';

/** The keys of the presentation. */
export function KeysDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const t = useWords();
  const rows: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
    { keys: ['←', '→'], does: t('navigation.presentation.key.pages') },
    {
      keys: ['Page Up', 'Page Down', t('navigation.presentation.key.space')],
      does: t('navigation.presentation.key.screens'),
    },
    { keys: ['F'], does: t('navigation.presentation.fullscreen') },
    { keys: ['Ctrl K'], does: t('navigation.presentation.key.find') },
    { keys: ['Tab'], does: t('navigation.presentation.key.tab') },
    { keys: ['←', '→'], does: t('navigation.presentation.key.points') },
    { keys: ['?'], does: t('navigation.presentation.keys') },
    { keys: ['Esc'], does: t('navigation.presentation.leave') },
  ];
  return (
    <Dialog open={open} onClose={onClose} title={t('navigation.presentation.keys')}>
      <dl className={styles['keys']}>
        {rows.map(({ keys, does }) => (
          <div key={does} className={styles['row']}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} className={styles['key']}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
