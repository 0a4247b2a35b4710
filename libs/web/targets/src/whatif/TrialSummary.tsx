import { toFloat, type WhatIf } from '@cashlight/domain';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { GapText } from '@cashlight/web-ui';
import { quantityText } from '../plan/words';
import type { LivePlan } from '../plan/live';
import styles from './whatif.module.css';

interface TrialSummaryProps {
  readonly live: LivePlan;
  readonly result: WhatIf;
}

/** The company with everything that is tried: its ratio, the gap to its target, and how many would have to switch. */
export function TrialSummary({ live: { plan, company }, result }: TrialSummaryProps) {
  const t = useWords();
  const format = useFormat();
  const target = company?.target ?? null;
  const gap = toFloat(result.gap);
  const missing = result.missing === 0n ? null : result.missing;
  return (
    <div className={styles['summary']} role="status">
      <p>
        <span className={styles['label']}>{t('targets.whatif.company')}</span>
        <strong className={styles['figure']}>{format.percent(toFloat(result.ratio))}</strong>
      </p>
      <p>
        <span className={styles['label']}>
          {target
            ? t('targets.whatif.against', { target: format.target(toFloat(target)) })
            : t('targets.whatif.noTarget')}
        </span>
        <span className={styles['figure']}>
          <GapText gap={gap} form="points" />
        </span>
      </p>
      <p>
        <span className={styles['label']}>{t('targets.whatif.toConvert')}</span>
        <span className={styles['figure']}>{quantityText(plan.measure, result.toConvert, t, format)}</span>
      </p>
      {missing !== null && (
        <p>
          <span className={styles['label']}>{t('targets.whatif.missing')}</span>
          <span className={styles['figure']}>{quantityText(plan.measure, missing, t, format)}</span>
        </p>
      )}
    </div>
  );
}
