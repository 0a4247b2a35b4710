import { useWords } from '@cashlight/web-i18n';
import { useState, type ReactElement } from 'react';
import { Menu, MenuItem } from '../controls/Menu';
import { VisuallyHidden } from '../layout/VisuallyHidden';
import type { IconName } from '../styles/icons';
import type { TakeAway } from './takeAway';
import styles from './table.module.css';

export interface TakeAwayMenuProps {
  /** The button that opens the menu, with the icon that says how the last try went. */
  readonly trigger: (icon: IconName) => ReactElement;
  readonly ways: readonly TakeAway[];
}

type Outcome = 'none' | 'done' | 'failed';

/** A button with the ways to take along what is shown; says whether it worked. */
export function TakeAwayMenu({ trigger, ways }: TakeAwayMenuProps) {
  const t = useWords();
  const [outcome, setOutcome] = useState<Outcome>('none');
  const run = async (take: TakeAway['take']): Promise<void> => {
    try {
      await take();
      setOutcome('done');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <>
      {outcome === 'failed' && (
        <p role="alert" className={styles['failed']}>
          {t('parts.take.failed')}
        </p>
      )}
      <span role="status">
        {outcome === 'done' && <VisuallyHidden>{t('parts.take.done')}</VisuallyHidden>}
      </span>
      <Menu trigger={trigger(outcome === 'done' ? 'check' : 'download')} onLeave={() => setOutcome('none')}>
        {ways.map(({ id, label, hint, take }) => (
          <MenuItem key={id} hint={hint} onSelect={() => void run(take)}>
            {label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
