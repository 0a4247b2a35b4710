import { useWords, type Period, type PeriodKind } from '@cashlight/web-i18n';
import { useState } from 'react';
import { Segmented } from '../controls/Segmented';
import { convertPeriod, type Bounds } from '../view/period';
import { MonthGrid, QuarterGrid } from './grids';
import { RangeForm } from './RangeForm';
import styles from './period.module.css';

const KINDS: readonly PeriodKind[] = ['MONTH', 'QUARTER', 'YEAR_TO_DATE', 'RANGE'];

export interface PeriodPanelProps {
  readonly period: Period;
  readonly bounds: Bounds;
  readonly onChoose: (period: Period) => void;
}

/** Any period: first its kind, then which. */
export function PeriodPanel({ period, bounds, onChoose }: PeriodPanelProps) {
  const t = useWords();
  const [kind, setKind] = useState<PeriodKind>(period.kind);
  const current = convertPeriod(period, kind, bounds);
  const chooser = { period: current, bounds, onChoose };
  return (
    <div className={styles['panel']}>
      <Segmented
        className={styles['kinds']}
        label={t('parts.period.kind')}
        value={kind}
        options={KINDS.map((value) => ({ value, label: t(`parts.period.${value}`) }))}
        onChange={setKind}
      />
      {(kind === 'MONTH' || kind === 'YEAR_TO_DATE') && <MonthGrid key={kind} {...chooser} />}
      {kind === 'QUARTER' && <QuarterGrid {...chooser} />}
      {kind === 'RANGE' && <RangeForm {...chooser} />}
    </div>
  );
}
