import { rememberLanguage, type Language, type MeasureName, type Period } from '@cashlight/web-i18n';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { createContext, useCallback, useContext, useMemo, type ReactNode } from 'react';
import { periodIn, type Bounds } from './period';
import {
  patchView,
  readPageSearch,
  readSearch,
  writeSearch,
  type OrganisationView,
  type PageSearch,
  type Sort,
  type ViewPatch,
  type ViewState,
} from './search';

interface DataScope {
  readonly bounds: Bounds;
  /** Whether the figures come from sample data. */
  readonly sample: boolean;
  /** The codes that units have; undefined: any may be one. */
  readonly unitCodes?: ReadonlySet<string> | undefined;
}

export interface View extends Pick<DataScope, 'bounds' | 'sample'> {
  readonly period: Period;
  readonly measure: MeasureName;
  readonly unit: string | undefined;
  readonly language: Language;
  readonly sort: Sort | undefined;
  readonly compare: readonly string[];
  readonly organisation: OrganisationView;
  readonly presenting: boolean;
  /** Changes parts of the address; Back undoes it, except for sorting and picking units to compare. */
  readonly change: (patch: ViewPatch) => void;
}

const DataScopeContext = createContext<DataScope | undefined>(undefined);

/** Tells the pages below which months hold data, and which units there are. */
export function DataScopeProvider({
  children,
  bounds,
  sample,
  unitCodes,
}: DataScope & { readonly children: ReactNode }) {
  const scope = useMemo(() => ({ bounds, sample, unitCodes }), [bounds, sample, unitCodes]);
  return <DataScopeContext value={scope}>{children}</DataScopeContext>;
}

/** The question in the address bar, readable on every page, also before anybody is signed in. */
export function useViewState(): ViewState {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const unitOfPage = useUnitOfPage();
  return useMemo(() => {
    const state = readSearch(search);
    return unitOfPage === undefined ? state : { ...state, unit: unitOfPage };
  }, [search, unitOfPage]);
}

/** On the page of a unit the unit is in the path, not among the search parameters. */
function useUnitOfPage(): string | undefined {
  const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  return params['unitCode'];
}

/** Changes the question in the address bar. On the page of a unit another unit is another page. */
export function useChangeView(): (patch: ViewPatch) => void {
  const navigate = useNavigate();
  const unitOfPage = useUnitOfPage();
  return useCallback(
    (patch: ViewPatch) => {
      if (patch.language) rememberLanguage(patch.language);
      const minor = Object.keys(patch).every((key) => key === 'sort' || key === 'compare');
      const leaves = unitOfPage !== undefined && 'unit' in patch;
      void navigate({
        to: leaves ? homeOf(patch.unit) : '.',
        search: (before: Record<string, unknown>) => ({
          ...writeSearch(patchView(readSearch(before), leaves ? { ...patch, unit: undefined } : patch)),
          ...readPageSearch(before),
        }),
        replace: minor,
        resetScroll: false,
      });
    },
    [navigate, unitOfPage],
  );
}

/** The page that tells the story of a unit; without one, of the company. */
export function homeOf(unit: string | undefined): string {
  return unit === undefined ? '/' : `/units/${encodeURIComponent(unit)}`;
}

/** What a page alone keeps in the address, and how to change it: `undefined` clears a part. Back undoes a change unless it is `minor`. */
export function usePageSearch(): readonly [
  PageSearch,
  (patch: Readonly<Record<string, string | undefined>>, minor?: boolean) => void,
] {
  const navigate = useNavigate();
  const search: Record<string, unknown> = useSearch({ strict: false });
  const change = useCallback(
    (patch: Readonly<Record<string, string | undefined>>, minor = false) =>
      void navigate({
        to: '.',
        search: (before: Record<string, unknown>) => withoutCleared({ ...before, ...patch }),
        replace: minor,
        resetScroll: false,
      }),
    [navigate],
  );
  return useMemo(() => [readPageSearch(search), change], [search, change]);
}

/** What is cleared does not stay in the address. */
function withoutCleared(search: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

/**
 * The question of the page: the address, with the latest complete month where it names no period, and without a unit that there is not; the page of a
 * unit says itself when it knows none.
 */
export function useView(): View {
  const scope = useContext(DataScopeContext);
  const state = useViewState();
  const unitOfPage = useUnitOfPage();
  const change = useChangeView();
  if (!scope) throw new Error('useView needs a DataScopeProvider above it');
  return useMemo(() => {
    const { unitCodes, ...data } = scope;
    const unit = unitOfPage ?? (state.unit && unitCodes?.has(state.unit) === false ? undefined : state.unit);
    return { ...state, ...data, unit, period: periodIn(state, data.bounds), change };
  }, [state, scope, unitOfPage, change]);
}

/** The address of another page with the same filters; sorting and comparing belong to their page and are left behind. */
function useSearchOf(): (to: string, patch: ViewPatch) => Record<string, unknown> {
  const state = useViewState();
  return useCallback(
    (to, patch) => {
      const { unit, ...view } = patchView({ ...state, sort: undefined, compare: [] }, patch);
      const isHome = to === '/' || to.startsWith('/units/');
      return { ...writeSearch({ ...view, unit: isHome ? undefined : unit }) };
    },
    [state],
  );
}

/** What is to be different where one goes. */
export interface GoOptions {
  readonly view?: ViewPatch;
  /** What the page that one goes to keeps for itself in the address. */
  readonly page?: PageSearch;
  /** The part of the page to arrive at, by its anchor. */
  readonly hash?: string;
  /** Takes the place of where one is: Back does not lead here again. */
  readonly replace?: boolean;
}

/** Goes to another page as {@link ViewLink} does: the filters are kept, and those given change. */
export function useGo(): (to: string, options?: GoOptions) => void {
  const navigate = useNavigate();
  const searchOf = useSearchOf();
  return useCallback(
    (to, { view = {}, page = {}, hash, replace = false } = {}) =>
      void navigate({ to, search: { ...searchOf(to, view), ...page }, ...(hash ? { hash } : {}), replace }),
    [navigate, searchOf],
  );
}

export interface ViewLinkProps {
  readonly to: string;
  readonly view?: ViewPatch | undefined;
  /** What the page that the link leads to keeps for itself in the address. */
  readonly page?: PageSearch | undefined;
  readonly className?: string | undefined;
  readonly title?: string | undefined;
  readonly 'aria-current'?: 'page' | 'true' | undefined;
  readonly 'aria-label'?: string | undefined;
  readonly children: ReactNode;
}

/** The router marks a link as current where it leads to just this address, not also to one above it. */
const EXACTLY = { exact: true };

/** A link that keeps the filters and changes those given. The pages of the company and of a unit are their own scope. */
export function ViewLink({ to, view = {}, page = {}, children, ...rest }: ViewLinkProps) {
  const searchOf = useSearchOf();
  return (
    <Link
      to={to}
      search={{ ...searchOf(to, view), ...page }}
      preload="intent"
      activeOptions={EXACTLY}
      {...rest}
    >
      {children}
    </Link>
  );
}
