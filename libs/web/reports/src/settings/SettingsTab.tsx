import { useCommand, useOperation } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Async, Skeleton } from '@cashlight/web-ui';
import { changedText } from '../changed';
import { ClashPanel } from '../draft/ClashPanel';
import { SaveBar } from '../draft/SaveBar';
import type { Drafts } from '../draft/useDrafts';
import { ReportSettingsDocument, SaveReportSettingsDocument } from '../reports.graphql';
import { SettingsForm } from './SettingsForm';
import { settingsInput, textsOf, type Settings, type SeveralLines, type SingleLine } from './texts';
import styles from '../reports.module.css';

/** What is the same in every report: who issues it, where, who signs and who gets it. */
export function SettingsTab({ drafts }: { readonly drafts: Drafts }) {
  const state = useOperation(ReportSettingsDocument, {});
  return (
    <Async state={state} skeleton={<Skeleton height={30} />}>
      {({ reportSettings }) => <Writing settings={reportSettings} drafts={drafts} onRefresh={state.retry} />}
    </Async>
  );
}

interface WritingProps {
  readonly settings: Settings;
  readonly drafts: Drafts;
  readonly onRefresh: () => void;
}

function Writing({ settings, drafts, onRefresh }: WritingProps) {
  const t = useWords();
  const format = useFormat();
  const draft = drafts.draftOf('settings', textsOf(settings));
  const { run, error, isRunning, reset } = useCommand(SaveReportSettingsDocument);
  const by = changedText(settings, t, format);
  return (
    <div className={styles['stack']}>
      {draft.clashes.length > 0 && (
        <ClashPanel
          draft={draft}
          nameOf={(line) => t(`reports.settings.${line as SingleLine | SeveralLines}`)}
          by={by}
        />
      )}
      <SettingsForm draft={draft} by={by} />
      <SaveBar
        label={t('reports.settings.save')}
        draft={draft}
        error={error}
        isRunning={isRunning}
        onRefresh={() => {
          reset();
          onRefresh();
        }}
        onSave={(onDone) => run({ version: settings.version, input: settingsInput(draft.texts) }, onDone)}
      />
    </div>
  );
}
