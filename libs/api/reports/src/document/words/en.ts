import {
  difference,
  listText,
  monthOfYear,
  monthText,
  parseMonth,
  percentText,
  signedPointsText,
  yearOf,
} from '@cashlight/domain';
import { dayLabel, monthLabel } from './dates.js';
import { enDefinitions, enExclusions } from './en-definitions.js';
import type { ChartPoint, FormWords, PlainColumnName, ReportWords } from './words.js';

const BLANK = '……';

const form: FormWords = {
  nation: 'SOCIALIST REPUBLIC OF VIET NAM',
  motto: 'Independence - Freedom - Happiness',
  kind: 'REPORT',
  subject: (month, unitName) => {
    const whose = unitName === null ? '' : `, ${unitName}`;
    return `Payment of electricity bills without cash in ${monthText(month, 'en')}${whose}`;
  },
  number: (number, sign) =>
    number.includes('/') ? `No.: ${number}` : `No.: ${number || BLANK}/${sign || 'BC'}`,
  placeAndDate: (place, date) => {
    const month = parseMonth(date?.slice(0, 7) ?? '');
    const written = date && month ? `${String(Number(date.slice(8)))} ${monthText(month, 'en')}` : BLANK;
    return place === '' ? written : `${place}, ${written}`;
  },
  recipients: 'Recipients:',
  signatory: 'HEAD OF THE UNIT',
  provisional: 'PROVISIONAL FIGURES',
  sample: 'SAMPLE DATA: customers and amounts are not real',
};

const columns: Readonly<Record<PlainColumnName, string>> = {
  measure: 'Counted by',
  cashless: 'Without cash',
  total: 'Total',
  ratio: 'Ratio',
  target: 'Plan',
  gap: 'Against plan (points)',
  previous: 'Month before',
  change: 'Change on the month before (points)',
  against: 'Against',
  compared: 'Ratio compared with',
  difference: 'Change (points)',
  goal_month: 'Due',
  goal_target: 'Target',
  goal_gap: 'Gap (points)',
  to_convert: 'Customers to convert',
  months_left: 'Months left',
  month: 'Month',
  code: 'Code',
  unit: 'Unit',
  customers: 'Customers',
  rank: 'Rank',
  year_ago: 'Same month a year ago',
  year_ago_change: 'Change on a year ago (points)',
  year_to_date: 'Year to date',
  amount_ratio: 'Ratio by amount',
  group: 'Channel group',
  channel: 'Channel',
  is_cashless: 'Counts as without cash',
  provider: 'Provider',
  share: 'Share',
  previous_share: 'Share in the month before',
  share_change: 'Change on the month before (points)',
  payments: 'Payments',
  payments_share: 'Share of payments',
  amount: 'Amount (VND)',
  amount_share: 'Share of the amount',
  when: 'When',
  event_type: 'Kind',
  event: 'What',
  where: 'Where',
  about: 'Channel, provider',
  next_change: 'Against the month reported (points)',
  unit_plan: 'What is to be done',
  fact: 'Subject',
  value: 'State',
};

