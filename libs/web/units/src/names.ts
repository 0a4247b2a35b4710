import { listText } from '@cashlight/domain';
import type { Format, Translate } from '@cashlight/web-i18n';

/** As many names as a sentence can bear. */
export const MOST_NAMED = 3;

/** Names in a row: "A, B và C", "A, B, C và 5 đơn vị khác". One more than can be borne is named all the same: "1 other" would be no shorter. */
export function someNames(names: readonly string[], t: Translate, format: Format): string {
  const more = names.length - MOST_NAMED;
  const shown = more <= 1 ? names : [...names.slice(0, MOST_NAMED), t('units.others', { count: more })];
  return listText(shown, format.language);
}
