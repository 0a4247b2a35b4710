import { useFormat, useWords } from '@cashlight/web-i18n';
import { Card, DataTable, useView, ViewLink, type Column } from '@cashlight/web-ui';
import { figureColumns, type PartRow } from '../parts/columns';
import { useSource } from '../parts/useSource';
import { channelPath, providerPath } from '../paths';
import { Marked } from '../parts/Marked';
import styles from '../parts/page.module.css';
import type { SubjectModel } from './model';

const PREFIX = 'within';

/** The providers of a channel, or the channels of a provider, as parts of it; nothing where it has none. */
export function WithinTable({ model }: { readonly model: SubjectModel }) {
  const t = useWords();
  const format = useFormat();
  const { sort, change } = useView();
  const { question, answer, subject, part, itself, within, context } = model;
  const source = useSource(answer, question);
  if (within.length === 0) return null;
  const isProvider = subject.kind === 'PROVIDER';
  const { name } = part;
  const period = format.period(question.period);
  const title = t(isProvider ? 'channels.subject.channelsOf' : 'channels.subject.providersOf', { name });
  const header = isProvider ? t('channels.column.channel') : t('term.provider');
  const columns = [
    nameColumn(header, isProvider ? channelPath : providerPath),
    ...figureColumns({
      ...{ question, frame: context.frame, whole: itself, t, format },
      prefix: PREFIX,
      example: within[0],
      shareDefinition: t('channels.subject.withinDefinition', {
        of: t(`channels.of.${question.measure}`),
        name,
      }),
    }),
  ];
  return (
    <Card title={title}>
      <DataTable
        caption={`${title}, ${period}`}
        columns={columns}
        rows={within.map((each) => ({ key: each.code, kind: 'PART' as const, part: each }))}
        rowKey={({ key }) => key}
        total={{ key: 'total', kind: 'TOTAL', part: itself }}
        sort={sort?.column.startsWith(`${PREFIX}_`) === true ? sort : LARGEST_FIRST}
        onSort={(next) => change({ sort: next })}
        fileName={`${title} ${period}`}
        about={[period, source]}
      />
    </Card>
  );
}

const LARGEST_FIRST = { column: `${PREFIX}_level`, descending: true };

function nameColumn(header: string, pathOf: (code: string) => string): Column<PartRow> {
  return {
    id: `${PREFIX}_name`,
    header,
    kind: 'text',
    minWidth: 14,
    value: ({ part }) => part.name,
    cell: ({ part, kind }) =>
      kind === 'TOTAL' ? (
        part.name
      ) : (
        <Marked group={part.group}>
          <ViewLink to={pathOf(part.code)} className={styles['name']}>
            {part.name}
          </ViewLink>
        </Marked>
      ),
  };
}
