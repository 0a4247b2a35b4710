import { usePages } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import {
  Async,
  Button,
  Card,
  DataTable,
  EmptyState,
  Select,
  Skeleton,
  Stack,
  useMisread,
  useView,
} from '@cashlight/web-ui';
import { rowsOf, type Plan } from '../plan/model';
import { TargetHistoryDocument } from '../targets.graphql';
import { historyColumns } from './historyColumns';
import styles from '../targets.module.css';

/** Changes asked for at a time. */
const PAGE = 50;

/** Who changed which target, when, by which way and why; newest first. */
export function HistoryTab({
  plan,
  mayReadImports,
}: {
  readonly plan: Plan;
  readonly mayReadImports: boolean;
}) {
  const t = useWords();
  const format = useFormat();
  const { unit, change } = useView();
  const rows = rowsOf(plan);
  const asked = rows.some(({ code }) => code === unit) ? (unit ?? '') : '';
  useMisread('unit', asked === '' ? unit : undefined, t('targets.history.allUnits'));
  const state = usePages(
    TargetHistoryDocument,
    { year: plan.year, measure: plan.measure, unitCode: asked === '' ? null : asked, first: PAGE },
    {
      next: ({ targetHistory }) => (targetHistory.length < PAGE ? null : (targetHistory.at(-1)?.id ?? null)),
    },
  );
  return (
    <Card
      title={t('targets.history.title', { year: plan.year })}
      description={t('targets.history.text')}
      actions={
        <Select
          label={t('targets.history.unit')}
          value={asked}
          options={[
            { value: '', label: t('targets.history.allUnits') },
            ...rows.map(({ code, shortName }) => ({ value: code, label: shortName })),
          ]}
          onChange={(code) => change({ unit: code === '' ? undefined : code })}
        />
      }
    >
      <Async state={state} skeleton={<Skeleton height={24} />}>
        {(pages) => {
          const changes = pages.flatMap(({ targetHistory }) => targetHistory);
          if (changes.length === 0)
            return <EmptyState title={t('targets.history.empty', { year: plan.year })} />;
          return (
            <Stack close>
              <DataTable
                caption={t('targets.history.table', { year: plan.year })}
                columns={historyColumns(rows, mayReadImports, t, format)}
                rows={changes}
                rowKey={({ id }) => String(id)}
                fileName={t('targets.history.fileName', { year: plan.year })}
              />
              {state.more && (
                <Button className={styles['more']} disabled={state.isLoadingMore} onClick={state.more}>
                  {t(state.isLoadingMore ? 'targets.history.loading' : 'targets.history.more')}
                </Button>
              )}
            </Stack>
          );
        }}
      </Async>
    </Card>
  );
}
