import { useFormat, useWords } from '@cashlight/web-i18n';
import { classes, Icon } from '@cashlight/web-ui';
import { sumText } from '../plan/finding';
import type { LivePlan } from '../plan/live';
import { keyOf, type Entries } from './draft';
import styles from './edit.module.css';

interface SumLineProps {
  readonly live: LivePlan;
  readonly entries: Entries;
}

/** What the units' targets add up to now, said anew after each change; else what keeps them from being added up. */
export function SumLine({ live, entries }: SumLineProps) {
  const t = useWords();
  const format = useFormat();
  const [text] = sumText(live, t, format);
  const open = live.units.filter(({ target }) => target === null);
  const isUnread = ({ row }: (typeof open)[number]) =>
    entries.get(keyOf({ code: row.code, month: 0 }))?.kind === 'unreadable';
  const unread = open.filter(isUnread).length;
  const without = open.length - unread;
  const isShort = live.checks.some(({ code }) => code === 'UNITS_BELOW_COMPANY');
  return (
    <p role="status" className={classes(styles['sum'], isShort && styles['short'])}>
      {isShort && <Icon name="warning" />}
      {text ?? (
        <>
          {unread > 0 && t('targets.sum.unread', { count: unread })}{' '}
          {without > 0 && t('targets.sum.open', { count: without })}
        </>
      )}
    </p>
  );
}
