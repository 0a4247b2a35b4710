import type { AdminAuditQuery } from '@cashlight/contract';
import type { Format, Translate } from '@cashlight/web-i18n';
import { unitNames, type AdminUnits } from '../units';

export type AuditEvent = AdminAuditQuery['auditEvents']['events'][number];
type Detail = AuditEvent['details'][number];

const TOKEN = 'token: ';
const SYSTEM = 'system: ';
const START = 'start';

/** Who did it: people by their login, everything else by what it is. */
export function actorText(actor: string, t: Translate): string {
  if (actor.startsWith(TOKEN)) return t('admin.audit.byToken', { name: actor.slice(TOKEN.length) });
  if (actor.startsWith(SYSTEM)) return t('admin.audit.bySystem');
  return actor === START ? t('admin.audit.byStart') : actor;
}

/** In this order details are told; what is not listed comes after. */
const DETAILS = [
  'login',
  'name',
  'role',
  'unitCode',
  'unitCodes',
  'by',
  'importId',
  'kind',
  'month',
  'months',
  'rows',
  'reason',
  'closingId',
  'acknowledged',
] as const;
type DetailName = (typeof DETAILS)[number];

const orderOf = ({ name }: Detail) => {
  const place = DETAILS.findIndex((known) => known === name);
  return place < 0 ? DETAILS.length : place;
};

/** What is known of an event, in one line: "tài khoản lan · vai trò Lãnh đạo → Quản trị". */
export function detailsText(
  details: readonly Detail[],
  units: AdminUnits,
  t: Translate,
  format: Format,
): string {
  const told = details.filter(({ values, before }) => values.length > 0 || before !== null);
  return told
    .toSorted((one, other) => orderOf(one) - orderOf(other))
    .map(({ name, values, before }) => {
      const write = (texts: readonly string[]) => valuesText(name, texts, units, t, format);
      const value = before === null ? write(values) : `${write(before)} → ${write(values)}`;
      return `${isKnown(name) ? t(`admin.detail.${name}`) : name} ${value}`;
    })
    .join(' · ');
}

function isKnown(name: string): name is DetailName {
  return DETAILS.some((known) => known === name);
}

function valuesText(
  name: string,
  values: readonly string[],
  units: AdminUnits,
  t: Translate,
  format: Format,
): string {
  if (values.length === 0) return t('admin.audit.nothing');
  if (name === 'unitCode' || name === 'unitCodes') return unitNames(values, units, format);
  return values.map((value) => valueText(name, value, t, format)).join(', ');
}

const MONTH = /^\d{4}-\d\d$/;

function valueText(name: string, value: string, t: Translate, format: Format): string {
  switch (value) {
    case 'LEADER':
    case 'MANAGER':
    case 'ANALYST':
    case 'ADMIN':
      return name === 'role' ? t(`role.${value}`) : value;
    case 'password':
    case 'sample':
      return name === 'by' ? t(`admin.by.${value}`) : value;
    default:
      return (name === 'month' || name === 'months') && MONTH.test(value) ? format.month(value) : value;
  }
}
