import { isLanguage, type Language, type MeasureName, type Period } from '@cashlight/web-i18n';
import { parsePeriod, periodCode } from './period';

/** What the address bar holds, as text, without what is the default anyway. */
export interface ViewSearch {
  readonly period?: string;
  readonly measure?: string;
  readonly unit?: string;
  readonly lang?: Language;
  readonly sort?: string;
  readonly compare?: string;
  readonly org?: 'today';
  readonly present?: '1';
}

/** Whether figures stand under the unit that made them, or under the one that has followed it. */
export type OrganisationView = 'AS_WAS' | 'TODAY';

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** The question a page answers, as values. Period undefined: the latest month with data. */
export interface ViewState {
  readonly period: Period | undefined;
  readonly measure: MeasureName;
  readonly unit: string | undefined;
  readonly language: Language;
  readonly sort: Sort | undefined;
  readonly compare: readonly string[];
  readonly organisation: OrganisationView;
  /** Whether the page is shown to a room: larger type, no controls. */
  readonly presenting: boolean;
}

/** Parts of the question to change; `undefined` clears a part. */
export type ViewPatch = { readonly [Key in keyof ViewState]?: ViewState[Key] | undefined };

const MEASURES: readonly MeasureName[] = ['CUSTOMERS', 'PAYMENTS', 'AMOUNT'];
const CODE = /^[\p{L}\p{N}_.-]{1,64}$/u;
const MOST_COMPARED = 4;

/** Reads the address; what is not understood is left out, so an old or broken link still opens the page. */
export function readSearch(raw: Readonly<Record<string, unknown>>): ViewState {
  const text = (key: keyof ViewSearch) => (typeof raw[key] === 'string' ? raw[key] : '');
  const lang = raw['lang'];
  const sort = /^(-?)(\w+)$/.exec(text('sort'));
  return {
    period: parsePeriod(text('period')),
    measure: MEASURES.find((measure) => measure.toLowerCase() === text('measure')) ?? 'CUSTOMERS',
    unit: CODE.test(text('unit')) ? text('unit') : undefined,
    language: isLanguage(lang) ? lang : 'vi',
    sort: sort?.[2] ? { column: sort[2], descending: sort[1] === '-' } : undefined,
    compare: text('compare')
      .split(',')
      .filter((code) => CODE.test(code))
      .slice(0, MOST_COMPARED),
    organisation: raw['org'] === 'today' ? 'TODAY' : 'AS_WAS',
    presenting: raw['present'] === '1',
  };
}

/** What the address asks for and {@link readSearch} leaves out: a period or a measure that is none, as it stands there. */
export function refusedIn(raw: Readonly<Record<string, unknown>>): {
  readonly period: string | undefined;
  readonly measure: string | undefined;
} {
  const text = (key: 'period' | 'measure') =>
    typeof raw[key] === 'string' && raw[key].trim() !== '' ? raw[key] : undefined;
  const [period, measure] = [text('period'), text('measure')];
  return {
    period: period !== undefined && parsePeriod(period) === undefined ? period : undefined,
    measure: MEASURES.some((known) => known.toLowerCase() === measure) ? undefined : measure,
  };
}

/** The address of a question. */
export function writeSearch(state: ViewState): ViewSearch {
  const { period, measure, unit, language, sort, compare, organisation, presenting } = state;
  return {
    ...(period ? { period: periodCode(period) } : {}),
    ...(measure === 'CUSTOMERS' ? {} : { measure: measure.toLowerCase() }),
    ...(unit ? { unit } : {}),
    ...(language === 'vi' ? {} : { lang: language }),
    ...(sort ? { sort: `${sort.descending ? '-' : ''}${sort.column}` } : {}),
    ...(compare.length > 0 ? { compare: compare.join(',') } : {}),
    ...(organisation === 'TODAY' ? { org: 'today' } : {}),
    ...(presenting ? { present: '1' } : {}),
  };
}

const SHARED: ReadonlySet<string> = new Set<keyof ViewSearch>([
  'period',
  'measure',
  'unit',
  'lang',
  'sort',
  'compare',
  'org',
  'present',
]);

/** What one page alone keeps in the address, as text. */
export type PageSearch = Readonly<Record<string, string>>;

/** The page's own part of the address. */
export function readPageSearch(raw: Readonly<Record<string, unknown>>): PageSearch {
  return Object.fromEntries(
    Object.entries(raw).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && !SHARED.has(entry[0]),
    ),
  );
}

export function patchView(state: ViewState, patch: ViewPatch): ViewState {
  return {
    period: 'period' in patch ? patch.period : state.period,
    measure: patch.measure ?? state.measure,
    unit: 'unit' in patch ? patch.unit : state.unit,
    language: patch.language ?? state.language,
    sort: 'sort' in patch ? patch.sort : state.sort,
    compare: 'compare' in patch ? (patch.compare ?? []) : state.compare,
    organisation: patch.organisation ?? state.organisation,
    presenting: patch.presenting ?? state.presenting,
  };
}

/** Search parameters as plain text, the way people write them: ?period=2022-12&compare=PA2908,PA2905 */
export function parseQuery(query: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(query));
}

/** The reverse of {@link parseQuery}; commas and dots stay readable. */
export function writeQuery(search: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(search).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  );
  const query = new URLSearchParams(pairs).toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return query === '' ? '' : `?${query}`;
}
