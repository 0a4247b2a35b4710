import type { TargetHistoryQuery } from '@cashlight/contract';
import type { Format, Translate } from '@cashlight/web-i18n';
import { ViewLink, type Column } from '@cashlight/web-ui';
import type { PlanRow } from '../plan/model';
import { byText } from './byText';
import styles from '../targets.module.css';

type Change = TargetHistoryQuery['targetHistory'][number];

export function historyColumns(
  rows: readonly PlanRow[],
  mayReadImports: boolean,
  t: Translate,
  format: Format,
): readonly Column<Change>[] {
  const names = new Map(rows.map(({ code, shortName }) => [code, shortName]));
  const percent = (fraction: number | null) => (fraction === null ? t('gap.none') : format.target(fraction));
  return [
    {
      id: 'at',
      header: t('targets.history.at'),
      kind: 'text',
      value: ({ at }) => format.moment(at),
      cell: ({ at }) => <span className={styles['whole']}>{format.moment(at)}</span>,
    },
    {
      id: 'unit',
      header: t('term.unit'),
      kind: 'text',
      value: ({ unitCode }) => names.get(unitCode) ?? unitCode,
    },
    {
      id: 'cell',
      header: t('targets.column.cell'),
      kind: 'text',
      value: ({ month }) => (month === null ? t('targets.history.wholeYear') : format.month(month)),
    },
    {
      id: 'before',
      header: t('targets.column.before'),
      kind: 'text',
      value: ({ before }) => percent(before),
      cell: ({ before }) => <span className={styles['whole']}>{percent(before)}</span>,
    },
    {
      id: 'after',
      header: t('targets.column.after'),
      kind: 'text',
      value: ({ after }) => percent(after),
      cell: ({ after }) => <span className={styles['whole']}>{percent(after)}</span>,
    },
    {
      id: 'change',
      header: t('targets.column.change'),
      kind: 'points',
      value: ({ before, after }) => (before === null || after === null ? null : after - before),
    },
    { id: 'by', header: t('targets.history.by'), kind: 'text', value: ({ by }) => byText(by, t) },
    {
      id: 'way',
      header: t('targets.history.way'),
      kind: 'text',
      value: (change) => wayText(change, t),
      cell: (change) =>
        mayReadImports ? (
          <ViewLink to="/data" page={{ tab: 'history', import: String(change.importId) }}>
            {wayText(change, t)}
          </ViewLink>
        ) : (
          wayText(change, t)
        ),
    },
    {
      id: 'reason',
      header: t('targets.history.reason'),
      kind: 'text',
      value: ({ reason }) => reason,
      minWidth: 14,
    },
  ];
}

/** By which way; of a file its name. */
function wayText({ way, fileName }: Change, t: Translate): string {
  return way === 'FILE' ? t('targets.history.wayFile', { name: fileName }) : t(`targets.history.ways.${way}`);
}
