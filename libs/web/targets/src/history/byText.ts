import type { Translate } from '@cashlight/web-i18n';

const TOKEN = 'token: ';
const SYSTEM = 'system: ';
/** What the product does by itself at its first start. */
const OWN = ['start', 'sample'];

/** Who did something: people by their login, everything else by what it is; nothing for those who may not know. */
export function byText(by: string | null, t: Translate): string {
  if (by === null) return t('targets.history.somebody');
  if (by.startsWith(TOKEN)) return t('targets.history.byToken', { name: by.slice(TOKEN.length) });
  return OWN.includes(by) || by.startsWith(SYSTEM) ? t('targets.history.bySystem') : by;
}
