import { safeReturn, SetupPage, SignInPage } from '@cashlight/web-access';
import { parseQuery, readSearch, writeQuery, writeSearch, type ViewSearch } from '@cashlight/web-ui';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { CrashPage } from './pages/CrashPage';
import { NotFoundPage } from './pages/NotFoundPage';
import { Frame } from './frame/Frame';
import { Root } from './Root';

type Raw = Record<string, unknown>;

/** Every page shares the question in the address: period, measure, unit, language, sort, compare. */
const rootRoute = createRootRoute({
  validateSearch: (raw: Raw): ViewSearch => writeSearch(readSearch(raw)),
  component: Root,
});

const framed = createRoute({ getParentRoute: () => rootRoute, id: 'framed', component: Frame });

const overview = createRoute({
  getParentRoute: () => framed,
  path: '/',
  component: lazyRouteComponent(() => import('@cashlight/web-overview'), 'OverviewPage'),
});

const units = createRoute({
  getParentRoute: () => framed,
  path: '/units',
  component: lazyRouteComponent(() => import('@cashlight/web-units'), 'UnitsPage'),
});

const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: ({ from }: Raw): { from?: string } =>
    typeof from === 'string' ? { from: safeReturn(from) } : {},
  component: SignInPage,
});

const setup = createRoute({
  getParentRoute: () => rootRoute,
  path: '/setup',
  validateSearch: ({ token }: Raw): { token?: string } => (typeof token === 'string' ? { token } : {}),
  component: SetupPage,
});

export function createAppRouter() {
  return createRouter({
    routeTree: rootRoute.addChildren([framed.addChildren([overview, units]), signIn, setup]),
    parseSearch: parseQuery,
    stringifySearch: writeQuery,
    defaultErrorComponent: CrashPage,
    defaultNotFoundComponent: NotFoundPage,
    defaultPreload: 'intent',
    scrollRestoration: true,
  });
}
