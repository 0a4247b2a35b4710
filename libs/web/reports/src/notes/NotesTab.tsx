import { useCommand, useOperation } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { addMonths, Async, Notice, Skeleton, ViewLink } from '@cashlight/web-ui';
import type { ReportMonth } from '../months/months';
import { ReportNotesDocument, SaveReportNotesDocument } from '../reports.graphql';
import { ClashPanel } from '../draft/ClashPanel';
import { SaveBar } from '../draft/SaveBar';
import type { Drafts } from '../draft/useDrafts';
import { changedText } from '../changed';
import { NotesForm } from './NotesForm';
import { NotesRead } from './NotesRead';
import { notesInput, plannedUnits, textsOf, unitOfLine, type Notes, type PlannedUnit } from './texts';
import styles from '../reports.module.css';

export interface NotesTabProps {
  readonly month: ReportMonth;
  /** The unit reported on; null: the whole company. */
  readonly scope: string | null;
  readonly units: readonly PlannedUnit[];
  readonly mayWrite: boolean;
  readonly drafts: Drafts;
  /** Asks for the months as they stand now. */
  readonly onRefresh: () => void;
}

/** What people write into the month's report: read by all, written by those who may while the month is open. */
export function NotesTab(props: NotesTabProps) {
  const { month, scope, mayWrite } = props;
  const t = useWords();
  const format = useFormat();
  const asked = { month: month.month, unitCode: scope };
  const state = useOperation(ReportNotesDocument, asked);
  const isOpen = !month.closed && mayWrite;
  return (
    <div className={styles['stack']}>
      {month.closed && (
        <Notice>
          <span>
            {t('reports.notes.closed', { month: format.monthLong(month.month) })}{' '}
            {mayWrite && (
              <ViewLink to="/data" page={{ tab: 'closing', month: month.month }}>
                {t('reports.notes.toClosing')}
              </ViewLink>
            )}
          </span>
        </Notice>
      )}
      {!month.closed && !mayWrite && <Notice>{t('reports.notes.withheld')}</Notice>}
      <Async state={state} skeleton={<Skeleton height={30} />}>
        {({ reportNotes }) =>
          // While the notes of another month are on their way those shown can only be read.
          isOpen && !state.isStale ? (
            <Writing
              key={draftName(props)}
              {...props}
              notes={reportNotes}
              asked={asked}
              onRefresh={() => {
                props.onRefresh();
                state.retry();
              }}
            />
          ) : (
            <NotesRead notes={reportNotes} month={month.month} units={unitsOf(props, reportNotes)} />
          )
        }
      </Async>
    </div>
  );
}

interface WritingProps extends NotesTabProps {
  readonly notes: Notes;
  readonly asked: { readonly month: string; readonly unitCode: string | null };
}

function Writing(props: WritingProps) {
  const { notes, asked, drafts, onRefresh } = props;
  const t = useWords();
  const format = useFormat();
  const draft = drafts.draftOf(draftName(props), textsOf(notes));
  const { run, error, isRunning, reset } = useCommand(SaveReportNotesDocument);
  const units = unitsOf(props, notes);
  const nameOf = (line: string) => {
    const code = unitOfLine(line);
    if (code === undefined) return t(`reports.notes.${line as 'number' | 'done'}`);
    const unit = props.units.find((each) => each.code === code);
    return t('reports.notes.planOf', { unit: unit ? format.name(unit) : code });
  };
  const by = changedText(notes, t, format);
  return (
    <div className={styles['stack']}>
      {draft.clashes.length > 0 && <ClashPanel draft={draft} nameOf={nameOf} by={by} />}
      <NotesForm draft={draft} month={asked.month} units={units} by={by} />
      <SaveBar
        label={t('reports.notes.save')}
        draft={draft}
        error={error}
        isRunning={isRunning}
        onRefresh={() => {
          reset();
          onRefresh();
        }}
        onSave={(onDone) => run({ ...asked, version: notes.version, input: notesInput(draft.texts) }, onDone)}
      />
    </div>
  );
}

function draftName({ month, scope }: Pick<NotesTabProps, 'month' | 'scope'>): string {
  return `notes ${month.month} ${scope ?? ''}`;
}

/** Whose plans there is a line for: those of the month after the one reported. */
function unitsOf({ units, scope, month }: NotesTabProps, notes: Notes): readonly PlannedUnit[] {
  return plannedUnits(units, scope, addMonths(month.month, 1), textsOf(notes));
}
