import { LanguageProvider } from '@cashlight/web-i18n';
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
import type { Bounds } from '../view/period';
import { parseQuery, writeQuery } from '../view/search';
import { DataScopeProvider } from '../view/view';

export interface InView extends RenderResult {
  /** Path and search parameters as they stand now. */
  readonly address: () => string;
}

const BOUNDS: Bounds = { firstMonth: '2021-01', lastMonth: '2022-12', openingMonth: '2022-12' };

/** For specs: a part in Vietnamese at an address, without a server. */
export async function renderInView(ui: ReactElement, address = '/', bounds = BOUNDS): Promise<InView> {
  const root = createRootRoute({
    component: () => (
      <LanguageProvider language="vi">
        <DataScopeProvider bounds={bounds} sample={false}>
          <Outlet />
        </DataScopeProvider>
      </LanguageProvider>
    ),
  });
  const anywhere = createRoute({ getParentRoute: () => root, path: '$', component: () => ui });
  const router = createRouter({
    routeTree: root.addChildren([anywhere]),
    history: createMemoryHistory({ initialEntries: [address] }),
    parseSearch: parseQuery,
    stringifySearch: writeQuery,
  });
  await router.load();
  const view = render(<RouterProvider router={router} />);
  return { ...view, address: () => router.state.location.href };
}
