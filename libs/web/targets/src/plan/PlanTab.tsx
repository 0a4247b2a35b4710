import { useFormat, useWords } from '@cashlight/web-i18n';
import { Card, DataTable, EmptyState, Stack, useView, ViewLink } from '@cashlight/web-ui';
import { tableOf, type LivePlan, type LiveRow } from './live';
import { PathCard } from './PathCard';
import { planColumns } from './planColumns';
import styles from '../targets.module.css';

interface PlanTabProps {
  readonly live: LivePlan;
  readonly mayWrite: boolean;
}

/** The plan to read: what each unit is to reach, from where, how far it is, and month by month. */
export function PlanTab({ live, mayWrite }: PlanTabProps) {
  const t = useWords();
  const format = useFormat();
  const { sort, change } = useView();
  const { plan, company, units } = live;
  const hasTarget = [company, ...units].some((row) => row !== null && row.target !== null);
  if (!company && units.length === 0) return <NoUnits />;
  if (!hasTarget) return <NothingGiven live={live} mayWrite={mayWrite} />;
  return (
    <Stack close>
      <Card title={t('targets.plan.title', { year: plan.year })} description={t('targets.plan.text')}>
        <DataTable<LiveRow>
          caption={t('targets.plan.table', { year: plan.year })}
          columns={planColumns(live, t, format)}
          rowKey={({ row }) => row.code}
          {...tableOf(live)}
          sort={sort}
          onSort={(next) => change({ sort: next })}
          rowClassName={({ row }) => (plan.own.has(row.code) ? styles['own'] : undefined)}
          fileName={t('targets.fileName', { year: plan.year })}
          about={[t(`measure.${plan.measure}.by`)]}
        />
      </Card>
      <PathCard live={live} />
    </Stack>
  );
}

function NoUnits() {
  const t = useWords();
  return (
    <EmptyState
      title={t('targets.empty.noUnits')}
      action={
        <ViewLink to="/data" page={{ tab: 'load' }}>
          {t('targets.empty.toData')}
        </ViewLink>
      }
    />
  );
}

/** A year without any target: what those who may write do next, and where others find one. */
function NothingGiven({ live: { plan }, mayWrite }: PlanTabProps) {
  const t = useWords();
  const known = plan.years.filter((year) => year !== plan.year).at(-1);
  return (
    <EmptyState
      title={t('targets.empty.title', { year: plan.year })}
      action={
        <p className={styles['ways']}>
          {mayWrite && (
            <ViewLink to="/targets" page={{ tab: 'edit', year: String(plan.year) }}>
              {t('targets.empty.toEdit')}
            </ViewLink>
          )}
          <ViewLink to="/targets" page={{ tab: 'proposals', year: String(plan.year) }}>
            {t('targets.start.proposal')}
          </ViewLink>
          {known !== undefined && (
            <ViewLink to="/targets" page={{ year: String(known) }}>
              {t('targets.empty.toYear', { year: known })}
            </ViewLink>
          )}
        </p>
      }
    >
      <p>{t(mayWrite ? 'targets.empty.forWriters' : 'targets.empty.forReaders')}</p>
    </EmptyState>
  );
}
