import type { shared as vietnamese } from '../vi/shared';
import type { Words } from '../words';

export const shared: Words<typeof vietnamese> = {
  number: {
    points: '{{value}} points',
    vnd: '{{value}} đ',
    billionVnd: '{{value}} bn đ',
    millionVnd: '{{value}} m đ',
  },
  period: {
    quarterOf: 'Quarter {{quarter}}, {{year}}',
    yearToDateOf: '{{year}} to date, {{months}} months',
    rangeOf: '{{from}} – {{to}}',
  },
  duration: {
    moment: 'under 1 s',
    seconds: '{{seconds}} s',
    minutes: '{{minutes}} min {{seconds}} s',
    hours: '{{hours}} h {{minutes}} min',
  },
  format: { xlsx: 'Excel', pdf: 'PDF', docx: 'Word', csv: 'CSV' },
  measure: {
    CUSTOMERS: {
      label: 'Customers',
      by: 'By customers',
      unit: 'customers',
      definition:
        'Customers who pay without cash over all customers who paid. Each customer counts once a month, under the channel with the largest amount.',
    },
    PAYMENTS: {
      label: 'Payments',
      by: 'By payments',
      unit: 'payments',
      definition: 'Payments made without cash over all payments.',
    },
    AMOUNT: {
      label: 'Amount',
      by: 'By amount',
      unit: 'đồng',
      definition: 'Money paid without cash over all money paid.',
    },
    months: {
      label: 'Customer-months',
      unit: 'customer-months',
      definition:
        'Over several months the months are added up: a customer who pays in three months is three customer-months.',
    },
  },
  group: { BANK: 'Banks', INTERMEDIARY: 'Intermediaries', CASH: 'Cash' },
  term: {
    product: 'Cashlight',
    ratio: 'Cashless ratio',
    target: 'Target',
    path: 'Target path',
    gap: 'Gap to target',
    total: 'Whole company',
    unit: 'Unit',
    month: 'Month',
    provider: 'Partner',
    share: 'Share',
    closed: 'closed',
    provisional: 'provisional',
    sampleData: 'sample data',
  },
  gap: {
    ahead: 'ahead',
    behind: 'behind',
    on: 'on plan',
    close: 'close to plan',
    none: 'no target',
    aheadBy: '{{points}} ahead',
    behindBy: '{{points}} behind',
  },
  role: { LEADER: 'Leader', MANAGER: 'Unit manager', ANALYST: 'Business analyst', ADMIN: 'Administrator' },
};
