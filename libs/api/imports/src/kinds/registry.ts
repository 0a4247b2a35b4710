import { Problem } from '@cashlight/api-platform';
import { channels } from './channels.js';
import { customerBase } from './customer-base.js';
import { events } from './events.js';
import { fees } from './fees.js';
import type { ImportKind } from './kind.js';
import { payments } from './payments.js';
import { providers } from './providers.js';
import { summaries } from './summaries.js';
import { targets } from './targets.js';
import { unitNames } from './unit-names.js';
import { units } from './units.js';

const KINDS: readonly ImportKind[] = [
  units,
  unitNames,
  channels,
  providers,
  targets,
  customerBase,
  events,
  fees,
  payments,
  summaries,
];

/** The names of the kinds that can be imported. */
export const IMPORT_KINDS: readonly string[] = KINDS.map(({ name }) => name);

/** @throws Problem when there is no such kind */
export function importKind(name: string): ImportKind {
  const kind = KINDS.find((candidate) => candidate.name === name);
  if (kind) return kind;
  const names = IMPORT_KINDS.join(', ');
  throw new Problem('NOT_FOUND', {
    vi: `Không có loại tệp "${name.slice(0, 60)}". Các loại nhập được: ${names}.`,
    en: `There is no kind "${name.slice(0, 60)}". The kinds that can be imported: ${names}.`,
  });
}