export const en: ReportWords = {
  form,
  sections: {
    finding: 'Finding',
    keyFigures: 'Key figures',
    trend: 'Trend of the last 13 months',
    units: 'By unit',
    channels: 'By channel',
    providers: 'By provider',
    events: 'Events of the month',
    notes: 'Assessment and proposals',
    data: 'Data',
    definitions: 'Definitions',
  },
  captions: {
    keyFigures: 'Paid without cash in the month',
    comparisons: 'Against the month before and a year ago',
    goal: 'Year-end target',
    trend: 'Customers and the path of the plan by month',
    units: 'Result by unit',
    unitsCompared: 'Comparison by unit',
    events: 'Events that may have moved the ratio',
    data: 'State of the data',
  },
  shareCaptions: {
    groups: ['Customers by channel group', 'Payments and amount by channel group'],
    channels: ['Customers by channel', 'Payments and amount by channel'],
    providers: ['Customers by provider', 'Payments and amount by provider'],
  },
  columns,
  measures: { customers: 'Customers', amount: 'Amount (VND)' },
  groups: { BANK: 'Bank', INTERMEDIARY: 'Intermediary', CASH: 'Cash' },
  eventTypes: {
    CAMPAIGN: 'Campaign',
    PROMOTION: 'Promotion',
    COUNTER_CLOSED: 'Counter closed',
    OUTAGE: 'Outage',
  },
  mix: (customers, parts) => {
    const list = parts.map(({ name, customers: own, share }) => `${name.toLowerCase()} ${own} (${share})`);
    return `Of ${customers} customers: ${listText(list, 'en')}.`;
  },
  place: ({ rank, of }) =>
    `Place ${String(rank)} of ${String(of)} units of its level by the ratio of customers paying without cash.`,
  total: 'Total',
  noTarget: 'not given',
  noGoal: 'Year-end target: not given.',
  noProvider: 'No provider',
  noData: 'There are no data for this month yet.',
  noEvents: 'No events were noted in the month.',
  eventsAsEntered: 'Titles of events are shown as they were entered.',
  everywhere: 'All units',
  wholeOrganisation: 'All units',
  yes: 'yes',
  no: 'no',
  plan: {
    heading: (month) => `Plan for ${monthText(month, 'en')}`,
    caption: (month) => `Plan for ${monthText(month, 'en')} by unit`,
    none: (month) => `Plan for ${monthText(month, 'en')}: not given.`,
    target: (month) => `Plan for ${monthLabel(month)}`,
    actual: (month) => `Actual of ${monthLabel(month)}`,
    toConvert: (month) => `Customers to convert (plan of ${monthLabel(month)})`,
  },
  goal: {
    toConvert: (year) => `Customers to convert (target of 12/${String(year)})`,
    others: (year, names) =>
      `${listText(names, 'en')}: customers to convert for the target of 12/${String(year)}.`,
  },
  comparison: {
    previous: (month) => `Month before (${monthLabel(month)})`,
    yearAgo: (month) => `Same month a year ago (${monthLabel(month)})`,
    yearToDate: (to) => {
      const [year, before] = [String(yearOf(to)), String(yearOf(to) - 1)];
      if (monthOfYear(to) === 12) return `Full year ${year} against ${before}`;
      const months = monthOfYear(to) === 1 ? 'First month' : `First ${String(monthOfYear(to))} months`;
      return `${months} of ${year} against the same of ${before}`;
    },
  },
  chart: {
    actual: 'Actual',
    target: 'Plan',
    trend: 'Ratio of customers paying without cash',
    units: 'Ratio by unit against the plan',
    trendFinding: (from, to) => {
      if (from.label === to.label) return `${shown(to)}; the other months have no data.`;
      const change = difference(to.value, from.value);
      const points = change ? `: ${signedPointsText(change, 'en')} points` : '';
      return `From ${shown(from)} to ${shown(to)}${points}.`;
    },
    unitsFinding: (highest, lowest) => `Highest: ${shown(highest)}; lowest: ${shown(lowest)}.`,
  },
  notes: { done: 'What was done:', difficulties: 'Difficulties:', proposals: 'Proposals:' },
  data: {
    scope: 'Scope',
    state: 'State',
    closed: (closedOn) => (closedOn === null ? 'Closed' : `Closed on ${dayLabel(closedOn)}`),
    open: 'Provisional, not closed',
    dataUntil: 'Data until',
    unitsWithData: 'Units with data',
    missingUnits: 'Units without data',
    coverage: 'Coverage of customers (who paid / active)',
    noBase: 'No customer base given',
    unitsWithBase: 'Units with a customer base',
    exclusions: enExclusions,
  },
  unitsApart:
    'The total holds figures that are of none of the units above as well, so it is more than their sum.',
  definitions: enDefinitions,
};

function shown({ label, value }: ChartPoint): string {
  return `${label} (${percentText(value, 'en')})`;
}
