import { safeReturn, SetupPage, SignInPage } from '@cashlight/web-access';
import { parseQuery, readSearch, writeQuery, writeSearch, type ViewSearch } from '@cashlight/web-ui';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { CrashPage } from './pages/CrashPage';
import { NotFoundPage } from './pages/NotFoundPage';
import { Frame, PlainFrame } from './frame/Frame';
import { Root } from './Root';

type Raw = Record<string, unknown>;

/** Every page shares the question in the address: period, measure, unit, language, sort, compare. */
const rootRoute = createRootRoute({
  validateSearch: (raw: Raw): ViewSearch => writeSearch(readSearch(raw)),
  component: Root,
});

const framed = createRoute({ getParentRoute: () => rootRoute, id: 'framed', component: Frame });

const plain = createRoute({ getParentRoute: () => rootRoute, id: 'plain', component: PlainFrame });

const overview = createRoute({
  getParentRoute: () => framed,
  path: '/',
  beforeLoad: ({ search: { unit, ...search } }) => {
    // An address of former times: a unit has a page of its own.
    if (unit) throw redirect({ to: '/units/$unitCode', params: { unitCode: unit }, search, replace: true });
  },
  component: lazyRouteComponent(() => import('@cashlight/web-overview'), 'OverviewPage'),
});

const units = createRoute({
  getParentRoute: () => framed,
  path: '/units',
  component: lazyRouteComponent(() => import('@cashlight/web-units'), 'UnitsPage'),
});

const unit = createRoute({
  getParentRoute: () => framed,
  path: '/units/$unitCode',
  component: lazyRouteComponent(() => import('@cashlight/web-overview/unit'), 'UnitPage'),
});

const channels = createRoute({
  getParentRoute: () => framed,
  path: '/channels',
  component: lazyRouteComponent(() => import('@cashlight/web-channels'), 'ChannelsPage'),
});

const channel = createRoute({
  getParentRoute: () => framed,
  path: '/channels/$channelCode',
  component: lazyRouteComponent(() => import('@cashlight/web-channels'), 'ChannelPage'),
});

const provider = createRoute({
  getParentRoute: () => framed,
  path: '/providers/$providerCode',
  component: lazyRouteComponent(() => import('@cashlight/web-channels'), 'ProviderPage'),
});

const targets = createRoute({
  getParentRoute: () => plain,
  path: '/targets',
  validateSearch: textsOf('tab', 'year', 'rule'),
  component: lazyRouteComponent(() => import('@cashlight/web-targets'), 'TargetsPage'),
});

const data = createRoute({
  getParentRoute: () => plain,
  path: '/data',
  validateSearch: textsOf('tab', 'import', 'kind', 'state', 'cell', 'until', 'month'),
  component: lazyRouteComponent(() => import('@cashlight/web-data'), 'DataPage'),
});

const admin = createRoute({
  getParentRoute: () => plain,
  path: '/admin',
  validateSearch: textsOf('tab', 'list', 'actor', 'action'),
  component: lazyRouteComponent(() => import('@cashlight/web-admin'), 'AdminPage'),
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
    routeTree: rootRoute.addChildren([
      framed.addChildren([overview, units, unit, channels, channel, provider]),
      plain.addChildren([targets, data, admin]),
      signIn,
      setup,
    ]),
    parseSearch: parseQuery,
    stringifySearch: writeQuery,
    defaultErrorComponent: CrashPage,
    defaultNotFoundComponent: NotFoundPage,
    defaultPreload: 'intent',
    scrollRestoration: true,
  });
}

/** What a page alone keeps in the address: the named parameters, as text. */
function textsOf<Name extends string>(...names: readonly Name[]) {
  return (raw: Raw): Readonly<Partial<Record<Name, string>>> =>
    Object.fromEntries(
      names.flatMap((name) => (typeof raw[name] === 'string' ? [[name, raw[name]]] : [])),
    ) as Readonly<Partial<Record<Name, string>>>;
}
