import type { ReportsQuery } from '@cashlight/contract';
import { useCommand } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { changedText } from '../changed';
import { scopeText } from '../delivery/shown';
import { ClashPanel } from '../draft/ClashPanel';
import { SaveBar } from '../draft/SaveBar';
import type { Drafts } from '../draft/useDrafts';
import { SaveReportSettingsDocument } from '../reports.graphql';
import { GiveUpOwnForm } from './GiveUpOwnForm';
import { SettingsForm } from './SettingsForm';
import { settingsInput, textsOf, type Settings, type SeveralLines, type SingleLine } from './texts';
import styles from '../reports.module.css';

interface WriteFormProps {
  readonly settings: Settings;
  readonly units: ReportsQuery['units'];
  readonly drafts: Drafts;
  /** Asks for the form as it is stored now. */
  readonly onRefresh: () => void;
}

/** The form of the company, or a unit's own, to be changed and saved. */
export function WriteForm({ settings, units, drafts, onRefresh }: WriteFormProps) {
  const t = useWords();
  const format = useFormat();
  const { unitCode, version } = settings;
  const draft = drafts.draftOf(`settings ${unitCode ?? ''}`, textsOf(settings));
  const { run, error, isRunning, reset } = useCommand(SaveReportSettingsDocument);
  const by = changedText(settings, t, format);
  const unit = unitCode === null ? undefined : scopeText(unitCode, units, t, format);
  return (
    <div className={styles['stack']}>
      {draft.clashes.length > 0 && (
        <ClashPanel
          draft={draft}
          nameOf={(line) => t(`reports.settings.${line as SingleLine | SeveralLines}`)}
          by={by}
        />
      )}
      <SettingsForm
        draft={draft}
        by={by}
        unit={unit}
        actions={
          unitCode !== null &&
          unit !== undefined && (
            <GiveUpOwnForm
              asked={{ unitCode, version }}
              unit={unit}
              onRefresh={onRefresh}
              onDone={draft.discard}
            />
          )
        }
      />
      <SaveBar
        label={t('reports.settings.save')}
        draft={draft}
        error={error}
        isRunning={isRunning}
        onRefresh={() => {
          reset();
          onRefresh();
        }}
        onSave={(onDone) => run({ unitCode, version, input: settingsInput(draft.texts) }, onDone)}
      />
    </div>
  );
}
