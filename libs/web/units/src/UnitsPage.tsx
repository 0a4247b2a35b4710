import { useFormat, useWords } from '@cashlight/web-i18n';
import { Async, Button, Card, EmptyState, monthPeriod, Page, Skeleton, useView } from '@cashlight/web-ui';
import { fairFindingOf } from './fairFinding';
import { findingOf } from './finding';
import type { UnitsModel } from './model';
import { RankingTable } from './RankingTable';
import { UnitsCharts } from './UnitsCharts';
import { useUnitsPage } from './useUnitsPage';
import { useSource } from './useSource';
import styles from './UnitsPage.module.css';

/** So sánh đơn vị: the units ranked, on a map, over time and over each other. */
export function UnitsPage() {
  const t = useWords();
  const state = useUnitsPage();
  return (
    <Page
      title={t('units.title')}
      headline={state.data && <Finding model={state.data} />}
      aside={state.data && hasData(state.data) && <Source model={state.data} />}
    >
      <Async state={state} skeleton={<Skeleton height={40} />}>
        {(model) => (
          <div className={styles['page']}>
            {hasData(model) ? (
              <>
                <RankingTable model={model} />
                <UnitsCharts model={model} />
              </>
            ) : (
              <NothingYet />
            )}
          </div>
        )}
      </Async>
    </Page>
  );
}

/** Where no unit has data in the period, how far the data go elsewhere says nothing of it. */
function hasData({ units }: UnitsModel): boolean {
  return units.some(({ ratio }) => ratio !== null);
}

/** A period without data: the way to the latest month that has some. */
function NothingYet() {
  const t = useWords();
  const format = useFormat();
  const { bounds, change } = useView();
  const latest = monthPeriod(bounds.lastMonth);
  return (
    <Card>
      <EmptyState
        title={t('units.nothing')}
        action={
          <Button kind="primary" onClick={() => change({ period: latest })}>
            {t('units.seeLatest', { period: format.period(latest) })}
          </Button>
        }
      />
    </Card>
  );
}

function Finding({ model }: { model: UnitsModel }) {
  const t = useWords();
  const format = useFormat();
  const period = format.period(model.question.period);
  const place = model.within === undefined ? period : `${period}, ${model.within}`;
  const [headline, ...path] = findingOf(model.units, place, t, format);
  const paragraphs = [path, fairFindingOf(model, t, format)].filter((sentences) => sentences.length > 0);
  return (
    <div>
      <h1 className={styles['headline']}>{headline}</h1>
      {paragraphs.map(([first, ...rest]) => (
        <p key={first} className={styles['evidence']}>
          {[first, ...rest].join(' ')}
        </p>
      ))}
    </div>
  );
}

function Source({ model }: { model: UnitsModel }) {
  return useSource(model.freshness);
}
