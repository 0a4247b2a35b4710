import { askAhead, type QueryClient } from '@cashlight/web-graphql';
import { overviewQuestion } from '@cashlight/web-overview/ahead';
import type { ViewState } from '@cashlight/web-ui';
import { FrameDocument } from './frame.graphql';
import { boundsOf } from './frame/bounds';

/** Asks who looks and which months there are, while the code of the page is still on its way. */
export function askFrame(client: QueryClient, { language }: ViewState) {
  return askAhead(client, FrameDocument, {}, language);
}

/**
 * Asks the overview's question as soon as the months are known: it is the page that people see first, and the server's answer takes longer
 * than the page's code.
 */
export async function askOverview(client: QueryClient, state: ViewState): Promise<void> {
  const frame = await askFrame(client, state);
  const bounds = frame && boundsOf(frame.freshness);
  if (!bounds) return;
  const { document, variables } = overviewQuestion(state, bounds);
  await askAhead(client, document, variables, state.language);
}
