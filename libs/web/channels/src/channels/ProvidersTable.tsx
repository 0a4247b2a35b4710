import { useFormat, useWords, type Format, type Translate } from '@cashlight/web-i18n';
import { Card, DataTable, EmptyState, useView, ViewLink, type Column } from '@cashlight/web-ui';
import { isDrop } from '../figures/moved';
import { movedText } from '../figures/words';
import { figureColumns, type PartRow } from '../parts/columns';
import { useSource } from '../parts/useSource';
import { providerPath } from '../paths';
import { Marked } from '../parts/Marked';
import styles from '../parts/page.module.css';
import type { ChannelsModel } from './model';

const PREFIX = 'provider';

/** The providers, the largest first, with what moved out of the usual; below them all that went through providers. */
export function ProvidersTable({ model }: { readonly model: ChannelsModel }) {
  const t = useWords();
  const format = useFormat();
  const { sort, change } = useView();
  const { question, frame, whole, providers } = model;
  const source = useSource(model.answer, question);
  const period = format.period(question.period);
  const columns = [
    nameColumn(t),
    ...figureColumns({
      ...{ question, frame, whole, t, format },
      prefix: PREFIX,
      example: providers[0],
    }),
    ...movedColumns(model, t, format),
  ];
  return (
    <Card title={t('channels.providersTitle')}>
      {providers.length === 0 ? (
        <EmptyState title={t('channels.providersNone')} />
      ) : (
        <DataTable
          caption={`${t('channels.providersTitle')}, ${period}`}
          columns={columns}
          rows={providers.map((part) => ({ key: part.code, kind: 'PART' as const, part }))}
          rowKey={({ key }) => key}
          total={{ key: 'total', kind: 'TOTAL', part: model.allProviders }}
          sort={sort?.column.startsWith(`${PREFIX}_`) === true ? sort : LARGEST_FIRST}
          onSort={(next) => change({ sort: next })}
          fileName={`${t('channels.providersTitle')} ${period}`}
          about={[period, source]}
        />
      )}
    </Card>
  );
}

const LARGEST_FIRST = { column: `${PREFIX}_level`, descending: true };

function nameColumn(t: Translate): Column<PartRow> {
  return {
    id: `${PREFIX}_name`,
    header: t('term.provider'),
    kind: 'text',
    minWidth: 14,
    value: ({ part }) => part.name,
    cell: ({ part, kind }) =>
      kind === 'TOTAL' ? (
        part.name
      ) : (
        <Marked group={part.group}>
          <ViewLink to={providerPath(part.code)} className={styles['name']}>
            {part.name}
          </ViewLink>
        </Marked>
      ),
  };
}

/** How the providers moved, where any did. */
function movedColumns(
  { question, providers }: ChannelsModel,
  t: Translate,
  format: Format,
): Column<PartRow>[] {
  const isOneMonth = question.period.from === question.period.to;
  const text = ({ part, kind }: PartRow) =>
    kind === 'TOTAL' ? '' : movedText(part.moved, isOneMonth, t, format);
  if (providers.every((part) => text({ key: '', kind: 'PART', part }) === '')) return [];
  return [
    {
      id: `${PREFIX}_moved`,
      header: t('channels.column.moved'),
      kind: 'text',
      value: text,
      cell: (row) => (
        <span className={row.part.moved !== null && isDrop(row.part.moved) ? styles['drop'] : undefined}>
          {text(row)}
        </span>
      ),
      definition: t('channels.drop.definition'),
    },
  ];
}
