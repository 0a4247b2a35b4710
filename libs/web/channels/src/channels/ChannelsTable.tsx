import { useFormat, useWords, type Translate } from '@cashlight/web-i18n';
import { Button, Card, DataTable, useView, ViewLink, type Column } from '@cashlight/web-ui';
import { figureColumns, type PartRow } from '../parts/columns';
import { channelPath, groupPath } from '../paths';
import { useSource } from '../parts/useSource';
import { Marked } from '../parts/Marked';
import styles from '../parts/page.module.css';
import type { ChannelsModel } from './model';

const PREFIX = 'channel';

/** Groups with their channels below them, the whole last. Sorted by a column, the channels stand by themselves. */
export function ChannelsTable({ model }: { readonly model: ChannelsModel }) {
  const t = useWords();
  const format = useFormat();
  const { sort, change } = useView();
  const { question, frame, whole } = model;
  const source = useSource(model.answer, question);
  const isSorted = sort?.column.startsWith(`${PREFIX}_`) === true;
  const period = format.period(question.period);
  const columns = [
    nameColumn(isSorted, t),
    ...figureColumns({
      ...{ question, frame, whole, t, format },
      prefix: PREFIX,
      example: model.channels[0],
    }),
  ];
  return (
    <Card
      title={t('channels.channelsTitle')}
      actions={
        isSorted && (
          <Button kind="quiet" onClick={() => change({ sort: undefined })}>
            {t('channels.backToGroups')}
          </Button>
        )
      }
    >
      <DataTable
        caption={`${t('channels.channelsTitle')}, ${period}`}
        columns={columns}
        rows={isSorted ? model.channels.map(channelRow) : outlineOf(model)}
        rowKey={({ key }) => key}
        total={{ key: 'total', kind: 'TOTAL', part: whole }}
        sort={isSorted ? sort : undefined}
        onSort={(next) => change({ sort: next })}
        fileName={`${t('channels.channelsTitle')} ${period}`}
        about={[period, source]}
      />
    </Card>
  );
}

function outlineOf({ groups }: ChannelsModel): PartRow[] {
  return groups.flatMap(({ part, channels }) => [
    { key: `group ${part.code}`, kind: 'GROUP' as const, part },
    ...channels.map(channelRow),
  ]);
}

function channelRow(part: PartRow['part']): PartRow {
  return { key: part.code, kind: 'PART', part };
}

function nameColumn(isSorted: boolean, t: Translate): Column<PartRow> {
  return {
    id: `${PREFIX}_name`,
    header: t('channels.column.channel'),
    kind: 'text',
    minWidth: 14,
    value: ({ part }) => part.name,
    cell: (row) => <Name row={row} isSorted={isSorted} />,
  };
}

function Name({ row: { kind, part }, isSorted }: { readonly row: PartRow; readonly isSorted: boolean }) {
  if (kind === 'TOTAL') return part.name;
  const isGroup = kind === 'GROUP';
  const link = (
    <ViewLink
      to={isGroup && part.group ? groupPath(part.group) : channelPath(part.code)}
      className={styles['name']}
    >
      {part.name}
    </ViewLink>
  );
  if (isSorted) return <Marked group={part.group}>{link}</Marked>;
  return (
    <span className={styles[isGroup ? 'group' : 'within']} data-group={isGroup ? part.group : undefined}>
      {link}
    </span>
  );
}
