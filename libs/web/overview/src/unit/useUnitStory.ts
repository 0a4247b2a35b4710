import { preloadCharts } from '@cashlight/web-charts';
import { useOperation, type OperationState } from '@cashlight/web-graphql';
import { useFormat } from '@cashlight/web-i18n';
import { useView } from '@cashlight/web-ui';
import { useEffect, useMemo, useState } from 'react';
import { unitStory, type UnitStory } from './model';
import { unitVariables, type UnitQuestion } from './question';
import { UnitPageDocument } from './unit.graphql';

/** Asks for the unit of the address. Until a new answer is there, the former story stays, with its own unit and period on it. */
export function useUnitStory(unit: string): OperationState<UnitStory> {
  const { period, measure, language, bounds, organisation } = useView();
  const format = useFormat();
  const question = useMemo<UnitQuestion>(
    () => ({ unit, period, measure, language, bounds, organisation }),
    [unit, period, measure, language, bounds, organisation],
  );
  useEffect(preloadCharts, []);
  const state = useOperation(
    UnitPageDocument,
    useMemo(() => unitVariables(question), [question]),
  );
  const answer = state.isStale ? undefined : state.data;
  const fresh = useMemo(() => answer && unitStory(answer, question, format), [answer, question, format]);
  const [kept, setKept] = useState(fresh);
  if (fresh !== undefined && fresh !== kept) setKept(fresh);
  return { ...state, data: fresh ?? kept };
}
