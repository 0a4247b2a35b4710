import { useFormat, useWords } from '@cashlight/web-i18n';
import { useState } from 'react';
import { Button, IconButton } from '../controls/Button';
import {
  monthOf,
  monthPeriod,
  overlaps,
  quarterPeriod,
  yearOf,
  yearToDatePeriod,
  type Bounds,
} from '../view/period';
import type { PeriodPanelProps } from './PeriodPanel';
import styles from './period.module.css';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const QUARTERS = [1, 2, 3, 4];

/** The twelve months of a year: one month, or the last month of a year to date. */
export function MonthGrid({ period, bounds, onChoose }: PeriodPanelProps) {
  const format = useFormat();
  const [year, setYear] = useState(yearOf(period.to));
  return (
    <>
      <YearStepper year={year} bounds={bounds} onChange={setYear} />
      <div className={styles['months']}>
        {MONTHS.map((monthOfYear) => {
          const month = monthOf(year, monthOfYear);
          const choice = period.kind === 'YEAR_TO_DATE' ? yearToDatePeriod(month) : monthPeriod(month);
          return (
            <Button
              key={month}
              className={styles['choice']}
              aria-pressed={month === period.to}
              aria-label={format.period(choice)}
              disabled={month < bounds.firstMonth || month > bounds.lastMonth}
              onClick={() => onChoose(choice)}
            >
              {format.monthAxis(month)}
            </Button>
          );
        })}
      </div>
    </>
  );
}

/** The four quarters of a year. */
export function QuarterGrid({ period, bounds, onChoose }: PeriodPanelProps) {
  const t = useWords();
  const format = useFormat();
  const [year, setYear] = useState(yearOf(period.to));
  return (
    <>
      <YearStepper year={year} bounds={bounds} onChange={setYear} />
      <div className={styles['quarters']}>
        {QUARTERS.map((quarter) => {
          const choice = quarterPeriod(year, quarter);
          return (
            <Button
              key={quarter}
              className={styles['choice']}
              aria-pressed={choice.to === period.to}
              aria-label={format.period(choice)}
              disabled={!overlaps(choice, bounds)}
              onClick={() => onChoose(choice)}
            >
              {t('parts.period.quarter', { quarter })}
            </Button>
          );
        })}
      </div>
    </>
  );
}

interface YearStepperProps {
  readonly year: number;
  readonly bounds: Bounds;
  readonly onChange: (year: number) => void;
}

function YearStepper({ year, bounds, onChange }: YearStepperProps) {
  const t = useWords();
  return (
    <div className={styles['year']}>
      <IconButton
        icon="chevronLeft"
        label={t('parts.period.earlierYear')}
        disabled={year <= yearOf(bounds.firstMonth)}
        onClick={() => onChange(year - 1)}
      />
      <span aria-live="polite">{year}</span>
      <IconButton
        icon="chevronRight"
        label={t('parts.period.laterYear')}
        disabled={year >= yearOf(bounds.lastMonth)}
        onClick={() => onChange(year + 1)}
      />
    </div>
  );
}
