import type { ChannelsPageQuery, ChannelsPageQueryVariables } from '@cashlight/contract';
import { preloadCharts } from '@cashlight/web-charts';
import { useOperation } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Async, Page, useView, type OrganisationView, classes } from '@cashlight/web-ui';
import { useCallback, useEffect, useMemo } from 'react';
import { calloutsOf } from '../figures/callouts';
import { Callouts } from '../parts/Callouts';
import { Headline } from '../parts/Headline';
import { Missing, NotFound, NothingInPeriod, PageSkeleton, unknownMessage } from '../parts/states';
import { useModel } from '../parts/useModel';
import { useSource } from '../parts/useSource';
import styles from '../parts/page.module.css';
import { questionOf, type Question } from '../question';
import { ChannelsPageDocument } from './channels.graphql';
import { ChannelsTable } from './ChannelsTable';
import { CostsCard } from './CostsCard';
import { findingOf } from './finding';
import { channelsModel, type ChannelsModel } from './model';
import { Mix, Multiples } from './Pictures';
import { ProvidersTable } from './ProvidersTable';
import { SpreadCard } from './SpreadCard';
import { Tiles } from './Tiles';

/** Hình thức & đối tác: which group leads, what grew, who dropped, how concentrated. */
export function ChannelsPage() {
  const t = useWords();
  const format = useFormat();
  const { period, measure, unit, bounds, organisation } = useView();
  const question = useMemo(
    () => questionOf({ period, measure, unit, bounds }),
    [period, measure, unit, bounds],
  );
  useEffect(preloadCharts, []);
  const answer = useOperation(ChannelsPageDocument, variablesOf(question, organisation));
  const build = useCallback(
    (data: ChannelsPageQuery) => channelsModel(data, question, format, t),
    [question, format, t],
  );
  const state = useModel(answer, build);
  const unknown = unknownMessage(state.error);
  if (unknown !== undefined) return <NotFound message={unknown} />;
  return (
    <Async state={state} skeleton={<PageSkeleton title={t('channels.title')} />}>
      {(model) => <Channels model={model} />}
    </Async>
  );
}

export function variablesOf(
  { data, period, lines, latest, unit }: Question,
  organisation: OrganisationView,
): ChannelsPageQueryVariables {
  const scope = { unitCodes: unit === undefined ? null : [unit], organisation };
  const asked = { from: period.from, to: period.to };
  return {
    data: { ...data, ...scope },
    asked: { ...asked, ...scope },
    period: asked,
    latest: { from: latest, to: latest },
    lines,
    month: latest,
    at: period.to,
    unit: unit ?? null,
    organisation,
  };
}

function Channels({ model }: { readonly model: ChannelsModel }) {
  const t = useWords();
  const format = useFormat();
  const { answer, question, providers } = model;
  const source = useSource(answer, question);
  const title = t('channels.title');
  if (model.whole.figures.level === null) return <NothingInPeriod title={title} />;
  return (
    <Page
      title={title}
      headline={<Headline sentences={findingOf(model, t, format)} />}
      aside={<p>{source}</p>}
    >
      <Missing codes={answer.freshness.missingUnitCodes} units={answer.units} />
      <Callouts callouts={calloutsOf(providers, answer, question, t, format)} />
      <Tiles model={model} />
      <div className={classes(styles['row'], styles['pair'])}>
        <Mix model={model} />
        <SpreadCard model={model} />
      </div>
      <ChannelsTable model={model} />
      <ProvidersTable model={model} />
      <Multiples model={model} />
      <CostsCard model={model} />
    </Page>
  );
}
