import type { FrameQuery } from '@cashlight/contract';
import { useOperation } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { parsePeriod, periodCode, useGo, usePageSearch, useView, type Period } from '@cashlight/web-ui';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useSavedViews } from '../views/useSavedViews';
import { actionEntries, useActions } from './actions';
import type { Entry } from './entries';
import { measureEntries, pageEntries, partEntries, unitEntries, viewEntries, wayEntries } from './places';
import { PaletteDocument } from './palette.graphql';
import { periodsIn } from './periods';
import { recentChoices } from './recent';

/** Pages whose figures the period in the address is about. */
const WITHOUT_PERIOD = ['/targets', '/data', '/admin'];
/** The page about a month of its own choice. */
const REPORTS = '/reports';

export interface PaletteEntries {
  readonly entries: readonly Entry[];
  /** The periods that a query names. */
  readonly periodsFor: (query: string) => Entry[];
  /** Whether part of it could not be loaded. */
  readonly isIncomplete: boolean;
}

/** Everything that can be gone to or done from here, the filters kept. */
export function usePaletteEntries(frame: FrameQuery): PaletteEntries {
  const t = useWords();
  const format = useFormat();
  const view = useView();
  const go = useGo();
  const navigate = useNavigate();
  const ways = useOperation(PaletteDocument, {});
  const saved = useSavedViews();
  const actions = useActions();
  const periodEntry = usePeriodEntry();
  const speaking = { t, format };
  const recentPeriods = recentChoices().flatMap((id) => parsePeriod(id.replace('period:', '')) ?? []);
  return {
    entries: [
      ...pageEntries(frame.viewer, go, speaking),
      ...partEntries(view, go, speaking),
      ...unitEntries(frame, go, speaking),
      ...(ways.data ? wayEntries(ways.data, go, speaking) : []),
      ...viewEntries(saved.views ?? [], ({ to, search }) => void navigate({ to, search: { ...search } })),
      ...recentPeriods.map(periodEntry),
      ...measureEntries(view, speaking),
      ...actionEntries(actions, view, speaking),
    ],
    periodsFor: (query) => periodsIn(query, view.bounds).map(periodEntry),
    isIncomplete: ways.error !== null || saved.error !== null,
  };
}

/** A period is chosen for the page where one is; the report is of its last month; from a page about none it leads to the overview. */
function usePeriodEntry(): (period: Period) => Entry {
  const format = useFormat();
  const { change } = useView();
  const go = useGo();
  const { pathname } = useLocation();
  const [page, changePage] = usePageSearch();
  const choose = (period: Period) => {
    if (pathname === REPORTS) changePage({ ...page, month: period.to });
    else if (WITHOUT_PERIOD.includes(pathname)) go('/', { view: { period } });
    else change({ period });
  };
  return (period) => ({
    id: `period:${periodCode(period)}`,
    group: 'period',
    icon: 'calendar',
    label: format.period(period),
    run: () => choose(period),
  });
}
