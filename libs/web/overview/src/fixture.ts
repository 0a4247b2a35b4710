import type { OverviewQuery } from '@cashlight/contract';

type Standing = OverviewQuery['standings'][number];

export function standing(unitCode: string, over: Partial<Standing> = {}): Standing {
  return {
    unitCode,
    cashless: '79959',
    total: '110000',
    ratio: 0.7269,
    change: 0.0034,
    yearAgoChange: 0.0466,
    latestMonth: '2022-12',
    latestRatio: 0.7269,
    target: 0.6888,
    gap: 0.0381,
    goal: { year: 2023, target: 0.7736, gap: -0.0467, customersToConvert: 5137, monthsLeft: 12 },
    ...over,
  };
}

const measures = (value: number) => ({ customers: value, payments: value, amount: value });
const unit = (code: string, name: string, parentCode: string | null) => ({
  code,
  name,
  nameEn: null,
  parentCode,
});

/** What the server says about December 2022: the published figures of the domain page. */
export const DECEMBER: OverviewQuery = {
  headline: ['Tháng 12/2022: 72,69% khách hàng thanh toán không dùng tiền mặt.', '1/2 đơn vị đạt.'],
  freshness: {
    lastMonth: '2022-12',
    dataUntil: '2022-12-31',
    unitsWithData: 2,
    units: 2,
    missingUnitCodes: [],
    partial: false,
    closed: false,
    sample: true,
  },
  shown: { provisionalMonths: ['2022-12'] },
  standings: [
    standing('PA29'),
    standing('PA2908', { ratio: 0.8, latestRatio: 0.8, target: 0.755, gap: 0.045 }),
    standing('PA2907', { ratio: 0.6519, latestRatio: 0.6519, target: 0.6609, gap: -0.009 }),
  ],
  otherStandings: [
    standing('PA29', {
      cashless: '77900000000',
      total: '87800000000',
      ratio: 0.887,
      target: null,
      gap: null,
      goal: null,
    }),
  ],
  path: [{ month: '2022-12', target: 0.6888 }],
  pathBefore: [
    { month: '2021-11', target: 0.6 },
    { month: '2021-12', target: 0.615 },
  ],
  trend: [
    { month: '2021-12', customers: 100_000, cashlessCustomers: 68_000, ratio: measures(0.68) },
    { month: '2022-12', customers: 110_000, cashlessCustomers: 79_959, ratio: measures(0.7269) },
  ],
  mix: [
    { month: '2021-12', channelGroup: 'CASH', share: measures(1) },
    { month: '2022-12', channelGroup: 'BANK', share: measures(0.4) },
    { month: '2022-12', channelGroup: 'CASH', share: measures(0.6) },
  ],
  byProvider: [
    { providerCode: null, customers: 30041, payments: 30041, amountVnd: '1', share: measures(0.2731) },
    { providerCode: 'BIDV', customers: 7309, payments: 7500, amountVnd: '2', share: measures(0.0664) },
    { providerCode: 'VIETTEL', customers: 13313, payments: 13400, amountVnd: '3', share: measures(0.121) },
  ],
  organisationBreaks: [],
  units: [
    unit('PA29', 'Công ty Điện lực Lai Châu', null),
    unit('PA2908', 'Điện lực Thành phố Lai Châu', 'PA29'),
    unit('PA2907', 'Điện lực Nậm Nhùn', 'PA29'),
  ],
  providers: [
    { code: 'BIDV', name: 'BIDV', nameEn: null, group: 'BANK' },
    { code: 'VIETTEL', name: 'Viettel', nameEn: null, group: 'INTERMEDIARY' },
  ],
};
