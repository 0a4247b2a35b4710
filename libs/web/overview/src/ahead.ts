import { periodIn, type Bounds, type ViewState } from '@cashlight/web-ui';
import { OverviewDocument } from './overview.graphql';
import { overviewVariables } from './question';

/** What the overview asks at an address. */
export function overviewQuestion(state: ViewState, bounds: Bounds) {
  const variables = overviewVariables({ ...state, bounds, period: periodIn(state, bounds) });
  return { document: OverviewDocument, variables };
}
