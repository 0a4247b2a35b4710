import { askEarly } from '@cashlight/web-graphql/early';
import { loadWords } from '@cashlight/web-i18n';
import { overviewQuestion } from '@cashlight/web-overview/ahead';
import { parseQuery, readSearch, type ViewState } from '@cashlight/web-ui';
import { FrameDocument } from './frame.graphql';
import { boundsOf } from './frame/bounds';

type Address = Pick<Location, 'pathname' | 'search'>;

const WITHOUT_FRAME: readonly string[] = ['/sign-in', '/setup'];

/**
 * Asks what the page at an address will ask, before its code is there: on a slow computer the answers come in the time that the code takes.
 * Only what every visit needs, and what the overview needs, which is seen first. Settles when all is asked; nothing more is asked once
 * `patience` is over, for by then the page asks itself.
 */
export async function askForFirstPage({ pathname, search }: Address, patience: AbortSignal): Promise<void> {
  if (WITHOUT_FRAME.includes(pathname)) return;
  const state = readSearch(parseQuery(search));
  const frame = await askEarly(FrameDocument, {}, state.language);
  const bounds = frame && boundsOf(frame.freshness);
  if (bounds && isOverview(pathname, state) && !patience.aborted) {
    const { document, variables } = overviewQuestion(state, bounds);
    void askEarly(document, variables, state.language);
  }
}

/** Has the words and the code of the page at an address fetched beside the code of the frame, which would find out only later. */
export function fetchFirstPage({ pathname, search }: Address): void {
  const state = readSearch(parseQuery(search));
  void loadWords(state.language).catch(told);
  if (isOverview(pathname, state)) void import('@cashlight/web-overview').catch(told);
}

/** What does not come now is asked for again by the page, which tells it. */
const told = () => undefined;

function isOverview(pathname: string, { unit }: ViewState): boolean {
  return pathname === '/' && unit === undefined;
}
