import type { ImportState } from '@cashlight/contract';
import { useWords } from '@cashlight/web-i18n';
import { classes, Icon, type IconName } from '@cashlight/web-ui';
import styles from './parts.module.css';

const MARK: Readonly<Record<ImportState, { readonly icon: IconName; readonly tone: string }>> = {
  RUNNING: { icon: 'clock', tone: 'live' },
  DONE: { icon: 'check', tone: 'done' },
  REFUSED: { icon: 'warning', tone: 'failed' },
  FAILED: { icon: 'warning', tone: 'failed' },
  CANCELLED: { icon: 'close', tone: 'void' },
  UNDONE: { icon: 'undo', tone: 'void' },
};

/** The state of an import, as a word with a sign. */
export function StateMark({ state }: { readonly state: ImportState }) {
  const t = useWords();
  const { icon, tone } = MARK[state];
  return (
    <span className={classes(styles['state'], styles[tone])}>
      <Icon name={icon} /> {t(`data.state.${state}`)}
    </span>
  );
}
