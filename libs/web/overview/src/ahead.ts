import { askAhead, type QueryClient } from '@cashlight/web-graphql';
import { periodIn, type Bounds, type ViewState } from '@cashlight/web-ui';
import { OverviewDocument } from './overview.graphql';
import { overviewVariables } from './question';

/** Asks the overview's question while the page around it is still being made. */
export function askOverview(client: QueryClient, state: ViewState, bounds: Bounds): Promise<unknown> {
  const variables = overviewVariables({ ...state, bounds, period: periodIn(state, bounds) });
  return askAhead(client, OverviewDocument, variables, state.language);
}
