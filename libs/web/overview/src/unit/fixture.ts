import type { UnitPageQuery } from '@cashlight/contract';
import { standing } from '../fixture';
import type { UnitQuestion } from './question';

type History = UnitPageQuery['history'][number];
type ChannelMonth = UnitPageQuery['channelMonths'][number];

const share = (value: number) => ({ customers: value, payments: value, amount: value });

export function unit(
  code: string,
  name: string,
  parentCode: string | null = 'PA29',
): UnitPageQuery['units'][number] {
  return {
    code,
    name,
    nameEn: null,
    parentCode,
    successorCode: null,
    successorFrom: null,
    splitFromCode: null,
  };
}

/** A unit's month; as many payments as customers, a thousand đồng each. */
export function history(
  unitCode: string,
  month: string,
  cashlessCustomers: number,
  customers: number,
): History {
  return {
    unitCode,
    month,
    customers,
    cashlessCustomers,
    payments: customers,
    cashlessPayments: cashlessCustomers,
    amountVnd: String(customers * 1000),
    cashlessAmountVnd: String(cashlessCustomers * 1000),
  };
}

export function channelMonth(month: string, channelCode: string, customers: number): ChannelMonth {
  return { month, channelCode, customers, payments: customers, amountVnd: String(customers * 1000) };
}

const providerMonth = (month: string, customers: number, providerCode: string | null = 'VNPAY') => ({
  month,
  providerCode,
  customers,
  payments: customers,
  amountVnd: String(customers * 1000),
});

const DECEMBER_GOAL = {
  year: 2023,
  target: 0.7116,
  gap: -0.0596597,
  customersToConvert: 400,
  monthsLeft: 12,
};

/** Nậm Nhùn in December 2022, behind its path, among three units. */
export const NAM_NHUN: UnitPageQuery = {
  headline: [
    'Nậm Nhùn, tháng 12/2022: 65,19% khách hàng thanh toán không dùng tiền mặt, thấp hơn kế hoạch 0,90 điểm %.',
    'Tăng 0,62 điểm % so với kỳ trước.',
  ],
  freshness: {
    lastMonth: '2022-12',
    dataUntil: '2022-12-31',
    unitsWithData: 1,
    units: 1,
    missingUnitCodes: [],
    partial: false,
    closed: true,
    sample: true,
    provisionalMonths: [],
  },
  shown: { provisionalMonths: [] },
  standings: [
    standing('PA2907', {
      cashless: '4368',
      total: '6700',
      ratio: 0.6519403,
      change: 0.0062,
      yearAgoChange: 0.084,
      latestRatio: 0.6519403,
      target: 0.6609,
      gap: -0.0089597,
      goal: DECEMBER_GOAL,
    }),
  ],
  otherStandings: [
    standing('PA2907', {
      cashless: '1600000000',
      total: '2000000000',
      ratio: 0.8,
      target: null,
      gap: null,
      goal: null,
    }),
  ],
  path: [{ month: '2022-12', target: 0.6609 }],
  pathBefore: [],
  history: [
    history('PA2908', '2022-11', 11_400, 14_400),
    history('PA2908', '2022-12', 11_600, 14_500),
    history('PA2909', '2022-11', 6_800, 10_200),
    history('PA2909', '2022-12', 6_936, 10_200),
    history('PA2907', '2021-12', 3_600, 6_400),
    history('PA2907', '2022-09', 4_200, 6_600),
    history('PA2907', '2022-10', 4_250, 6_600),
    history('PA2907', '2022-11', 4_300, 6_650),
    history('PA2907', '2022-12', 4_368, 6_700),
  ],
  channelMonths: [channelMonth('2022-12', 'E_WALLET', 1_005), channelMonth('2022-12', 'CASH_COUNTER', 5_695)],
  channelMonthsBefore: [
    channelMonth('2022-11', 'E_WALLET', 950),
    channelMonth('2022-11', 'CASH_COUNTER', 5_700),
  ],
  channelMonthsYearAgo: [],
  companyChannels: [
    { channelCode: 'E_WALLET', share: share(0.2) },
    { channelCode: 'CASH_COUNTER', share: share(0.8) },
  ],
  byProvider: [{ providerCode: 'VNPAY', share: share(0.02) }],
  companyProviders: [{ providerCode: 'VNPAY', share: share(0.05) }],
  providerMonths: [
    providerMonth('2022-09', 310),
    providerMonth('2022-10', 320),
    providerMonth('2022-11', 330),
    providerMonth('2022-12', 120),
    // What is paid without a partner: cash.
    ...['2022-09', '2022-10', '2022-11', '2022-12'].map((month) => providerMonth(month, 6_000, null)),
  ],
  events: [],
  organisationBreaks: [],
  units: [
    unit('PA29', 'Công ty Điện lực Lai Châu', null),
    unit('PA2908', 'Điện lực Thành phố Lai Châu'),
    unit('PA2907', 'Điện lực Nậm Nhùn'),
    unit('PA2909', 'Điện lực Mường Tè'),
  ],
  viewer: { permissions: [] },
  channels: [
    { code: 'E_WALLET', name: 'Ví điện tử', nameEn: 'E-wallet', group: 'INTERMEDIARY', cashless: true },
    {
      code: 'CASH_COUNTER',
      name: 'Quầy thu điện lực',
      nameEn: 'Cash counter',
      group: 'CASH',
      cashless: false,
    },
  ],
  providers: [{ code: 'VNPAY', name: 'VNPAY', nameEn: null, group: 'INTERMEDIARY' }],
};

export const DECEMBER_2022: UnitQuestion = {
  unit: 'PA2907',
  period: { kind: 'MONTH', from: '2022-12', to: '2022-12' },
  measure: 'CUSTOMERS',
  language: 'vi',
  bounds: { firstMonth: '2021-01', lastMonth: '2022-12', openingMonth: '2022-12' },
  organisation: 'AS_WAS',
};
