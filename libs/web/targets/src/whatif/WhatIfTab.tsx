import { useFormat, useWords } from '@cashlight/web-i18n';
import { Button, Card, EmptyState, usePageSearch } from '@cashlight/web-ui';
import { useMemo } from 'react';
import { keyOf } from '../edit/draft';
import type { DraftHandle } from '../edit/useDrafts';
import { livePlan } from '../plan/live';
import type { Plan } from '../plan/model';
import { baseOf, sliderRange, trialOf, triedUnits, type Trial } from './trial';
import { TrialLine } from './TrialLine';
import { TrialSummary } from './TrialSummary';
import { useTrial } from './useTrial';
import styles from './whatif.module.css';

interface WhatIfTabProps {
  readonly plan: Plan;
  readonly draft: DraftHandle;
  readonly mayWrite: boolean;
}

/** What the company would reach if each unit reached what is tried. Nothing is stored by trying. */
export function WhatIfTab({ plan, draft, mayWrite }: WhatIfTabProps) {
  const t = useWords();
  const format = useFormat();
  const [search, change] = usePageSearch();
  const { trial, locks, put, reset, lock } = useTrial();
  const live = useMemo(() => livePlan(plan, draft.entries), [plan, draft.entries]);
  const units = useMemo(() => triedUnits(live), [live]);
  const result = useMemo(() => trialOf(live, trial), [live, trial]);
  if (units.length === 0 || plan.baseMonth === null) {
    return <EmptyState title={t('targets.whatif.noData', { year: plan.year })} />;
  }
  const month = format.month(plan.baseMonth);
  const range = sliderRange(units);
  /** Locked units keep what they have. */
  const resetTo = (value: (code: string) => string | undefined) => {
    const next: Trial = new Map(
      units.flatMap(({ row: { code } }) => {
        const percent = locks.has(code) ? trial.get(code) : value(code);
        return percent === undefined ? [] : [[code, percent] as const];
      }),
    );
    reset(next);
  };
  const bases = new Map(units.map((unit) => [unit.row.code, baseOf(unit)]));
  const apply = () => {
    draft.write([...trial].map(([code, percent]) => [keyOf({ code, month: 0 }), { kind: 'value', percent }]));
    change({ ...search, tab: 'edit' });
  };
  return (
    <Card title={t('targets.whatif.title')} description={t('targets.whatif.text', { month })}>
      <div className={styles['actions']}>
        <Button onClick={() => resetTo(() => undefined)} disabled={trial.size === 0}>
          {t('targets.whatif.toTargets')}
        </Button>
        <Button onClick={() => resetTo((code) => bases.get(code))}>
          {t('targets.whatif.toBase', { month })}
        </Button>
        {mayWrite && (
          <Button kind="primary" disabled={trial.size === 0} onClick={apply}>
            {t('targets.apply')}
          </Button>
        )}
      </div>
      <TrialSummary live={live} result={result} />
      <p className={styles['legend']}>
        <span className={styles['baseSign']}>{t('targets.whatif.markBase', { month })}</span>
        <span className={styles['goalSign']}>{t('targets.whatif.markGoal', { year: plan.year })}</span>
      </p>
      <ul className={styles['trials']}>
        {units.map((unit) => (
          <TrialLine
            key={unit.row.code}
            unit={unit}
            measure={plan.measure}
            month={month}
            range={range}
            percent={trial.get(unit.row.code)}
            aimed={result.units.find(({ code }) => code === unit.row.code)}
            isLocked={locks.has(unit.row.code)}
            onTry={(percent) => put(unit.row.code, percent)}
            onLock={(isLocked) => lock(unit.row.code, isLocked)}
          />
        ))}
      </ul>
    </Card>
  );
}
