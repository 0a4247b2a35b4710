import { useFormat, useWords } from '@cashlight/web-i18n';
import { Card, DataTable, useView } from '@cashlight/web-ui';
import type { UnitsModel } from './model';
import { rankingColumns } from './rankingColumns';
import styles from './UnitsPage.module.css';

/** The units in order, the company below them. Sorting is kept in the address. */
export function RankingTable({ model }: { model: UnitsModel }) {
  const t = useWords();
  const format = useFormat();
  const view = useView();
  const period = format.period(model.question.period);
  return (
    <Card title={t('units.ranking')}>
      <DataTable
        caption={`${t('units.ranking')}, ${period}`}
        columns={rankingColumns(model, t)}
        rows={model.units}
        rowKey={(row) => row.code}
        total={model.total}
        sort={view.sort ?? { column: 'rank', descending: false }}
        onSort={(next) => view.change({ sort: next })}
        fileName={`${t('units.title')} ${period}`}
        rowClassName={(row) =>
          row.code === view.unit || model.own.has(row.code) ? styles['own'] : undefined
        }
      />
    </Card>
  );
}
