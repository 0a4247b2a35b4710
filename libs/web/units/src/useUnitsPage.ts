import { preloadCharts } from '@cashlight/web-charts';
import type { UnitsPageQuery } from '@cashlight/contract';
import { useOperation, type OperationState } from '@cashlight/web-graphql';
import { useFormat } from '@cashlight/web-i18n';
import { useView } from '@cashlight/web-ui';
import { useEffect, useMemo, useState } from 'react';
import { historyWindow, usualWindow } from './history';
import { unitsModel, type UnitsModel, type UnitsQuestion } from './model';
import { UnitsPageDocument } from './units.graphql';

/** Asks for the units in the period of the address. Until a new answer is there, the former one stays, with its own period on it. */
export function useUnitsPage(): OperationState<UnitsModel> {
  const { period: asked, measure, bounds } = useView();
  const { kind, from, to } = asked;
  const format = useFormat();
  // Sorting, choosing and the like change the address, not the question: the figures stay as they are.
  const question = useMemo(() => {
    const period = { kind, from, to };
    const window = historyWindow(period, bounds);
    return { period, measure, window, usual: usualWindow(window, period, bounds) };
  }, [kind, from, to, measure, bounds]);
  useEffect(preloadCharts, []);
  const state = useScope(question);
  const answer = state.isStale ? undefined : state.data;
  const fresh = useMemo(() => answer && unitsModel(answer, question, format), [answer, question, format]);
  const [kept, setKept] = useState(fresh);
  if (fresh !== undefined && fresh !== kept) setKept(fresh);
  return { ...state, data: fresh ?? kept };
}

/**
 * The units below the one in the address; without one, those of the company. A unit that has none below it is compared with those beside it, so
 * the way there leads over the unit above it.
 */
function useScope(question: UnitsQuestion): OperationState<UnitsPageQuery> {
  const { unit } = useView();
  const asked = useAnswer(question, unit);
  const above = asked.isStale ? undefined : parentOfLeaf(asked.data, unit);
  const peers = useAnswer(question, above, above !== undefined);
  return above === undefined ? asked : peers;
}

function useAnswer(
  { period, measure, window, usual }: UnitsQuestion,
  unit: string | undefined,
  enabled = true,
): OperationState<UnitsPageQuery> {
  const { organisation, language } = useView();
  const variables = {
    unit: unit ?? null,
    period: { from: period.from, to: period.to },
    at: period.to,
    measure,
    history: { ...usual, organisation, ...(unit === undefined ? {} : { unitCodes: [unit] }) },
    latest: { from: window.to, to: window.to },
    window,
    organisation,
    language: language === 'vi' ? ('VI' as const) : ('EN' as const),
  };
  return useOperation(UnitsPageDocument, variables, { enabled });
}

function parentOfLeaf(answer: UnitsPageQuery | undefined, code: string | undefined): string | undefined {
  if (answer === undefined || code === undefined || answer.standings.length > 1) return undefined;
  return answer.units.find((unit) => unit.code === code)?.parentCode ?? undefined;
}
