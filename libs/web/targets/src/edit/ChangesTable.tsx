import { difference, toFloat } from '@cashlight/domain';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { CompactTable, type Column } from '@cashlight/web-ui';
import { exact, type Plan } from '../plan/model';
import { cellName, entryWords, percentText, type CellChange } from './changes';

interface ChangesTableProps {
  readonly plan: Plan;
  readonly changes: readonly CellChange[];
}

/** Before and after, cell by cell. */
export function ChangesTable({ plan, changes }: ChangesTableProps) {
  const t = useWords();
  const format = useFormat();
  const columns: readonly Column<CellChange>[] = [
    { id: 'unit', header: t('term.unit'), kind: 'text', value: ({ unit }) => unit },
    {
      id: 'cell',
      header: t('targets.column.cell'),
      kind: 'text',
      value: (change) => cellName(change, plan.year, t, format),
    },
    {
      id: 'before',
      header: t('targets.column.before'),
      kind: 'text',
      value: ({ before }) => percentText(before, t, format),
    },
    {
      id: 'after',
      header: t('targets.column.after'),
      kind: 'text',
      value: ({ after }) => entryWords(after, t, format),
    },
    { id: 'change', header: t('targets.column.change'), kind: 'points', value: changeOf },
  ];
  return (
    <CompactTable
      caption={t('targets.review.changes')}
      columns={columns}
      rows={changes}
      rowKey={({ key }) => key}
    />
  );
}

/** In fractions; null where one of both is nothing. */
function changeOf({ before, after }: CellChange): number | null {
  const next = after.kind === 'value' ? exact(after.percent) : null;
  return toFloat(difference(next, exact(before ?? null)));
}
