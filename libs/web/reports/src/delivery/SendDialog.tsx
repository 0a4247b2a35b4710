import type { ReportsQuery } from '@cashlight/contract';
import { useCommand } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Button, Dialog, Notice, SelectField } from '@cashlight/web-ui';
import { useState } from 'react';
import { stateText, type ReportMonth } from '../months/months';
import { SendReportDocument } from '../reports.graphql';
import { askedOf, faultsOf, type ReportChoice } from './choice';
import { ChoiceFields } from './ChoiceFields';

interface SendDialogProps {
  readonly month: string;
  readonly choice: ReportChoice;
  /** Newest first. */
  readonly months: readonly ReportMonth[];
  readonly units: ReportsQuery['units'];
  /** Whether the server can send e-mail. */
  readonly mailReady: boolean;
  readonly onSent: () => void;
  readonly onClose: () => void;
}

/** A report to people by e-mail, now. */
export function SendDialog({ months, units, mailReady, onSent, onClose, ...begun }: SendDialogProps) {
  const t = useWords();
  const format = useFormat();
  const [month, setMonth] = useState(begun.month);
  const [choice, setChoice] = useState(begun.choice);
  const [isChecked, setChecked] = useState(false);
  const { run, error, isRunning } = useCommand(SendReportDocument);
  const faults = faultsOf(choice, false, t);
  const isOpen = months.some((each) => each.month === month && !each.closed);
  const submit = () => {
    setChecked(true);
    if (isRunning || Object.keys(faults).length > 0) return;
    run({ month, ...askedOf(choice) }, onSent);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('reports.send.title')}
      description={t('reports.send.text')}
      onSubmit={submit}
      actions={
        <>
          <Button onClick={onClose}>{t('reports.cancel')}</Button>
          <Button kind="primary" type="submit" disabled={isRunning || !mailReady}>
            {t(isRunning ? 'reports.send.sending' : 'reports.send.send')}
          </Button>
        </>
      }
    >
      {!mailReady && <Notice tone="behind">{t('reports.send.notReady')}</Notice>}
      <SelectField
        label={t('reports.month')}
        hint={isOpen ? t('reports.send.provisional') : undefined}
        value={month}
        options={months.map((each) => ({
          value: each.month,
          label: `${format.monthLong(each.month)} · ${stateText(each, t, format)}`,
        }))}
        onChange={(event) => setMonth(event.target.value)}
      />
      <ChoiceFields choice={choice} units={units} faults={isChecked ? faults : {}} onChange={setChoice} />
      {error && (
        <Notice tone="behind" alert>
          {error.message}
        </Notice>
      )}
    </Dialog>
  );
}
