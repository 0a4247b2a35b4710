import { listText } from '@cashlight/domain';
import type { Format, Translate } from '@cashlight/web-i18n';
import type { Column } from '@cashlight/web-ui';
import type { ComparedUnit } from './fair';
import { groupsText } from './GroupFilter';
import type { UnitsModel } from './model';
import { ChangeWord, Verdict } from './Verdict';
import styles from './UnitsPage.module.css';

type Columns = Column<ComparedUnit>[];

/** Among more units than this, neighbours are told by their ranks. */
const MOST_BY_NAME = 16;

/** The unit's group by size and its rank in it; nothing where all are one group. */
export function groupColumns({ groups }: UnitsModel, t: Translate, format: Format): Columns {
  if (groups.length < 2) return [];
  return [
    {
      id: 'group',
      header: t('units.group'),
      kind: 'text',
      value: (row) => groupText(row, t, format),
      cell: (row) => <span className={styles['together']}>{groupText(row, t, format)}</span>,
      definition: t('units.groupDefinition', { groups: groupsText(groups, t, format) }),
    },
  ];
}

function groupText({ group, groupRank }: ComparedUnit, t: Translate, format: Format): string | null {
  if (group === null || groupRank === null) return null;
  return t('units.groupRankOf', {
    name: t(`units.groupName.${group.size}`),
    rank: format.count(groupRank),
    of: format.count(group.codes.length),
  });
}

/** Whether a unit stands apart from the others, and from its neighbours in rank; nothing where neither can be told. */
export function verdictColumns(
  { units, funnel, unjudged }: UnitsModel,
  t: Translate,
  format: Format,
): Columns {
  if (unjudged === 'AMOUNT' || units.length < 2) return [];
  const example = units.find(({ usual, verdict }) => usual !== null && verdict !== null);
  const alike = (row: ComparedUnit) => alikeText(row, units.length > MOST_BY_NAME, t, format);
  const worked = example?.usual && {
    unit: example.name,
    low: format.percent(example.usual.low),
    high: format.percent(example.usual.high),
    ratio: format.percent(example.ratio),
  };
  return [
    {
      id: 'verdict',
      header: t('units.verdict'),
      kind: 'text',
      value: (row) => {
        const texts = [funnel && row.size !== null ? verdictText(row, t) : null, alike(row)];
        return texts.filter((text) => text !== null).join('; ') || null;
      },
      cell: (row) => (
        <Standing row={row} isJudged={funnel !== null && row.size !== null} alike={alike(row)} />
      ),
      minWidth: 8.5,
      definition: [
        ...(worked ? [t('units.verdictDefinition', worked)] : []),
        t('units.alikeDefinition'),
      ].join(' '),
    },
  ];
}

/** Neighbours by name; among many units by rank, which is shorter. */
function alikeText({ alike }: ComparedUnit, isByRank: boolean, t: Translate, format: Format): string | null {
  if (alike.length === 0) return null;
  const list = (texts: string[]): string => listText(texts, format.language);
  return isByRank
    ? t('units.alikeRanks', { ranks: list(alike.map(({ rank }) => format.count(rank))) })
    : t('units.alike', { names: list(alike.map(({ name }) => name)) });
}

function Standing({ row, isJudged, alike }: { row: ComparedUnit; isJudged: boolean; alike: string | null }) {
  return (
    <>
      {isJudged && <Verdict verdict={row.verdict} />}
      {alike !== null && <span className={styles['alike']}>{alike}</span>}
    </>
  );
}

/** Whether a change is more than usual; nothing where that is not known of any unit. */
export function changeVerdictColumns({ units }: UnitsModel, t: Translate, format: Format): Columns {
  const example = units.find(({ usualChange }) => usualChange !== null);
  if (!example?.usualChange) return [];
  return [
    {
      id: 'changeverdict',
      header: t('units.changeVerdict'),
      kind: 'text',
      value: ({ changeVerdict }) => changeVerdict && t(`units.changeVerdictOf.${changeVerdict}`),
      cell: ({ changeVerdict }) => changeVerdict && <ChangeWord verdict={changeVerdict} />,
      definition: t('units.changeVerdictDefinition', {
        unit: example.name,
        low: format.pointsBare(example.usualChange.low),
        high: format.pointsBare(example.usualChange.high),
        change: format.pointsBare(example.change),
      }),
    },
  ];
}

/** The verdict in words. */
export function verdictText({ verdict }: ComparedUnit, t: Translate): string {
  return verdict === null ? t('units.verdictNone') : t(`units.verdictOf.${verdict}`);
}
