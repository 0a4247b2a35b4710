import { useFormat, useWords, type Format, type Translate } from '@cashlight/web-i18n';
import { DataTable, useView, ViewLink, type Column } from '@cashlight/web-ui';
import type { CostLine } from '../figures/costs';
import { useSource } from '../parts/useSource';
import { Marked } from '../parts/Marked';
import styles from '../parts/page.module.css';
import type { ChannelsModel } from './model';

export interface CostsTableProps {
  readonly model: Pick<ChannelsModel, 'question' | 'answer'>;
  readonly title: string;
  readonly nameHeader: string;
  readonly lines: readonly CostLine[];
  readonly pathOf: (code: string) => string;
}

/** The cost of one payment, the dearest first. */
export function CostsTable({ model, title, nameHeader, lines, pathOf }: CostsTableProps) {
  const t = useWords();
  const format = useFormat();
  const { sort, change } = useView();
  const source = useSource(model.answer, model.question);
  const period = format.period(model.question.period);
  const prefix = nameHeader === t('term.provider') ? 'providerCost' : 'channelCost';
  const isSorted = sort?.column.startsWith(`${prefix}_`) === true;
  return (
    <section className={styles['part']} aria-label={title}>
      <h3 className={styles['subtitle']}>{title}</h3>
      <DataTable
        caption={`${title}, ${period}`}
        columns={columnsOf(prefix, nameHeader, pathOf, t, format)}
        rows={lines}
        rowKey={({ code }) => code}
        sort={isSorted ? sort : undefined}
        onSort={(next) => change({ sort: next })}
        fileName={`${title} ${period}`}
        about={[period, source]}
      />
    </section>
  );
}

function columnsOf(
  prefix: string,
  nameHeader: string,
  pathOf: (code: string) => string,
  t: Translate,
  format: Format,
): Column<CostLine>[] {
  return [
    {
      id: `${prefix}_name`,
      header: nameHeader,
      kind: 'text',
      minWidth: 10,
      value: ({ name }) => name,
      cell: ({ code, name, group }) => (
        <Marked group={group}>
          <ViewLink to={pathOf(code)} className={styles['name']}>
            {name}
          </ViewLink>
        </Marked>
      ),
    },
    {
      id: `${prefix}_each`,
      header: t('channels.column.costPerPayment'),
      kind: 'vnd',
      value: ({ each }) => (each === null ? null : Math.round(each)),
      definition: t('channels.column.costPerPaymentDefinition'),
    },
    {
      id: `${prefix}_cost`,
      header: t('channels.column.cost'),
      kind: 'vnd',
      value: ({ cost }) => cost?.toString() ?? null,
      cell: ({ cost }) => format.vndShort(cost),
    },
    {
      id: `${prefix}_covered`,
      header: t('channels.column.feeCoverage'),
      kind: 'percent',
      value: ({ paymentsWithFee, payments }) => (payments === 0 ? null : paymentsWithFee / payments),
      definition: t('channels.column.feeCoverageDefinition'),
    },
  ];
}
