import { useFormat, useWords } from '@cashlight/web-i18n';
import { Tile } from '@cashlight/web-ui';
import type { Standing } from '../shared/standing.graphql';
import { KeyTiles } from '../shared/tiles/KeyTiles';
import type { UnitStory } from './model';
import { nameList, widthText } from './sentences';

/** One level down from each key figure. */
const WAYS = {
  customers: { to: '/channels' },
  beside: { to: '/channels' },
  gap: { to: '/targets' },
  convert: { to: '/targets' },
} as const;

/** The key figures of a unit, its rank among them. */
export function UnitTiles({ story, standing }: { readonly story: UnitStory; readonly standing: Standing }) {
  const { answer, other, customers } = story;
  const month = standing.latestMonth;
  const latest = month === null ? undefined : customers.get(month);
  return (
    <KeyTiles
      standing={standing}
      other={other?.ratio === null ? undefined : other}
      latest={latest && { cashless: Number(latest.cashless), total: Number(latest.total) }}
      partial={answer.freshness.partial}
      ways={WAYS}
    >
      <RankTile story={story} />
    </KeyTiles>
  );
}

function RankTile({ story: { rank, rankBefore } }: { readonly story: UnitStory }) {
  const t = useWords();
  const format = useFormat();
  const label = t('unit.rank.label');
  const definition = t('unit.rank.definition');
  if (!rank) {
    return <Tile label={label} definition={definition} value="–" comparison={t('unit.rank.alone')} />;
  }
  const { equals, higher, lower, best, next, of } = rank;
  return (
    <Tile
      label={label}
      definition={definition}
      worked={t('unit.rank.worked', { higher, equal: equals.length, lower })}
      value={t('unit.rank.value', { rank: rank.rank, units: of })}
      to="/units"
      comparison={
        <>
          {equals.length > 0 && <span>{t('unit.rank.with', { names: nameList(equals, t) })}</span>}
          {rankBefore && (
            <span>{t('unit.rank.before', { rank: rankBefore.rank, units: rankBefore.of })}</span>
          )}
          <span>
            {rank.rank === 1 && next
              ? t('unit.rank.ahead', { next: next.name, distance: widthText(next.distance, t, format) })
              : t('unit.rank.best', { names: nameList(best.names, t), ratio: format.percent(best.ratio) })}
          </span>
        </>
      }
    />
  );
}
