import { useFormat, useWords, type Format, type Translate } from '@cashlight/web-i18n';
import { Card, DataTable, monthPeriod, useView, ViewLink, type Column } from '@cashlight/web-ui';
import { isDrop } from '../figures/moved';
import type { MonthRow } from '../figures/months';
import { movedText } from '../figures/words';
import { useSource } from '../parts/useSource';
import { channelPath, groupPath, providerPath } from '../paths';
import styles from '../parts/page.module.css';
import type { SubjectModel } from './model';

const PREFIX = 'month';

/** The months behind the figures, the latest first; each opens itself. */
export function MonthsTable({ model }: { readonly model: SubjectModel }) {
  const t = useWords();
  const format = useFormat();
  const { sort, change } = useView();
  const { question, answer, months, part } = model;
  const source = useSource(answer, question);
  const title = t('channels.subject.monthsTitle', { name: part.name });
  const period = `${format.month(question.lines.from)} – ${format.month(question.lines.to)}`;
  return (
    <Card title={title}>
      <DataTable
        caption={`${title}, ${period}`}
        columns={columnsOf(model, t, format)}
        rows={months}
        rowKey={({ month }) => month}
        sort={sort?.column.startsWith(`${PREFIX}_`) === true ? sort : undefined}
        onSort={(next) => change({ sort: next })}
        fileName={`${title} ${period}`}
        about={[period, source]}
        rowClassName={({ month }) =>
          question.period.from === month && question.period.to === month ? styles['current'] : undefined
        }
      />
    </Card>
  );
}

function pathOf({ subject, listed }: SubjectModel): string {
  if (subject.kind === 'PROVIDER') return providerPath(subject.code);
  return subject.kind === 'GROUP' && listed.group ? groupPath(listed.group) : channelPath(subject.code);
}

function columnsOf(model: SubjectModel, t: Translate, format: Format): Column<MonthRow>[] {
  const path = pathOf(model);
  return [
    {
      id: `${PREFIX}_month`,
      header: t('term.month'),
      kind: 'text',
      value: ({ month, isProvisional }) =>
        isProvisional ? `${format.month(month)} (${t('term.provisional')})` : format.month(month),
      cell: (row) => (
        <>
          <ViewLink to={path} view={{ period: monthPeriod(row.month) }} className={styles['name']}>
            {format.month(row.month)}
          </ViewLink>
          {row.isProvisional && ` (${t('term.provisional')})`}
        </>
      ),
    },
    ...figureColumnsOf(model, t, format),
    ...movedColumns(model, t, format),
    ...eventColumns(model, t),
  ];
}

function figureColumnsOf(
  { question, scope }: SubjectModel,
  t: Translate,
  format: Format,
): Column<MonthRow>[] {
  const { measure } = question;
  return [
    {
      id: `${PREFIX}_level`,
      header: t(`measure.${measure}.label`),
      kind: measure === 'AMOUNT' ? 'vnd' : 'count',
      value: ({ level }) => level?.toString() ?? null,
      cell: ({ level }) => format.quantity(measure, level),
    },
    {
      id: `${PREFIX}_growth`,
      header: t('channels.column.monthGrowth'),
      kind: 'points',
      value: ({ growth }) => growth,
      definition: t('channels.column.monthGrowthDefinition'),
    },
    { id: `${PREFIX}_share`, header: t('term.share'), kind: 'percent', value: ({ share }) => share },
    {
      id: `${PREFIX}_change`,
      header: t('channels.column.monthChange'),
      kind: 'points',
      value: ({ change }) => change,
      definition: t('channels.column.monthChangeDefinition'),
    },
    ...(scope
      ? [
          {
            id: `${PREFIX}_company`,
            header: t('channels.column.company'),
            kind: 'percent',
            value: ({ company }: MonthRow) => company,
          } as const,
        ]
      : []),
  ];
}

/** How the months moved, where any did. */
function movedColumns({ months }: SubjectModel, t: Translate, format: Format): Column<MonthRow>[] {
  if (months.every(({ moved }) => movedText(moved, true, t, format) === '')) return [];
  return [
    {
      id: `${PREFIX}_moved`,
      header: t('channels.column.moved'),
      kind: 'text',
      value: ({ moved }) => movedText(moved, true, t, format),
      cell: ({ moved }) => (
        <span className={moved !== null && isDrop(moved) ? styles['drop'] : undefined}>
          {movedText(moved, true, t, format)}
        </span>
      ),
      definition: t('channels.drop.definition'),
    },
  ];
}

/** What was noted, where anything was. */
function eventColumns({ months }: SubjectModel, t: Translate): Column<MonthRow>[] {
  if (months.every(({ events }) => events.length === 0)) return [];
  return [
    {
      id: `${PREFIX}_events`,
      header: t('channels.column.events'),
      kind: 'text',
      minWidth: 14,
      value: ({ events }) => events.join('; '),
    },
  ];
}
