import { Problem } from '@cashlight/api-platform';
import { channels } from './channels.js';
import type { ImportKind } from './kind.js';
import { payments } from './payments.js';
import { providers } from './providers.js';
import { summaries } from './summaries.js';
import { targets } from './targets.js';
import { units } from './units.js';

const KINDS: readonly ImportKind[] = [units, channels, providers, targets, payments, summaries];
const LATER: readonly string[] = ['unit-names', 'customer-base', 'events'];

/** The names of the kinds that can be imported. */
export const IMPORT_KINDS: readonly string[] = KINDS.map(({ name }) => name);

/** @throws Problem when there is no such kind, or not yet */
export function importKind(name: string): ImportKind {
  const kind = KINDS.find((candidate) => candidate.name === name);
  if (kind) return kind;
  const names = IMPORT_KINDS.join(', ');
  if (LATER.includes(name)) {
    throw new Problem('BAD_USER_INPUT', {
      vi: `Phiên bản này chưa nhập được loại tệp "${name}". Các loại nhập được: ${names}.`,
      en: `This version cannot import the kind "${name}" yet. The kinds it imports: ${names}.`,
    });
  }
  throw new Problem('NOT_FOUND', {
    vi: `Không có loại tệp "${name.slice(0, 60)}". Các loại nhập được: ${names}.`,
    en: `There is no kind "${name.slice(0, 60)}". The kinds that can be imported: ${names}.`,
  });
}
