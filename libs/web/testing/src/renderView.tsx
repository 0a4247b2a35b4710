import { createQueryClient } from '@cashlight/web-graphql';
import { LanguageProvider } from '@cashlight/web-i18n';
import { DataScopeProvider, parseQuery, useViewState, writeQuery, type Bounds } from '@cashlight/web-ui';
import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import { answerWith, type Answers, type SentRequest } from './answers';

export interface ViewOptions {
  /** The address, such as "/units?period=2022-12". */
  readonly address?: string;
  readonly bounds?: Bounds;
  readonly sample?: boolean;
  readonly answers?: Answers;
}

export interface RenderedView extends RenderResult {
  /** Path and search parameters as they stand now. */
  readonly address: () => string;
  /** What was asked of the server so far. */
  readonly sent: readonly SentRequest[];
  /** How often the viewer was sent to sign in. */
  readonly signInsAsked: () => number;
}

/** Any address, and those with something in the path. */
const PATHS = ['$', '/units/$unitCode', '/channels/$channelCode', '/providers/$providerCode'];

const BOUNDS: Bounds = { firstMonth: '2021-01', lastMonth: '2022-12', openingMonth: '2022-12' };

/** Shows a part of the dashboard as in the product: in a language, at an address, with a server's answers. */
export async function renderView(ui: ReactElement, options: ViewOptions = {}): Promise<RenderedView> {
  const { address = '/', bounds = BOUNDS, sample = false, answers = {} } = options;
  let signIns = 0;
  const sent = answerWith(answers);
  const client = createQueryClient(() => {
    signIns += 1;
  });
  const root = createRootRoute({ component: () => <Scope bounds={bounds} sample={sample} /> });
  const routes = PATHS.map((path) => createRoute({ getParentRoute: () => root, path, component: () => ui }));
  const router = createRouter({
    routeTree: root.addChildren(routes),
    history: createMemoryHistory({ initialEntries: [address] }),
    parseSearch: parseQuery,
    stringifySearch: writeQuery,
  });
  await router.load();
  const view = render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { ...view, address: () => router.state.location.href, sent, signInsAsked: () => signIns };
}

function Scope({ bounds, sample }: { readonly bounds: Bounds; readonly sample: boolean }) {
  const { language } = useViewState();
  return (
    <LanguageProvider language={language}>
      <DataScopeProvider bounds={bounds} sample={sample}>
        <Outlet />
      </DataScopeProvider>
    </LanguageProvider>
  );
}
