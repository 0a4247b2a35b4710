import { useFormat, useWords } from '@cashlight/web-i18n';
import { classes, Icon } from '@cashlight/web-ui';
import { sumText } from '../plan/finding';
import type { LivePlan } from '../plan/live';
import styles from './edit.module.css';

/** What the units' targets add up to now, said anew after each change. */
export function SumLine({ live }: { readonly live: LivePlan }) {
  const t = useWords();
  const format = useFormat();
  const [text] = sumText(live, t, format);
  const without = live.units.filter(({ target }) => target === null).length;
  const isShort = live.checks.some(({ code }) => code === 'UNITS_BELOW_COMPANY');
  return (
    <p role="status" className={classes(styles['sum'], isShort && styles['short'])}>
      {isShort && <Icon name="warning" />}
      {text ?? (without > 0 && t('targets.sum.open', { count: without }))}
    </p>
  );
}
