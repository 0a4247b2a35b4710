import { useFormat, useWords } from '@cashlight/web-i18n';
import { useState } from 'react';
import { Button } from '../controls/Button';
import { Select } from '../controls/Select';
import { Notice } from '../states/states';
import { monthRange } from '../view/period';
import type { PeriodPanelProps } from './PeriodPanel';
import styles from './period.module.css';

/** From one month to another. */
export function RangeForm({ period, bounds, onChoose }: PeriodPanelProps) {
  const t = useWords();
  const format = useFormat();
  const [from, setFrom] = useState(period.from < bounds.firstMonth ? bounds.firstMonth : period.from);
  const [to, setTo] = useState(period.to);
  const options = monthRange(bounds.firstMonth, bounds.lastMonth)
    .toReversed()
    .map((month) => ({ value: month, label: format.month(month) }));
  const inOrder = from <= to;
  return (
    <div className={styles['range']}>
      <span aria-hidden="true">{t('parts.period.from')}</span>
      <Select label={t('parts.period.from')} value={from} options={options} onChange={setFrom} />
      <span aria-hidden="true">{t('parts.period.to')}</span>
      <Select label={t('parts.period.to')} value={to} options={options} onChange={setTo} />
      {inOrder ? (
        <Button kind="primary" onClick={() => onChoose({ kind: 'RANGE', from, to })}>
          {t('parts.period.apply')}
        </Button>
      ) : (
        <Notice tone="behind" alert>
          {t('parts.period.order')}
        </Notice>
      )}
    </div>
  );
}
