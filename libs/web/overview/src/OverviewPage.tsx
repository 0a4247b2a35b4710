import type { OverviewQuery } from '@cashlight/contract';
import { preloadCharts } from '@cashlight/web-charts';
import { useOperation } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Async, Button, EmptyState, monthPeriod, Notice, Page, Skeleton, useView } from '@cashlight/web-ui';
import { useEffect, useMemo } from 'react';
import { scopeStanding } from './evidence';
import { Evidence } from './Evidence';
import { Finding } from './Finding';
import { OverviewDocument } from './overview.graphql';
import { overviewVariables } from './question';
import { Tiles } from './Tiles';
import styles from './overview.module.css';

/** Tổng quan: is the company (or a unit) on plan, and why not. */
export function OverviewPage() {
  const { period, unit, measure, language, bounds, organisation } = useView();
  const variables = useMemo(
    () => overviewVariables({ period, unit, measure, language, bounds, organisation }),
    [period, unit, measure, language, bounds, organisation],
  );
  const state = useOperation(OverviewDocument, variables);
  useEffect(preloadCharts, []);
  return (
    <Async state={state} skeleton={<OverviewSkeleton />}>
      {(data) => <Overview data={data} />}
    </Async>
  );
}

function Overview({ data }: { readonly data: OverviewQuery }) {
  const t = useWords();
  const source = useSource(data);
  const standing = scopeStanding(data.standings, data.units);
  if (!standing) return <NothingInPeriod />;
  const { partial } = data.freshness;
  return (
    <Page
      title={t('overview.title')}
      headline={
        <Finding
          sentences={data.headline}
          gap={standing.gap}
          hasGoal={standing.goal !== null}
          partial={partial}
        />
      }
      aside={<p>{source}</p>}
    >
      <Missing data={data} />
      <Tiles standing={standing} other={scopeStanding(data.otherStandings, data.units)} partial={partial} />
      <Evidence data={data} standing={standing} source={source} />
    </Page>
  );
}

/** How fresh and how complete the figures are, in words. */
function useSource({ freshness }: OverviewQuery): string {
  const t = useWords();
  const format = useFormat();
  const { dataUntil, unitsWithData: count, units, sample, closed } = freshness;
  const fresh = dataUntil
    ? t('overview.source', { date: format.date(dataUntil), count, units })
    : t('overview.sourceWithoutDate', { count, units });
  const state = t(closed ? 'term.closed' : 'term.provisional');
  return [fresh, state, ...(sample ? [t('term.sampleData')] : [])].join(' · ');
}

/** Units that have not reported the period's last month: the figures are partial, and say so. */
function Missing({ data: { freshness, units } }: { readonly data: OverviewQuery }) {
  const t = useWords();
  const format = useFormat();
  if (freshness.missingUnitCodes.length === 0) return null;
  const missing = new Set(freshness.missingUnitCodes);
  const names = units.filter(({ code }) => missing.has(code)).map((unit) => format.name(unit));
  return <Notice tone="behind">{t('overview.missing', { units: names.join(', ') })}</Notice>;
}

function NothingInPeriod() {
  const t = useWords();
  const format = useFormat();
  const { bounds, change } = useView();
  const { firstMonth, lastMonth } = bounds;
  return (
    <Page title={t('overview.title')}>
      <EmptyState
        title={t('overview.nothingInPeriod')}
        action={
          <Button kind="primary" onClick={() => change({ period: monthPeriod(lastMonth) })}>
            {t('overview.toLatest', { month: format.monthLong(lastMonth) })}
          </Button>
        }
      >
        <p>
          {t('overview.nothingInPeriodText', {
            first: format.month(firstMonth),
            last: format.month(lastMonth),
          })}
        </p>
      </EmptyState>
    </Page>
  );
}

function OverviewSkeleton() {
  const t = useWords();
  return (
    <Page title={t('overview.title')} headline={<Skeleton height={5} />}>
      <div className={styles['tiles']}>
        <Skeleton height={8} />
        <Skeleton height={8} />
        <Skeleton height={8} />
        <Skeleton height={8} />
      </div>
      <div className={styles['row']}>
        <Skeleton height={24} />
        <Skeleton height={24} />
      </div>
    </Page>
  );
}
