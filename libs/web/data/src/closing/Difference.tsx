import type { ClosingDifferenceQuery } from '@cashlight/contract';
import { useOperation } from '@cashlight/web-graphql';
import { useFormat, useWords, type Format, type Translate } from '@cashlight/web-i18n';
import { Async, CompactTable, SelectField, Skeleton, type Column } from '@cashlight/web-ui';
import { useState } from 'react';
import { ClosingDifferenceDocument } from './closing.graphql';
import { useNames } from '../desk/useCodes';
import { BeforeAfter } from '../parts/BeforeAfter';
import { signedVnd } from '../parts/signedVnd';
import type { Closing } from './Closings';
import styles from './closing.module.css';

const NOW = '';

/** What changed by unit from one closing to a later one, or to what stands now. */
export function Difference({ closings }: { readonly closings: readonly Closing[] }) {
  const t = useWords();
  const format = useFormat();
  const [newest, former] = closings;
  const isClosed = newest?.reopenedAt === null;
  // While the month is closed what stands now is its closing: the one before says more.
  const [from, setFrom] = useState(String((isClosed ? (former ?? newest) : newest)?.id));
  const [to, setTo] = useState(isClosed && former ? String(newest.id) : NOW);
  const options = closings.map(({ id, closedAt }) => ({
    value: String(id),
    label: t('data.difference.closing', { when: format.moment(closedAt) }),
  }));
  const later = options.filter(({ value }) => Number(value) > Number(from));
  const end = to === NOW || later.some(({ value }) => value === to) ? to : NOW;
  const state = useOperation(ClosingDifferenceDocument, {
    from: Number(from),
    to: end === NOW ? null : Number(end),
  });
  return (
    <section className={styles['difference']}>
      <h3>{t('data.difference.title')}</h3>
      <div className={styles['choice']}>
        <SelectField
          label={t('data.difference.from')}
          value={from}
          options={options}
          onChange={(event) => setFrom(event.target.value)}
        />
        <SelectField
          label={t('data.difference.to')}
          value={end}
          options={[...later, { value: NOW, label: t('data.difference.now') }]}
          onChange={(event) => setTo(event.target.value)}
        />
      </div>
      <Async state={state} skeleton={<Skeleton height={8} />}>
        {({ closingDifference }) => <DifferenceTable rows={closingDifference} />}
      </Async>
    </section>
  );
}

type Row = ClosingDifferenceQuery['closingDifference'][number];

function DifferenceTable({ rows }: { readonly rows: readonly Row[] }) {
  const t = useWords();
  const format = useFormat();
  const unitOf = useNames('unit_code');
  if (rows.length === 0) return <p>{t('data.difference.none')}</p>;
  return (
    <CompactTable
      caption={t('data.difference.title')}
      columns={columnsOf(unitOf, t, format)}
      rows={rows}
      rowKey={({ unitCode }) => unitCode}
    />
  );
}

function columnsOf(nameOf: (code: string) => string, t: Translate, format: Format): Column<Row>[] {
  return [
    {
      id: 'unit',
      header: t('term.unit'),
      kind: 'text',
      minWidth: 10,
      value: ({ unitCode }) => nameOf(unitCode),
    },
    {
      id: 'customers',
      header: t('data.changes.customers'),
      kind: 'count',
      cell: ({ before, after }) => (
        <BeforeAfter before={format.count(before?.customers)} after={format.count(after?.customers)} />
      ),
    },
    {
      id: 'cashless',
      header: t('data.difference.cashless'),
      kind: 'count',
      cell: ({ before, after }) => (
        <BeforeAfter
          before={format.count(before?.cashlessCustomers)}
          after={format.count(after?.cashlessCustomers)}
        />
      ),
    },
    {
      id: 'ratio',
      header: t('data.changes.ratio'),
      kind: 'percent',
      cell: ({ before, after }) => (
        <BeforeAfter
          before={format.percent(before?.ratio.customers)}
          after={format.percent(after?.ratio.customers)}
        />
      ),
    },
    {
      id: 'points',
      header: t('data.changes.difference'),
      kind: 'points',
      value: pointsOf,
    },
    {
      id: 'payments',
      header: t('data.changes.payments'),
      kind: 'count',
      cell: ({ before, after }) => (
        <BeforeAfter before={format.count(before?.payments)} after={format.count(after?.payments)} />
      ),
    },
    {
      id: 'amount',
      header: t('data.changes.amount'),
      kind: 'vnd',
      cell: ({ before, after }) => (
        <BeforeAfter before={format.vndShort(before?.amountVnd)} after={format.vndShort(after?.amountVnd)} />
      ),
    },
    {
      id: 'amountDifference',
      header: t('data.changes.amountDifference'),
      kind: 'vnd',
      cell: ({ before, after }) =>
        signedVnd(BigInt(after?.amountVnd ?? 0) - BigInt(before?.amountVnd ?? 0), format),
    },
  ];
}

/** The change of the ratio by customers, as a fraction. */
function pointsOf({ before, after }: Row): number | null {
  const [was, is] = [before?.ratio.customers ?? null, after?.ratio.customers ?? null];
  return was === null || is === null ? null : is - was;
}
