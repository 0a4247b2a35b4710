import type { ImportLineFragment } from '@cashlight/contract';
import type { Format, Translate } from '@cashlight/web-i18n';
import { ViewLink, type Column, type PageSearch } from '@cashlight/web-ui';
import { isKind, kindKey } from '../desk/kinds';
import { StateMark } from '../parts/StateMark';
import styles from './history.module.css';

const COUNTS = ['accepted', 'unchanged', 'replaced', 'rejected'] as const;

export function historyColumns(
  t: Translate,
  format: Format,
  search: PageSearch,
): Column<ImportLineFragment>[] {
  return [
    {
      id: 'file',
      header: t('data.history.file'),
      kind: 'text',
      minWidth: 12,
      value: ({ fileName }) => fileName,
      cell: ({ id, fileName }) => (
        <ViewLink to="/data" page={{ ...search, import: String(id) }} className={styles['file']}>
          {fileName}
        </ViewLink>
      ),
    },
    {
      id: 'state',
      header: t('data.history.state'),
      kind: 'text',
      value: ({ state }) => t(`data.state.${state}`),
      cell: ({ state }) => <StateMark state={state} />,
    },
    {
      id: 'kind',
      header: t('data.history.kind'),
      kind: 'text',
      minWidth: 8.5,
      value: ({ kind }) => (isKind(kind) ? t(kindKey(kind)) : kind),
    },
    ...COUNTS.map((outcome): Column<ImportLineFragment> => ({
      id: outcome,
      header: t(`data.outcome.${outcome}`),
      kind: 'count',
      value: (entry) => entry[outcome],
    })),
    {
      id: 'months',
      header: t('data.history.months'),
      kind: 'text',
      value: ({ months }) => monthsText(months, t, format),
      cell: ({ months }) => <span className={styles['nowrap']}>{monthsText(months, t, format)}</span>,
    },
    {
      id: 'startedAt',
      header: t('data.history.startedAt'),
      kind: 'text',
      value: ({ startedAt, seconds }) => `${format.moment(startedAt)} (${format.duration(seconds)})`,
      cell: ({ startedAt, seconds }) => (
        <Two first={format.moment(startedAt)} second={format.duration(seconds)} />
      ),
    },
    {
      id: 'actor',
      header: t('data.history.actor'),
      kind: 'text',
      value: ({ actor, via }) => `${actor} (${t(`data.via.${via}`)})`,
      cell: ({ actor, via }) => <Two first={actor} second={t(`data.via.${via}`)} />,
    },
  ];
}

/** One month by its name, several from the first to the last. */
function monthsText(months: readonly string[], t: Translate, format: Format): string {
  const sorted = months.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return '–';
  if (first === last) return format.month(first);
  return t('data.history.monthsFromTo', {
    first: format.month(first),
    last: format.month(last),
    count: months.length,
  });
}

/** Two facts of one kind, the second in small. */
function Two({ first, second }: { readonly first: string; readonly second: string }) {
  return (
    <span className={styles['two']}>
      {first}
      <small>{second}</small>
    </span>
  );
}
