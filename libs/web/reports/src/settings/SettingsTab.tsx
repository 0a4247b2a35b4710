import type { ReportsQuery } from '@cashlight/contract';
import { useOperation } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Async, scopeOptions, Select, Skeleton, useView } from '@cashlight/web-ui';
import type { Drafts } from '../draft/useDrafts';
import { ReportSettingsDocument } from '../reports.graphql';
import { BeginOwnForm } from './BeginOwnForm';
import { WriteForm } from './WriteForm';
import styles from '../reports.module.css';

interface SettingsTabProps {
  readonly units: ReportsQuery['units'];
  /** The unit whose form it is; null: the whole company. */
  readonly scope: string | null;
  readonly drafts: Drafts;
}

/** What is the same in every report: who issues it, where, who signs and who gets it; of the company, or of a unit that issues its own. */
export function SettingsTab({ units, scope, drafts }: SettingsTabProps) {
  const state = useOperation(ReportSettingsDocument, { unitCode: scope });
  return (
    <div className={styles['stack']}>
      <ScopeChoice units={units} />
      <Async state={state} skeleton={<Skeleton height={30} />}>
        {({ reportSettings: settings }) => {
          // The form of the unit before is not to be taken for that of the one just chosen.
          if (state.isStale) return <Skeleton height={30} />;
          const { unitCode } = settings;
          const form = { settings, units };
          return settings.isOwn ? (
            <WriteForm key={unitCode} {...form} drafts={drafts} onRefresh={state.retry} />
          ) : (
            <BeginOwnForm key={unitCode} {...form} />
          );
        }}
      </Async>
    </div>
  );
}

function ScopeChoice({ units }: Pick<SettingsTabProps, 'units'>) {
  const t = useWords();
  const format = useFormat();
  const { unit, change } = useView();
  return (
    <div className={styles['question']} role="group" aria-label={t('reports.settings.whose')}>
      <Select
        label={t('frame.scope')}
        value={unit ?? ''}
        options={scopeOptions(units, unit, format, t('term.total'))}
        onChange={(code) => change({ unit: code === '' ? undefined : code })}
      />
    </div>
  );
}
