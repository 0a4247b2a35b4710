import type { SaveTargetsMutation } from '@cashlight/contract';
import { useCommand } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Button, Dialog, Field, Notice } from '@cashlight/web-ui';
import { useState } from 'react';
import { sumText } from '../plan/finding';
import type { LivePlan } from '../plan/live';
import { SaveTargetsDocument } from '../targets.graphql';
import { ChangesTable } from './ChangesTable';
import { changeInputs, type CellChange } from './changes';
import type { CellNotes } from './checks';
import styles from './edit.module.css';

interface ReviewDialogProps {
  readonly live: LivePlan;
  readonly notes: CellNotes;
  readonly changes: readonly CellChange[];
  /** Why the plan changes; kept while the dialog is closed. */
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onSaved: (saved: SaveTargetsMutation['saveTargets']) => void;
  /** Somebody else has saved meanwhile. */
  readonly onOvertaken: () => void;
  readonly onClose: () => void;
}

const [SHORTEST_REASON, LONGEST_REASON] = [5, 500];

/** All changes once more, what is strange about them, and why they are made: then they are saved, all or none. */
export function ReviewDialog(props: ReviewDialogProps) {
  const { live, notes, changes, reason, onReason, onSaved, onOvertaken, onClose } = props;
  const t = useWords();
  const format = useFormat();
  const { plan } = live;
  const { run, error, isRunning } = useCommand(SaveTargetsDocument);
  const [isChecked, setChecked] = useState(false);
  const isShort = reason.trim().length < SHORTEST_REASON;
  const isOvertaken = error?.code === 'CONFLICT';
  const submit = () => {
    setChecked(true);
    if (isShort || isRunning) return;
    const asked = { changes: changeInputs(plan, changes), reason: reason.trim(), version: plan.version };
    run({ year: plan.year, measure: plan.measure, ...asked }, ({ saveTargets }) => onSaved(saveTargets));
  };
  const warnings = [
    ...sumText(live, t, format),
    ...changes.flatMap(({ key, unit }) => {
      const warning = notes.warnings.get(key);
      return warning === undefined ? [] : [`${unit}: ${warning}`];
    }),
  ];
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('targets.review.title', { year: plan.year, count: changes.length })}
      description={t('targets.review.text', { measure: t(`targets.whose.${plan.measure}`) })}
      onSubmit={submit}
      actions={
        <>
          <Button onClick={onClose}>{t('targets.review.back')}</Button>
          {isOvertaken ? (
            <Button kind="primary" onClick={onOvertaken}>
              {t('targets.review.compare')}
            </Button>
          ) : (
            <Button kind="primary" type="submit" disabled={isRunning}>
              {t(isRunning ? 'targets.review.saving' : 'targets.review.save')}
            </Button>
          )}
        </>
      }
    >
      <Field
        label={t('targets.review.reason')}
        hint={t('targets.review.reasonHint')}
        error={isChecked && isShort ? t('targets.review.reasonShort') : undefined}
        value={reason}
        aria-required
        maxLength={LONGEST_REASON}
        onChange={(event) => onReason(event.target.value)}
      />
      {warnings.length > 0 && (
        <ul className={styles['warnings']}>
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      <ChangesTable plan={plan} changes={changes} />
      {error && (
        <Notice tone="behind" alert>
          {isOvertaken ? t('targets.review.overtaken') : error.message}
        </Notice>
      )}
    </Dialog>
  );
}
