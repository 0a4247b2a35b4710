import type { ChannelPageQuery, ChannelsPageQuery, ProviderPageQuery } from '@cashlight/contract';
import { monthRange } from '@cashlight/web-ui';

/** Figures by month: the same number of customers and payments, at 1,000 VND each. */
export function counts(customers: number) {
  return { customers, payments: customers, amountVnd: String(customers * 1000) };
}

const MONTHS = monthRange('2021-12', '2022-12');

/** Thirteen months to December 2022: the first `before` each, the last `now`. */
function course(before: number, now: number): [month: string, customers: number][] {
  return MONTHS.map((month) => [month, month === '2022-12' ? now : before]);
}

const channelCourses: Record<string, [string, number][]> = {
  AUTO: course(3000, 3600),
  COUNTER: course(1000, 900),
  WALLET: course(2000, 2500),
  CASH_DESK: course(4000, 3000),
};
const providerCourses: Record<string, [string, number][]> = {
  AGRI: course(3000, 3300),
  BIDV: course(1000, 1200),
  MOMO: course(1000, 1900),
  VNPAY: course(1000, 600),
};

const rowsOf = (courses: Record<string, [string, number][]>) =>
  Object.entries(courses).flatMap(([code, months]) =>
    months.map(([month, customers]) => ({ code, month, ...counts(customers) })),
  );
const byChannel = rowsOf(channelCourses).map(({ code, ...row }) => ({ channelCode: code, ...row }));
const byProvider = rowsOf(providerCourses).map(({ code, ...row }) => ({ providerCode: code, ...row }));

const unit = (code: string, name: string, parentCode: string | null) => ({
  ...{ code, name, nameEn: null, parentCode },
});
export const UNITS = [
  unit('TOP', 'Công ty Điện lực', null),
  unit('NORTH', 'Điện lực Bắc', 'TOP'),
  unit('SOUTH', 'Điện lực Nam', 'TOP'),
];

export const CHANNELS: ChannelsPageQuery['channels'] = [
  { code: 'AUTO', name: 'Trích nợ tự động', nameEn: 'Standing order', group: 'BANK', cashless: true },
  { code: 'COUNTER', name: 'Quầy ngân hàng', nameEn: 'Bank counter', group: 'BANK', cashless: true },
  { code: 'WALLET', name: 'Ví điện tử', nameEn: 'E-wallet', group: 'INTERMEDIARY', cashless: true },
  { code: 'CASH_DESK', name: 'Quầy thu', nameEn: 'Cash counter', group: 'CASH', cashless: false },
];
export const PROVIDERS: ChannelsPageQuery['providers'] = [
  { code: 'AGRI', name: 'Agribank', nameEn: null, group: 'BANK' },
  { code: 'BIDV', name: 'BIDV', nameEn: null, group: 'BANK' },
  { code: 'MOMO', name: 'MoMo', nameEn: null, group: 'INTERMEDIARY' },
  { code: 'VNPAY', name: 'VNPAY', nameEn: null, group: 'INTERMEDIARY' },
];

const cashless = (
  channelGroup: 'BANK' | 'INTERMEDIARY' | 'CASH',
  providerCode: string | null,
  customers: number,
) => ({
  channelGroup,
  providerCode,
  cashlessCustomers: customers,
  cashlessPayments: customers,
  cashlessAmountVnd: String(customers),
});
const cost = (payments: number, costPerPayment: number | null) => ({
  payments,
  paymentsWithFee: costPerPayment === null ? 0 : payments,
  feeCoverage: costPerPayment === null ? 0 : 1,
  costVnd: costPerPayment === null ? null : String(payments * costPerPayment),
  costPerPayment,
  costShareOfAmount: costPerPayment === null ? null : 0.01,
});
export const COSTS: ChannelsPageQuery['collectionCosts'] = {
  savingPerPointVnd: '450000',
  coverageNeeded: 0.95,
  cash: cost(3000, 6000),
  cashless: cost(7000, 1500),
  all: cost(10_000, 2850),
  rows: [
    {
      channelCode: 'AUTO',
      channelGroup: 'BANK',
      cashless: true,
      providerCode: 'AGRI',
      payments: 3600,
      paymentsWithFee: 3600,
      costVnd: '3600000',
      costPerPayment: 1000,
    },
    {
      channelCode: 'CASH_DESK',
      channelGroup: 'CASH',
      cashless: false,
      providerCode: null,
      payments: 3000,
      paymentsWithFee: 3000,
      costVnd: '18000000',
      costPerPayment: 6000,
    },
  ],
};
export const NO_COSTS: ChannelsPageQuery['collectionCosts'] = {
  savingPerPointVnd: null,
  coverageNeeded: 0.95,
  cash: cost(3000, null),
  cashless: cost(7000, null),
  all: cost(10_000, null),
  rows: [],
};

const about = {
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
  channels: CHANNELS,
  providers: PROVIDERS,
  units: UNITS,
  collectionCosts: COSTS,
};

/** December 2022: 3,600 + 900 through banks, 2,500 through intermediaries, 3,000 in cash; VNPAY lost 40%. */
export const CHANNELS_PAGE: ChannelsPageQuery = {
  ...about,
  byChannel,
  byProvider,
  cashless: [
    cashless('BANK', 'AGRI', 3300),
    cashless('BANK', 'BIDV', 1200),
    cashless('INTERMEDIARY', 'MOMO', 1900),
    cashless('INTERMEDIARY', 'VNPAY', 600),
    cashless('CASH', null, 0),
  ],
  providerGaps: [],
  viewer: { permissions: [] },
};

const ownByUnit = (north: number, south: number) => [
  { unitCode: 'NORTH', ...counts(north) },
  { unitCode: 'SOUTH', ...counts(south) },
];

/** The standing order, December 2022. */
export const AUTO_PAGE: ChannelPageQuery = {
  ...about,
  byChannel,
  byProvider: byProvider.filter(({ providerCode }) => providerCode === 'AGRI' || providerCode === 'BIDV'),
  ownByUnit: ownByUnit(2600, 1000),
  allByUnit: ownByUnit(6000, 4000),
  events: [],
};

/** VNPAY, December 2022. */
export const VNPAY_PAGE: ProviderPageQuery = {
  ...about,
  byProvider: [...byProvider, ...MONTHS.map((month) => ({ month, providerCode: null, ...counts(4000) }))],
  byChannel: byChannel
    .filter(({ channelCode }) => channelCode === 'WALLET')
    .map((row) => ({ ...row, ...counts(row.month === '2022-12' ? 600 : 1000) })),
  ownByUnit: ownByUnit(100, 500),
  allByUnit: ownByUnit(6000, 5000),
  events: [
    {
      code: 'E1',
      date: '2022-12-01',
      title: 'Gián đoạn kết nối',
      channelCode: null,
      providerCode: 'VNPAY',
      unitCode: 'TOP',
    },
  ],
  providerGaps: [{ providerCode: 'VNPAY', unitCodes: ['NORTH'] }],
};
