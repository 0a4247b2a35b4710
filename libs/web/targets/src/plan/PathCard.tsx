import { toFloat } from '@cashlight/domain';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Card, classes, DataTable, homeOf, ViewLink, type Column } from '@cashlight/web-ui';
import { tableOf, type LivePlan, type LiveRow } from './live';
import styles from '../targets.module.css';

/** The path month by month: given values strong, those on the straight line muted. */
export function PathCard({ live }: { readonly live: LivePlan }) {
  const { plan, company } = live;
  const t = useWords();
  const format = useFormat();
  const columns: readonly Column<LiveRow>[] = [
    {
      id: 'unit',
      header: t('term.unit'),
      kind: 'text',
      value: ({ row }) => row.shortName,
      cell: (line) => (
        <ViewLink to={homeOf(line === company ? undefined : line.row.code)}>{line.row.shortName}</ViewLink>
      ),
      minWidth: 8,
    },
    ...Array.from({ length: 12 }, (_, index): Column<LiveRow> => ({
      id: `month${index + 1}`,
      header: t('targets.column.monthOf', { month: index + 1 }),
      kind: 'percent',
      value: ({ path }) => toFloat(path[index]?.value ?? null),
      cell: ({ path }) => {
        const value = toFloat(path[index]?.value ?? null);
        return path[index]?.given ? (
          <span className={classes(styles['given'])}>{format.target(value)}</span>
        ) : (
          <span className={classes(styles['derived'])}>{format.percent(value)}</span>
        );
      },
    })),
  ];
  return (
    <Card title={t('targets.plan.pathTitle', { year: plan.year })} description={t('targets.plan.pathText')}>
      <DataTable<LiveRow>
        caption={t('targets.plan.pathTable', { year: plan.year })}
        columns={columns}
        rowKey={({ row }) => row.code}
        {...tableOf(live)}
        fileName={t('targets.pathFileName', { year: plan.year })}
        about={[t(`measure.${plan.measure}.by`)]}
      />
    </Card>
  );
}
