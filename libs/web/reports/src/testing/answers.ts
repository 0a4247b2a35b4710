import type {
  ReportDeliveryQuery,
  ReportNotesQuery,
  ReportSettingsQuery,
  ReportsQuery,
} from '@cashlight/contract';

type Month = ReportsQuery['reportMonths'][number];
type Kept = Month['kept'][number];
type Viewer = ReportsQuery['viewer'];

const unit = (code: string, name: string, parentCode: string | null = 'PA29') => ({
  code,
  name,
  nameEn: null,
  parentCode,
  successorCode: null,
  successorFrom: null,
});

export const month = (name: string, more: Partial<Month> = {}): Month => ({
  month: name,
  closed: false,
  closedOn: null,
  closedBy: null,
  kept: [],
  keptDocuments: [],
  ...more,
});

export const kept = (id: number, closingId: number, more: Partial<Kept> = {}): Kept => ({
  id,
  closingId,
  format: 'pdf',
  language: 'vi',
  sha256: `${id}`.repeat(64).slice(0, 64),
  bytes: 123_456,
  keptAt: '2023-01-04T02:00:00Z',
  address: `/api/reports/kept/${id}`,
  ...more,
});

/** December 2022 closed, January 2023 open. */
export const MONTHS: readonly Month[] = [
  month('2023-01'),
  month('2022-12', { closed: true, closedOn: '2023-01-04', closedBy: 'lan' }),
];

const READER = ['adoption.read', 'report.read'];

export const VIEWERS = {
  leader: { role: 'LEADER', permissions: READER, unitCodes: [] },
  manager: { role: 'MANAGER', permissions: [...READER, 'report.note'], unitCodes: ['PA2907'] },
  managerOfTop: { role: 'MANAGER', permissions: [...READER, 'report.note'], unitCodes: ['PA29'] },
  analyst: {
    role: 'ANALYST',
    permissions: [...READER, 'report.note', 'report.write', 'report.settings'],
    unitCodes: [],
  },
} as const satisfies Record<
  string,
  { role: Viewer['role']; permissions: readonly string[]; unitCodes: readonly string[] }
>;

export function reports(
  who: keyof typeof VIEWERS,
  months: readonly Month[] = MONTHS,
  mailReady = true,
): ReportsQuery {
  const { role, permissions, unitCodes } = VIEWERS[who];
  return {
    reportMonths: [...months],
    reportSettings: { mailReady },
    units: [
      unit('PA29', 'Công ty Điện lực Lai Châu', null),
      unit('PA2908', 'Điện lực Thành phố Lai Châu'),
      unit('PA2907', 'Điện lực Nậm Nhùn'),
    ],
    viewer: { role, permissions: [...permissions], unitCodes: [...unitCodes] },
  };
}

/** Notes as they are before anybody writes. */
export function notes(more: Partial<ReportNotesQuery['reportNotes']> = {}): ReportNotesQuery {
  return {
    reportNotes: {
      number: '',
      done: 'Đóng quầy thu Phong Thổ.',
      difficulties: '',
      proposals: '',
      unitPlans: [{ unitCode: 'PA2907', text: 'Vận động hộ kinh doanh.' }],
      changedBy: 'lan',
      changedAt: '2023-02-01T02:00:00Z',
      version: 3,
      ...more,
    },
  };
}

export function settings(more: Partial<ReportSettingsQuery['reportSettings']> = {}): ReportSettingsQuery {
  return {
    reportSettings: {
      unitCode: null,
      isOwn: true,
      parentBody: '',
      issuingBody: 'CÔNG TY ĐIỆN LỰC LAI CHÂU',
      place: 'Lai Châu',
      numberSign: 'BC-PCLC',
      recipients: ['- Như trên;', '- Lưu: VT.'],
      signatoryTitle: ['GIÁM ĐỐC'],
      signatoryName: '',
      changedBy: null,
      changedAt: null,
      version: 1,
      ...more,
    },
  };
}

export type Schedule = ReportDeliveryQuery['reportSchedules'][number];
export type Delivery = ReportDeliveryQuery['reportDeliveries'][number];

export const schedule = (more: Partial<Schedule> = {}): Schedule => ({
  id: 1,
  trigger: 'MONTHLY',
  dayOfMonth: 5,
  unitCode: null,
  formats: ['pdf', 'xlsx'],
  language: 'vi',
  recipients: ['giamdoc@pclc.vn', 'kinhdoanh@pclc.vn', 'ketoan@pclc.vn'],
  unitRecipients: [{ unitCode: 'PA2907', recipients: ['namnhun@pclc.vn'] }],
  active: true,
  nextRun: '2023-03-05T01:00:00Z',
  ...more,
});

export const delivery = (id: number, more: Partial<Delivery> = {}): Delivery => ({
  id,
  scheduleId: 1,
  month: '2022-12',
  unitCode: null,
  recipients: ['giamdoc@pclc.vn'],
  formats: ['pdf'],
  language: 'vi',
  state: 'SENT',
  attempts: 1,
  error: null,
  createdAt: '2023-01-04T02:05:00Z',
  sentAt: '2023-01-04T02:06:00Z',
  ...more,
});

export function deliveries(
  reportDeliveries: readonly Delivery[],
  reportSchedules: readonly Schedule[] = [],
  mailReady = true,
): ReportDeliveryQuery {
  return {
    reportSettings: { mailReady },
    reportSchedules: [...reportSchedules],
    reportDeliveries: [...reportDeliveries],
  };
}
