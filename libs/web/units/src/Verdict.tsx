import type { ChangeVerdict, FunnelVerdict } from '@cashlight/domain';
import { useWords } from '@cashlight/web-i18n';
import { classes, Icon, VisuallyHidden } from '@cashlight/web-ui';
import type { ReactNode } from 'react';
import styles from './UnitsPage.module.css';

/** The side that a verdict tells of; undefined where nothing is out of the ordinary. */
export function sideOf(verdict: FunnelVerdict | ChangeVerdict | null): 'above' | 'below' | undefined {
  if (verdict === 'FAR_ABOVE' || verdict === 'ABOVE') return 'above';
  return verdict === 'FAR_BELOW' || verdict === 'BELOW' ? 'below' : undefined;
}

/** Where a unit stands among the others: sign, word and colour. */
export function Verdict({ verdict }: { verdict: FunnelVerdict | null }) {
  const t = useWords();
  const word = verdict === null ? t('units.verdictNone') : t(`units.verdictOf.${verdict}`);
  const isFar = verdict?.startsWith('FAR_') === true;
  return (
    <Signed verdict={verdict} strong={isFar}>
      {word}
    </Signed>
  );
}

/** Whether a change is more than what is usual for the unit. */
export function ChangeWord({ verdict }: { verdict: ChangeVerdict }) {
  const t = useWords();
  if (verdict === 'USUAL') return <Signed verdict={verdict}>{t('units.changeVerdictOf.USUAL')}</Signed>;
  return (
    <Signed verdict={verdict}>
      <span aria-hidden="true">{t('units.changeClear')}</span>
      <VisuallyHidden>{t(`units.changeVerdictOf.${verdict}`)}</VisuallyHidden>
    </Signed>
  );
}

interface SignedProps {
  verdict: FunnelVerdict | ChangeVerdict | null;
  strong?: boolean;
  children: ReactNode;
}

function Signed({ verdict, strong = false, children }: SignedProps) {
  const side = sideOf(verdict);
  return (
    <span className={classes(styles['verdict'], side && styles[side], strong && styles['strong'])}>
      {side && <Icon name={side === 'above' ? 'up' : 'down'} />}
      {children}
    </span>
  );
}
