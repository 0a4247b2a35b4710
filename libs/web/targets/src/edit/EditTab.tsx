import { useFormat, useWords } from '@cashlight/web-i18n';
import { Notice, usePageSearch } from '@cashlight/web-ui';
import { useId, useMemo, useRef, useState } from 'react';
import { livePlan } from '../plan/live';
import type { Plan } from '../plan/model';
import { Sheet } from '../sheet/Sheet';
import { notesOf } from './checks';
import { ClashPanel } from './ClashPanel';
import { EditTools } from './EditTools';
import { PasteOutcome } from './PasteOutcome';
import type { PasteReport } from './pasting';
import { planSheet } from './planSheet';
import { SaveBar } from './SaveBar';
import { Starters } from './Starters';
import { SumLine } from './SumLine';
import type { DraftHandle } from './useDrafts';
import { useSheetActions } from './useSheetActions';
import styles from './edit.module.css';

export interface EditTabProps {
  readonly plan: Plan;
  readonly draft: DraftHandle;
  /** Asks for the plan as it is stored now. */
  readonly onRefresh: () => void;
}

/** The plan to type into like a spreadsheet, checked as one types, saved all at once with a reason. */
export function EditTab({ plan, draft, onRefresh }: EditTabProps) {
  const t = useWords();
  const format = useFormat();
  const help = useId();
  const desk = useRef<HTMLDivElement>(null);
  const [{ months }, change] = usePageSearch();
  const [report, setReport] = useState<PasteReport>();
  const { entries, stored } = draft;
  const live = useMemo(() => livePlan(plan, entries), [plan, entries]);
  const notes = useMemo(() => notesOf(live, entries, t, format), [live, entries, t, format]);
  const given = plan.units.some((unit) => unit.months.size > 0) || (plan.company?.months.size ?? 0) > 0;
  const withMonths = months === undefined ? given : months === '1';
  const sheet = useMemo(
    () => planSheet({ live, entries, stored, notes, withMonths }, t, format),
    [live, entries, stored, notes, withMonths, t, format],
  );
  const showMonths = (shown: boolean) =>
    change({ months: shown === given ? undefined : shown ? '1' : '0' }, true);
  const actions = useSheetActions(sheet, draft, (next, usesMonths) => {
    setReport(next);
    if (usesMonths && !withMonths) showMonths(true);
  });
  return (
    <div ref={desk} tabIndex={-1} className={styles['edit']}>
      <Starters plan={plan} draft={draft} />
      {draft.clashes.length > 0 && (
        <ClashPanel plan={plan} draft={draft} onSettled={() => desk.current?.focus()} />
      )}
      {draft.clashes.length === 0 && draft.news > 0 && (
        <Notice>{t('targets.clash.newsOnly', { count: draft.news })}</Notice>
      )}
      <EditTools
        live={live}
        draft={draft}
        sheet={sheet}
        withMonths={withMonths}
        onMonths={showMonths}
        onPaste={(text) => actions.onPaste(text, FIRST_CELL)}
      />
      <PasteOutcome report={report} onClose={() => setReport(undefined)} />
      <SumLine live={live} entries={entries} />
      <p id={help} className={styles['help']}>
        {t('targets.sheet.help')}
      </p>
      <Sheet
        label={t('targets.sheet.label', { year: plan.year })}
        describedBy={help}
        corner={t('term.unit')}
        columns={sheet.columns}
        rows={sheet.rows}
        {...actions}
      />
      <SaveBar live={live} draft={draft} notes={notes} onRefresh={onRefresh} />
    </div>
  );
}

/** A block from the dialog begins at the first target, unless it names its rows. */
const FIRST_CELL = { anchor: { row: 0, column: 1 }, focus: { row: 0, column: 1 } };
