import type { AdminPeopleQuery, AdminQuery, AdminReferenceQuery, Role } from '@cashlight/contract';

const PERMISSIONS: Record<Role, readonly string[]> = {
  LEADER: ['adoption.read'],
  MANAGER: ['adoption.read', 'customer.read'],
  ANALYST: ['adoption.read', 'import.write'],
  ADMIN: ['adoption.read', 'import.write', 'people.manage'],
};

/** For specs: what the page asks first, answered to somebody of the role who signed in as "minh". */
export function admin(role: Role): AdminQuery {
  return {
    viewer: { login: 'minh', role, permissions: PERMISSIONS[role] },
    units: [
      { code: 'PA29', name: 'Công ty Điện lực Lai Châu', nameEn: null, parentCode: null },
      { code: 'PA2908', name: 'Điện lực Thành phố Lai Châu', nameEn: null, parentCode: 'PA29' },
      { code: 'PA2901', name: 'Điện lực Tân Uyên', nameEn: null, parentCode: 'PA29' },
    ],
  };
}

type Person = AdminPeopleQuery['people'][number];

/** For specs: a leader who has chosen a password, unless said otherwise. */
export function person(id: number, details: Partial<Person>): Person {
  return {
    id,
    login: `login${id}`,
    name: `Người ${id}`,
    role: 'LEADER',
    unitCodes: [],
    sample: false,
    hasPassword: true,
    disabledAt: null,
    lastSeenAt: null,
    invitedUntil: null,
    ...details,
  };
}

const unit = (code: string, name: string, parentCode: string | null) => ({
  code,
  name,
  nameEn: null,
  level: parentCode === null ? ('COMPANY' as const) : ('UNIT' as const),
  parentCode,
  successorCode: null,
  successorFrom: null,
  splitFromCode: null,
  names: [{ validFrom: null, name, nameEn: null }],
});

/** For specs: the reference lists of a small company. */
export const reference: AdminReferenceQuery = {
  units: [
    unit('PA29', 'Công ty Điện lực Lai Châu', null),
    {
      ...unit('PA2901', 'Đội quản lý điện Tân Uyên', 'PA29'),
      names: [
        { validFrom: null, name: 'Điện lực Tân Uyên', nameEn: 'Tan Uyen' },
        { validFrom: '2025-07', name: 'Đội quản lý điện Tân Uyên', nameEn: null },
      ],
    },
  ],
  channels: [{ code: 'CASH_COUNTER', name: 'Quầy thu', nameEn: null, group: 'CASH', cashless: false }],
  providers: [],
  fees: [
    { channelCode: 'CASH_COUNTER', providerCode: null, validFrom: '2022-07', feeVnd: '7400', feePct: 0.125 },
  ],
  events: [
    {
      code: 'E1',
      date: '2022-04-01',
      type: 'COUNTER_CLOSED',
      title: 'Đóng quầy thu trung tâm',
      endDate: null,
      unitCode: 'PA2901',
      channelCode: 'CASH_COUNTER',
      providerCode: null,
      note: null,
    },
  ],
};
