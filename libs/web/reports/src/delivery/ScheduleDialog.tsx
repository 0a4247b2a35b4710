import type { ReportsQuery } from '@cashlight/contract';
import { useCommand } from '@cashlight/web-graphql';
import { useLanguage, useWords } from '@cashlight/web-i18n';
import { Button, Dialog, Field, Notice, SelectField } from '@cashlight/web-ui';
import { useState } from 'react';
import { SaveReportScheduleDocument } from '../reports.graphql';
import { ChoiceFields } from './ChoiceFields';
import { isFaultless, newSchedule, scheduleFaults, scheduleInput, typedOf, type Typed } from './scheduleForm';
import type { Schedule } from './shown';
import { UnitRecipients } from './UnitRecipients';
import styles from './delivery.module.css';

interface ScheduleDialogProps {
  /** undefined: a new one */
  readonly schedule: Schedule | undefined;
  readonly units: ReportsQuery['units'];
  readonly onClose: () => void;
}

/** When a report goes to whom by itself. */
export function ScheduleDialog({ schedule, units, onClose }: ScheduleDialogProps) {
  const t = useWords();
  const language = useLanguage();
  const [typed, setTyped] = useState(() => (schedule ? typedOf(schedule) : newSchedule(language)));
  const [isChecked, setChecked] = useState(false);
  const { run, error, isRunning } = useCommand(SaveReportScheduleDocument);
  const faults = scheduleFaults(typed, t);
  const shown = isChecked ? faults : { units: new Map<string, string>() };
  const submit = () => {
    setChecked(true);
    if (isRunning || !isFaultless(faults)) return;
    run({ id: schedule?.id ?? null, input: scheduleInput(typed) }, onClose);
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t(schedule ? 'reports.schedule.editTitle' : 'reports.schedule.add')}
      onSubmit={submit}
      actions={
        <>
          <Button onClick={onClose}>{t('reports.cancel')}</Button>
          <Button kind="primary" type="submit" disabled={isRunning}>
            {t(isRunning ? 'reports.save.saving' : 'reports.save.save')}
          </Button>
        </>
      }
    >
      <When typed={typed} fault={shown.day} onChange={setTyped} />
      <ChoiceFields
        choice={typed}
        units={units}
        faults={shown}
        onChange={(choice) => setTyped({ ...typed, ...choice })}
      />
      <UnitRecipients typed={typed} units={units} faults={shown.units} onChange={setTyped} />
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={typed.active}
          onChange={(event) => setTyped({ ...typed, active: event.target.checked })}
        />
        {t('reports.schedule.active')}
      </label>
      {error && (
        <Notice tone="behind" alert>
          {error.message}
        </Notice>
      )}
    </Dialog>
  );
}

interface WhenProps {
  readonly typed: Typed;
  readonly fault: string | undefined;
  readonly onChange: (typed: Typed) => void;
}

function When({ typed, fault, onChange }: WhenProps) {
  const t = useWords();
  const isMonthly = typed.trigger === 'MONTHLY';
  return (
    <div className={styles['pair']}>
      <SelectField
        label={t('reports.schedule.when')}
        hint={t(isMonthly ? 'reports.schedule.monthlyHint' : 'reports.schedule.afterClosingHint')}
        value={typed.trigger}
        options={[
          { value: 'AFTER_CLOSING', label: t('reports.schedule.afterClosing') },
          { value: 'MONTHLY', label: t('reports.schedule.monthly') },
        ]}
        onChange={({ target: { value } }) =>
          onChange({ ...typed, trigger: value === 'MONTHLY' ? 'MONTHLY' : 'AFTER_CLOSING' })
        }
      />
      {isMonthly && (
        <Field
          label={t('reports.schedule.day')}
          hint={t('reports.schedule.dayHint')}
          error={fault}
          inputMode="numeric"
          value={typed.day}
          onChange={(event) => onChange({ ...typed, day: event.target.value })}
        />
      )}
    </div>
  );
}
