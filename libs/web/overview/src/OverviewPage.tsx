import type { OverviewQuery } from '@cashlight/contract';
import { preloadCharts } from '@cashlight/web-charts';
import { useOperation } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Async, Notice, Page, useView } from '@cashlight/web-ui';
import { useDeferredValue, useEffect, useMemo } from 'react';
import { customersOf, scopeStanding } from './evidence';
import { Evidence } from './Evidence';
import { OverviewDocument } from './overview.graphql';
import { overviewVariables } from './question';
import { Finding } from './shared/Finding';
import { NothingInPeriod } from './shared/NothingInPeriod';
import { StorySkeleton } from './shared/StorySkeleton';
import { KeyTiles } from './shared/tiles/KeyTiles';
import { useSource } from './shared/useSource';

/** One level down from each key figure. */
const WAYS = {
  customers: { to: '/units' },
  beside: { to: '/channels' },
  gap: { to: '/units', view: { sort: { column: 'gap', descending: false } } },
  convert: { to: '/units', view: { sort: { column: 'convert', descending: true } } },
} as const;

/** Tổng quan: is the company on plan, and why not. */
export function OverviewPage() {
  const t = useWords();
  const { period, measure, language, bounds, organisation } = useView();
  const variables = useMemo(
    () => overviewVariables({ period, measure, language, bounds, organisation }),
    [period, measure, language, bounds, organisation],
  );
  const state = useOperation(OverviewDocument, variables);
  useEffect(preloadCharts, []);
  return (
    <Async state={state} skeleton={<StorySkeleton title={t('overview.title')} />}>
      {(data) => <Overview data={data} />}
    </Async>
  );
}

function Overview({ data }: { readonly data: OverviewQuery }) {
  const t = useWords();
  const source = useSource(data.freshness);
  const standing = scopeStanding(data.standings, data.units);
  // Headline and figures are painted before the pictures are made.
  const withEvidence = useDeferredValue(true, false);
  if (!standing) {
    return (
      <Page title={t('overview.title')}>
        <NothingInPeriod />
      </Page>
    );
  }
  const { partial } = data.freshness;
  const other = scopeStanding(data.otherStandings, data.units);
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
      <KeyTiles
        standing={standing}
        other={other}
        latest={customersOf(data.trend, standing.latestMonth)}
        partial={partial}
        ways={WAYS}
      />
      {withEvidence && <Evidence data={data} standing={standing} source={source} />}
    </Page>
  );
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
