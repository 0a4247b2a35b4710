import { measureDefinition, useFormat, useWords } from '@cashlight/web-i18n';
import { Card, classes, DataTable, useView } from '@cashlight/web-ui';
import { useMemo } from 'react';
import { GroupFilter, useChosenGroup } from './GroupFilter';
import type { UnitsModel } from './model';
import { rankingColumns } from './rankingColumns';
import styles from './UnitsPage.module.css';
import { useSource } from './useSource';

/** The units in order, the company below them. Sorting, and the group of units shown, are kept in the address. */
export function RankingTable({ model }: { model: UnitsModel }) {
  const t = useWords();
  const format = useFormat();
  const view = useView();
  const source = useSource(model.freshness);
  const group = useChosenGroup(model.groups);
  const columns = useMemo(() => rankingColumns(model, t, format), [model, t, format]);
  const period = format.period(model.question.period);
  const title = group ? `${t('units.ranking')}, ${t(`units.groupName.${group.size}`)}` : t('units.ranking');
  return (
    <Card title={t('units.ranking')}>
      <GroupFilter groups={model.groups} />
      <div className={styles['ranking']}>
        <DataTable
          caption={`${title}, ${period}`}
          columns={columns}
          rows={group ? model.units.filter(({ code }) => group.codes.includes(code)) : model.units}
          rowKey={(row) => row.code}
          total={model.total}
          sort={view.sort ?? { column: 'rank', descending: false }}
          onSort={(next) => view.change({ sort: next })}
          fileName={`${t('units.title')} ${period}`}
          about={[period, measureDefinition(model.question, t), source]}
          rowClassName={(row) =>
            classes(styles['row'], (row.code === view.unit || model.own.has(row.code)) && styles['own'])
          }
        />
      </div>
    </Card>
  );
}
