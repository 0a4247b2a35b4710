import { useFormat, useWords, type Format, type Translate } from '@cashlight/web-i18n';
import { Button, CompactTable, type Column } from '@cashlight/web-ui';
import { useState } from 'react';
import type { FigureChange } from '../desk/upload';
import { useTopUnits } from '../desk/useCodes';
import { BeforeAfter } from '../parts/BeforeAfter';
import { signedVnd } from '../parts/signedVnd';
import { orderedChanges, type RatioChange } from './changes';
import styles from './load.module.css';

const MOST_SHOWN = 12;

/** What a dry run would change in the figures, the company first, then the largest changes. */
export function ChangesTable({ changes }: { readonly changes: readonly FigureChange[] }) {
  const t = useWords();
  const format = useFormat();
  const tops = useTopUnits();
  const [all, setAll] = useState(false);
  if (changes.length === 0) return <p>{t('data.changes.none')}</p>;
  const ordered = orderedChanges(changes, tops);
  const hidden = ordered.length - MOST_SHOWN;
  return (
    <div className={styles['block']}>
      <h3>{t('data.changes.title')}</h3>
      <CompactTable
        caption={t('data.changes.title')}
        columns={columnsOf(t, format)}
        rows={all ? ordered : ordered.slice(0, MOST_SHOWN)}
        rowKey={({ month, unitCode }) => `${month} ${unitCode}`}
      />
      {hidden > 0 && (
        <p>
          <Button kind="quiet" onClick={() => setAll(!all)}>
            {all ? t('data.changes.fewer') : t('data.changes.all', { count: ordered.length })}
          </Button>
        </p>
      )}
    </div>
  );
}

function columnsOf(t: Translate, format: Format): Column<RatioChange>[] {
  return [
    { id: 'unit', header: t('term.unit'), kind: 'text', value: ({ unitName }) => unitName, minWidth: 11 },
    { id: 'month', header: t('term.month'), kind: 'text', value: ({ month }) => format.month(month) },
    {
      id: 'customers',
      header: t('data.changes.customers'),
      kind: 'count',
      cell: (row) => (
        <BeforeAfter before={format.count(row.customersBefore)} after={format.count(row.customersAfter)} />
      ),
    },
    {
      id: 'ratio',
      header: t('data.changes.ratio'),
      kind: 'percent',
      cell: (row) => <BeforeAfter before={format.percent(row.before)} after={format.percent(row.after)} />,
    },
    {
      id: 'difference',
      header: t('data.changes.difference'),
      kind: 'points',
      value: ({ difference }) => difference,
    },
    {
      id: 'payments',
      header: t('data.changes.payments'),
      kind: 'count',
      cell: (row) => (
        <BeforeAfter before={format.count(row.paymentsBefore)} after={format.count(row.paymentsAfter)} />
      ),
    },
    {
      id: 'amount',
      header: t('data.changes.amount'),
      kind: 'vnd',
      cell: (row) => (
        <BeforeAfter
          before={format.vndShort(row.amountVndBefore)}
          after={format.vndShort(row.amountVndAfter)}
        />
      ),
    },
    {
      id: 'amountDifference',
      header: t('data.changes.amountDifference'),
      kind: 'vnd',
      cell: ({ amountDifference }) => signedVnd(amountDifference, format),
    },
  ];
}
