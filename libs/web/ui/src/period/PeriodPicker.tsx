import { useFormat, useWords, type Period } from '@cashlight/web-i18n';
import { useState } from 'react';
import { Button, IconButton } from '../controls/Button';
import { Popover } from '../controls/Popover';
import { overlaps, shiftPeriod, type Bounds } from '../view/period';
import { PeriodPanel } from './PeriodPanel';
import styles from './period.module.css';

export interface PeriodPickerProps {
  readonly period: Period;
  /** Only months with data can be chosen. */
  readonly bounds: Bounds;
  readonly onChange: (period: Period) => void;
}

/** The period in words, one step earlier or later beside it, and any other one click away. */
export function PeriodPicker({ period, bounds, onChange }: PeriodPickerProps) {
  const t = useWords();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const [earlier, later] = [shiftPeriod(period, -1), shiftPeriod(period, 1)];
  const text = format.period(period);
  return (
    <div className={styles['stepper']} role="group" aria-label={t('parts.period.label')}>
      <IconButton
        icon="chevronLeft"
        label={t('parts.period.earlier')}
        disabled={!overlaps(earlier, bounds)}
        onClick={() => onChange(earlier)}
      />
      <Popover
        label={t('parts.period.label')}
        open={open}
        onOpenChange={setOpen}
        trigger={
          <Button
            kind="quiet"
            className={styles['current']}
            aria-label={t('parts.period.choose', { period: text })}
          >
            {text}
          </Button>
        }
      >
        <PeriodPanel
          period={period}
          bounds={bounds}
          onChoose={(chosen) => {
            setOpen(false);
            onChange(chosen);
          }}
        />
      </Popover>
      <IconButton
        icon="chevronRight"
        label={t('parts.period.later')}
        disabled={!overlaps(later, bounds)}
        onClick={() => onChange(later)}
      />
    </div>
  );
}
