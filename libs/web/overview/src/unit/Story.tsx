import { useFormat, useWords } from '@cashlight/web-i18n';
import { homeOf, Notice, Page, ViewLink } from '@cashlight/web-ui';
import { Finding } from '../shared/Finding';
import { NothingInPeriod } from '../shared/NothingInPeriod';
import { useSource } from '../shared/useSource';
import { Evidence } from './Evidence';
import type { UnitStory } from './model';
import { isWholeYear } from './question';
import { changeSentences, goalSentences, rankSentences } from './sentences';
import { ToDoList } from './todo/ToDoList';
import { UnitTiles } from './UnitTiles';
import styles from './unit.module.css';

/** The story of a unit: the finding, what to do next, the figures, the evidence. */
export function Story({ story }: { readonly story: UnitStory }) {
  const t = useWords();
  const { answer, standing, name } = story;
  const source = useSource(answer.freshness);
  const sentences = useSentences(story);
  const head = (
    <Finding
      above={<Above story={story} />}
      sentences={sentences}
      gap={standing?.gap ?? null}
      hasGoal={standing?.goal !== null}
      partial={answer.freshness.partial}
    />
  );
  return (
    <Page title={name} headline={head} aside={standing && <p>{source}</p>}>
      <Successor story={story} />
      {standing ? (
        <>
          <ToDoList story={story} />
          <UnitTiles story={story} standing={standing} />
          <Evidence story={story} standing={standing} source={source} />
        </>
      ) : (
        <NothingInPeriod elsewhere={<ViewLink to="/units">{t('unit.allUnits')}</ViewLink>} />
      )}
    </Page>
  );
}

/** The server's headline, then the evidence of this page: rank, change, and how far it is to the goal. */
function useSentences({ answer, standing, below, rank, question }: UnitStory): string[] {
  const t = useWords();
  const format = useFormat();
  const [headline = '', ...onUnits] = answer.headline;
  if (!standing) return [headline];
  const { period } = question;
  return [
    headline,
    ...(below.length > 0 ? onUnits : []),
    ...rankSentences(rank, t, format),
    ...changeSentences(standing, period.kind, isWholeYear(period), t, format),
    ...(answer.freshness.partial ? [] : goalSentences(standing.goal, t, format)),
  ];
}

/** The way up: the units above, and where one is. */
function Above({ story: { family, name } }: { readonly story: UnitStory }) {
  const t = useWords();
  const format = useFormat();
  return (
    <nav aria-label={t('unit.above')}>
      <ol className={styles['above']}>
        {family.above.map((unit) => (
          <li key={unit.code}>
            <ViewLink to={homeOf(unit.parentCode === null ? undefined : unit.code)}>
              {format.name(unit)}
            </ViewLink>
          </li>
        ))}
        <li aria-current="page">{name}</li>
      </ol>
    </nav>
  );
}

/** Says who stands for the unit now. */
function Successor({ story: { succession } }: { readonly story: UnitStory }) {
  const t = useWords();
  const format = useFormat();
  if (!succession) return null;
  return (
    <Notice>
      {t('unit.replaced', { month: format.month(succession.from) })}{' '}
      {succession.units.map((unit, place) => (
        <span key={unit.code}>
          {place > 0 && ', '}
          <ViewLink to={homeOf(unit.code)}>{format.name(unit)}</ViewLink>
        </span>
      ))}
    </Notice>
  );
}
