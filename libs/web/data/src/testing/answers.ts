import type { DataCodesQuery, DataStateQuery, ImportDetailQuery } from '@cashlight/contract';
import { unitMonth } from './unitMonths';

const MONTH = '2022-12';
const coded = (code: string, name: string) => ({ code, name, nameEn: null });

export const ANALYST = ['adoption.read', 'import.read', 'import.write', 'month.close'];
export const LEADER = ['adoption.read'];

const codes: DataCodesQuery = {
  units: [
    { ...coded('PA29', 'Công ty Điện lực Lai Châu'), parentCode: null },
    { ...coded('PA2901', 'Điện lực Tân Uyên'), parentCode: 'PA29' },
    { ...coded('PA2907', 'Điện lực Nậm Nhùn'), parentCode: 'PA29' },
  ],
  channels: [coded('MOBILE_BANKING', 'Mobile Banking'), coded('CASH_COUNTER', 'Quầy thu tiền mặt')],
  providers: [coded('BIDV', 'BIDV')],
};

const state = (permissions: readonly string[]): DataStateQuery => ({
  viewer: { permissions },
  completeness: [unitMonth('PA2901', MONTH), unitMonth('PA2907', MONTH)],
  providerGaps: [],
  monthStates: [{ month: MONTH, closed: false }],
});

/** What the server says about the page itself, and besides. A spec may change it while the page is shown. */
export function pageAnswers(
  permissions: readonly string[],
  others: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return {
    DataState: state(permissions),
    DataCodes: codes,
    ImportProfiles: { importProfiles: [] },
    'GET /api/uploads': [],
    ...others,
  };
}

export type ImportDetail = ImportDetailQuery['import'];

export function importOf(id: number, over: Partial<ImportDetail> = {}): ImportDetail {
  return {
    id,
    kind: 'payments',
    fileName: 'thang-12.csv',
    state: 'DONE',
    via: 'DESK',
    actor: 'lan',
    startedAt: '2023-01-03T02:00:00Z',
    finishedAt: '2023-01-03T02:00:12Z',
    seconds: 12,
    bytes: 1_000_000,
    rows: 1052,
    accepted: 1000,
    unchanged: 0,
    replaced: 12,
    rejected: 40,
    months: [MONTH],
    sha256: 'a'.repeat(64),
    onConflict: 'replace',
    atomic: false,
    profileName: null,
    cancelledBy: null,
    undoneBy: null,
    undoneAt: null,
    message: null,
    warnings: [],
    obstacles: [],
    rejections: [
      {
        code: 'UNKNOWN_UNIT',
        column: 'unit_code',
        rows: 40,
        message: 'Không có đơn vị mang mã ở cột unit_code.',
        examples: [{ line: 8002, value: 'PA2999' }],
      },
    ],
    ...over,
  };
}
