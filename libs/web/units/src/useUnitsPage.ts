import { preloadCharts } from '@cashlight/web-charts';
import { useOperation, type OperationState } from '@cashlight/web-graphql';
import { useFormat } from '@cashlight/web-i18n';
import { useView } from '@cashlight/web-ui';
import { useEffect, useMemo, useState } from 'react';
import { historyWindow } from './history';
import { unitsModel, type UnitsModel } from './model';
import { UnitsPageDocument } from './units.graphql';

/** Asks for the units in the period of the address. Until a new answer is there, the former one stays, with its own period on it. */
export function useUnitsPage(): OperationState<UnitsModel> {
  const { period, measure, bounds, organisation, language } = useView();
  const format = useFormat();
  const question = useMemo(
    () => ({ period, measure, window: historyWindow(period, bounds) }),
    [period, measure, bounds],
  );
  const { window } = question;
  useEffect(preloadCharts, []);
  const state = useOperation(UnitsPageDocument, {
    period: { from: period.from, to: period.to },
    at: period.to,
    measure,
    history: { ...window, organisation },
    latest: { from: window.to, to: window.to },
    window,
    organisation,
    language: language === 'vi' ? 'VI' : 'EN',
  });
  const answer = state.isStale ? undefined : state.data;
  const fresh = useMemo(() => answer && unitsModel(answer, question, format), [answer, question, format]);
  const [kept, setKept] = useState(fresh);
  if (fresh !== undefined && fresh !== kept) setKept(fresh);
  return { ...state, data: fresh ?? kept };
}
