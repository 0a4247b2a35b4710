import { useFormat, useWords } from '@cashlight/web-i18n';
import { CompactTable, type Column } from '@cashlight/web-ui';
import styles from './parts.module.css';

/** Rows refused for one reason in one column. */
export interface RejectionGroup {
  readonly code: string;
  readonly column: string;
  readonly rows: number;
  readonly message: string;
  readonly examples: readonly { readonly line: number; readonly value: string }[];
}

/** Why rows were refused, the most frequent reason first, each with a few of the rows. */
export function Rejections({ groups }: { readonly groups: readonly RejectionGroup[] }) {
  const t = useWords();
  const format = useFormat();
  const columns: Column<RejectionGroup>[] = [
    {
      id: 'reason',
      header: t('data.rejection.reason'),
      kind: 'text',
      value: (group) => group.message,
      minWidth: 18,
    },
    { id: 'rows', header: t('data.rejection.rows'), kind: 'count', value: (group) => group.rows },
    {
      id: 'examples',
      header: t('data.rejection.examples'),
      kind: 'text',
      minWidth: 14,
      cell: ({ examples }) => (
        <ul className={styles['examples']}>
          {examples.map(({ line, value }) => (
            <li key={line}>
              {t('data.rejection.line', { line: format.count(line) })}{' '}
              <code>{value === '' ? '∅' : value}</code>
            </li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <CompactTable
      caption={t('data.rejection.title')}
      columns={columns}
      rows={groups}
      rowKey={({ code, column }) => `${code} ${column}`}
    />
  );
}
