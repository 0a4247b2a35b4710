import { useFormat, useWords } from '@cashlight/web-i18n';
import { Async, Page, Skeleton } from '@cashlight/web-ui';
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
      aside={state.data && <Source model={state.data} />}
    >
      <Async state={state} skeleton={<Skeleton height={40} />}>
        {(model) => (
          <div className={styles['page']}>
            <RankingTable model={model} />
            <UnitsCharts model={model} />
          </div>
        )}
      </Async>
    </Page>
  );
}

function Finding({ model }: { model: UnitsModel }) {
  const t = useWords();
  const format = useFormat();
  const [headline, ...evidence] = findingOf(model.units, format.period(model.question.period), t, format);
  return (
    <div>
      <h1 className={styles['headline']}>{headline}</h1>
      {evidence.length > 0 && <p className={styles['evidence']}>{evidence.join(' ')}</p>}
    </div>
  );
}

function Source({ model }: { model: UnitsModel }) {
  return useSource(model.freshness);
}
