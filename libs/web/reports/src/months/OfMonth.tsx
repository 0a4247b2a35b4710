import type { ReportsQuery } from '@cashlight/contract';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { scopeOptions, Select, useMedia, useView } from '@cashlight/web-ui';
import type { ReactNode } from 'react';
import { MonthList, MonthSelect } from './MonthList';
import { newestFirst } from './months';
import styles from '../reports.module.css';

interface OfMonthProps {
  readonly data: ReportsQuery;
  readonly month: string;
  readonly children: ReactNode;
}

/** Which report: of which month and of which unit, and below or beside that the report. */
export function OfMonth({ data, month, children }: OfMonthProps) {
  const t = useWords();
  const format = useFormat();
  const { unit, change } = useView();
  const hasRoom = useMedia('(width >= 64rem)');
  const months = { months: newestFirst(data.reportMonths), chosen: month };
  return (
    <div className={styles[hasRoom ? 'beside' : 'stack']}>
      {hasRoom && <MonthList {...months} />}
      <div className={styles['stack']}>
        <div className={styles['question']} role="group" aria-label={t('reports.question')}>
          {!hasRoom && <MonthSelect {...months} />}
          <Select
            label={t('frame.scope')}
            value={unit ?? ''}
            options={scopeOptions(data.units, unit, format, t('term.total'))}
            onChange={(code) => change({ unit: code === '' ? undefined : code })}
          />
        </div>
        {children}
      </div>
    </div>
  );
}
