import { safeReturn } from '@cashlight/web-access';
import type { QueryClient } from '@cashlight/web-graphql';
import { loadWords, type Language, type Section } from '@cashlight/web-i18n';
import { parseQuery, readSearch, writeQuery, writeSearch, type ViewSearch } from '@cashlight/web-ui';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { CrashPage, CrashPageAlone } from './pages/CrashPage';
import { NotFoundPage } from './pages/NotFoundPage';
import { askFrame, askOverview } from './ahead';
import { Frame } from './frame/Frame';
import { Root } from './Root';

type Raw = Record<string, unknown>;

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The page answers no question of the filters, and is there also before any data are. */
    plain?: boolean;
  }
}

/** Every page shares the question in the address: period, measure, unit, language, sort, compare. */
const rootRoute = createRootRouteWithContext<{ readonly queryClient: QueryClient }>()({
  validateSearch: (raw: Raw): ViewSearch => writeSearch(readSearch(raw)),
  ...withWords(),
  component: Root,
  errorComponent: CrashPageAlone,
});

const framed = createRoute({
  getParentRoute: () => rootRoute,
  id: 'framed',
  loaderDeps: ({ search }) => ({ asked: readSearch({ ...search }) }),
  loader: ({ context, deps }) => void askFrame(context.queryClient, deps.asked),
  component: Frame,
  errorComponent: CrashPageAlone,
});

const overview = createRoute({
  getParentRoute: () => framed,
  path: '/',
  beforeLoad: ({ search: { unit, ...search } }) => {
    // An address of former times: a unit has a page of its own.
    if (unit)
      redirect({ to: '/units/$unitCode', params: { unitCode: unit }, search, replace: true, throw: true });
  },
  loaderDeps: ({ search }) => ({ asked: readSearch({ ...search }) }),
  loader: ({ context, deps }) => void askOverview(context.queryClient, deps.asked),
  component: lazyRouteComponent(() => import('@cashlight/web-overview'), 'OverviewPage'),
});

const units = createRoute({
  getParentRoute: () => framed,
  path: '/units',
  ...withWords('units'),
  component: lazyRouteComponent(() => import('@cashlight/web-units'), 'UnitsPage'),
});

const unit = createRoute({
  getParentRoute: () => framed,
  path: '/units/$unitCode',
  ...withWords('unit'),
  component: lazyRouteComponent(() => import('@cashlight/web-overview/unit'), 'UnitPage'),
});

const channels = createRoute({
  getParentRoute: () => framed,
  path: '/channels',
  ...withWords('channels'),
  component: lazyRouteComponent(() => import('@cashlight/web-channels'), 'ChannelsPage'),
});

const channel = createRoute({
  getParentRoute: () => framed,
  path: '/channels/$channelCode',
  ...withWords('channels'),
  component: lazyRouteComponent(() => import('@cashlight/web-channels'), 'ChannelPage'),
});

const provider = createRoute({
  getParentRoute: () => framed,
  path: '/providers/$providerCode',
  ...withWords('channels'),
  component: lazyRouteComponent(() => import('@cashlight/web-channels'), 'ProviderPage'),
});

const targets = createRoute({
  getParentRoute: () => framed,
  staticData: { plain: true },
  path: '/targets',
  validateSearch: textsOf('tab', 'year', 'rule', 'goal', 'keep', 'try', 'months'),
  ...withWords('targets'),
  component: lazyRouteComponent(() => import('@cashlight/web-targets'), 'TargetsPage'),
});

const reports = createRoute({
  getParentRoute: () => framed,
  staticData: { plain: true },
  path: '/reports',
  validateSearch: textsOf('tab', 'month', 'in'),
  ...withWords('reports'),
  component: lazyRouteComponent(() => import('@cashlight/web-reports'), 'ReportsPage'),
});

const data = createRoute({
  getParentRoute: () => framed,
  staticData: { plain: true },
  path: '/data',
  validateSearch: textsOf('tab', 'import', 'kind', 'state', 'cell', 'until', 'month'),
  ...withWords('data'),
  component: lazyRouteComponent(() => import('@cashlight/web-data'), 'DataPage'),
});

const admin = createRoute({
  getParentRoute: () => framed,
  staticData: { plain: true },
  path: '/admin',
  validateSearch: textsOf('tab', 'list', 'actor', 'action'),
  ...withWords('admin'),
  component: lazyRouteComponent(() => import('@cashlight/web-admin'), 'AdminPage'),
});

const notFound = createRoute({
  getParentRoute: () => framed,
  path: '$',
  staticData: { plain: true },
  component: NotFoundPage,
});

const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: ({ from }: Raw): { from?: string } =>
    typeof from === 'string' ? { from: safeReturn(from) } : {},
  component: lazyRouteComponent(() => import('@cashlight/web-access/pages'), 'SignInPage'),
});

const setup = createRoute({
  getParentRoute: () => rootRoute,
  path: '/setup',
  validateSearch: ({ token }: Raw): { token?: string } => (typeof token === 'string' ? { token } : {}),
  component: lazyRouteComponent(() => import('@cashlight/web-access/pages'), 'SetupPage'),
});

/** Parts and charts in all their states, without a server; no production build has it. */
const development =
  import.meta.env.MODE === 'production'
    ? []
    : [
        createRoute({
          getParentRoute: () => rootRoute,
          path: '/styleguide',
          validateSearch: textsOf('family', 'theme'),
          component: lazyRouteComponent(() => import('./styleguide/StyleguidePage'), 'StyleguidePage'),
        }),
      ];

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: rootRoute.addChildren([
      framed.addChildren([
        overview,
        units,
        unit,
        channels,
        channel,
        provider,
        targets,
        reports,
        data,
        admin,
        notFound,
      ]),
      signIn,
      setup,
      ...development,
    ]),
    context: { queryClient },
    parseSearch: parseQuery,
    stringifySearch: writeQuery,
    defaultErrorComponent: CrashPage,
    defaultPreload: 'intent',
    scrollRestoration: true,
  });
}

/** The words of a page come with it, in the language of the address; until they are there the page before stays. */
function withWords(...sections: readonly Section[]) {
  return {
    loaderDeps: ({ search }: { readonly search: ViewSearch }) => ({
      language: readSearch({ ...search }).language,
    }),
    loader: ({ deps }: { readonly deps: { readonly language: Language } }) =>
      loadWords(deps.language, sections),
    staleTime: Infinity,
  };
}

/** What a page alone keeps in the address: the named parameters, as text. */
function textsOf<Name extends string>(...names: readonly Name[]) {
  return (raw: Raw): Readonly<Partial<Record<Name, string>>> =>
    Object.fromEntries(
      names.flatMap((name) => (typeof raw[name] === 'string' ? [[name, raw[name]]] : [])),
    ) as Readonly<Partial<Record<Name, string>>>;
}
