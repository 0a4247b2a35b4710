import type { Format, Translate } from '@cashlight/web-i18n';
import { readSearch } from '@cashlight/web-ui';

/** Longest name of a view, in characters. */
export const NAME_LENGTH = 80;

/** Pages about a month of their own choice or about none: the period in their address is only carried along. */
const WITHOUT_PERIOD = ['/targets', '/reports', '/data', '/admin'];

export interface ViewedPage {
  readonly pathname: string;
  readonly search: Readonly<Record<string, unknown>>;
  /** As the browser's tab has it. */
  readonly title: string;
}

/** What the address says about when: a period that stays, the latest month, or nothing. */
export function periodNote(
  { pathname, search }: ViewedPage,
  t: Translate,
  format: Format,
): string | undefined {
  if (WITHOUT_PERIOD.includes(pathname)) return undefined;
  const { period } = readSearch(search);
  return period ? t('views.pinned', { period: format.period(period) }) : t('views.latest');
}

/** A name for a page: its title, its period, and how it is measured where that is not by customers. A number tells it from a name in use. */
export function proposedName(
  page: ViewedPage,
  taken: readonly string[],
  t: Translate,
  format: Format,
): string {
  const title = page.title.replace(` · ${t('term.product')}`, '');
  const { period, measure } = readSearch(page.search);
  const name = WITHOUT_PERIOD.includes(page.pathname)
    ? title
    : t('views.proposed', { page: title, period: period ? format.period(period) : t('views.latestMonth') });
  const measured =
    measure === 'CUSTOMERS' || name === title ? name : `${name} · ${t(`measure.${measure}.label`)}`;
  return unused(measured, taken);
}

function unused(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const candidate =
      Array.from(name)
        .slice(0, NAME_LENGTH - suffix.length)
        .join('')
        .trim() + suffix;
    if (!taken.includes(candidate)) return candidate;
  }
}
