import type { unit as vietnamese } from '../vi/unit';
import type { Words } from '../words';

export const unit: Words<typeof vietnamese> = {
  title: 'Unit',
  above: 'Place in the organisation',
  channel: 'Channel',
  allUnits: 'See the other units',
  replaced: 'From {{month}} this unit is replaced by:',
  unknown: {
    title: 'There is no such unit',
    text: 'No unit has the code {{code}}. The address may have changed or been mistyped; the figures are not affected.',
    list: 'Choose a unit',
  },
  customers_one: '{{shown}} customer',
  customers_other: '{{shown}} customers',
  payments_one: '{{shown}} payment',
  payments_other: '{{shown}} payments',
  others_one: '{{count}} other unit',
  others_other: '{{count}} other units',
  list: '{{names}} and {{last}}',
  tiny: 'less than 0.01 points',
  thanYearAgo: 'on the same period last year',
  rank: {
    label: 'Rank',
    definition:
      'Order by the cashless ratio of the period among units of the same level, the highest is 1. Equal units share a rank.',
    worked: '{{higher}} higher, {{equal}} equal, {{lower}} lower',
    value: '{{rank}}/{{units}}',
    before: 'Period before: {{rank}}/{{units}}',
    best: 'Highest: {{names}}, {{ratio}}',
    ahead: '{{distance}} ahead of {{next}}',
    with: 'Shared with {{names}}',
    alone: 'No unit of the same level has data to compare with',
    lead: 'Leads {{units}} units, {{distance}} ahead of {{next}}.',
    leadShared: 'Shares the lead of {{units}} units with {{names}}.',
    placed: 'Ranks {{rank}} of {{units}} units; the highest is {{ratio}} ({{best}}).',
    placedShared:
      'Shares rank {{rank}} of {{units}} units with {{names}}; the highest is {{ratio}} ({{best}}).',
    silent_one: '{{count}} unit has no data yet.',
    silent_other: '{{count}} units have no data yet.',
  },
  change: {
    up: 'up {{points}} {{than}}',
    down: 'down {{points}} {{than}}',
    same: 'unchanged {{than}}',
  },
  goal: {
    reached: 'The target of {{target}} for {{month}} is reached.',
    left: '{{points}} short of the target of {{target}} for {{month}}.',
  },
  todo: {
    label: 'What to do next',
    nothing:
      'The figures of this period ask for nothing more: the target is reached, channels and partners are steady.',
    nothingNoGoal:
      'The figures of this period ask for nothing more: channels and partners are steady. The unit has no target.',
    DATA: {
      title: 'Check the data of {{month}}',
      missing: 'No data of this month yet from {{names}}; the figures will still change.',
      until: 'The data reach {{date}} only; the figures will still change.',
    },
    CONVERT: {
      title: 'Convert about {{customers}} more a month to paying without cash',
      detail_one:
        'It takes {{customers}} in the {{count}} month left to reach {{target}} in {{month}}, if there are {{total}} in all as now.',
      detail_other:
        'It takes {{customers}} in {{count}} months to reach {{target}} in {{month}}, if there are {{total}} in all as now.',
      late: '{{customers}} short of the target for {{month}}',
      lateDetail: 'The target is {{target}}, of the {{total}} customers of that very month.',
    },
    PROVIDER: {
      title: 'Ask {{name}} what happened',
      fell: '{{now}} in {{month}}, {{fall}} less than the usual {{usual}} (median of the three months before).',
      stopped: 'Nothing collected in {{month}}; usually {{usual}} (median of the three months before).',
    },
    CHANNEL: {
      title: 'Recommend more: {{name}}',
      detail:
        'A share of {{share}} here, {{company}} in the company; level with it there would be about {{quantity}} more.',
    },
    SIZE: {
      title: 'Learn from {{best}}',
      detail:
        'Rank {{rank}} of {{units}} among units with about as many customers; {{best}} at {{ratio}}, {{ahead}} higher.',
    },
    CLOSING: {
      title: 'Check the figures of {{months}} for closing',
      detail_one: '{{count}} month of the period is not closed; once it is, reports do not change any more.',
      detail_other:
        '{{count}} months of the period are not closed; once they are, reports do not change any more.',
    },
  },
  place: { title: 'Place among the units', target: 'Path of the unit' },
  events: {
    title: 'Events of the period',
    none: 'No events are on record for this period.',
    before: 'Before that, from {{from}}:',
    more_one: 'and {{count}} other event of the period.',
    more_other: 'and {{count}} other events of the period.',
  },
  below: { title: 'Units below against plan' },
  changes: {
    title: '{{measure}} by channel, {{than}}',
    name: 'Change',
    detail: 'Compared period → this period',
    fromTo: '{{before}} → {{now}}',
    cashless: 'Without cash',
    finding: 'Without cash {{cashless}} {{unit}}, in cash {{other}} {{unit}} {{than}}.',
    monthly: 'Several months: each customer counts once a month.',
    nothingBefore: 'There are no data of that period to compare with.',
    incomplete: 'The last month of the period is not complete, so quantities are not compared yet.',
    uneven:
      'This period has data of {{now}} months, the other one of {{before}}, so quantities are not compared.',
  },
  shares: {
    channels: 'Channels beside the company',
    providers: 'Partners beside the company',
    above: '{{name}} is furthest above the company: {{points}}.',
    below: '{{name}} is furthest below: {{points}}.',
    same: 'The shares are those of the whole company.',
  },
  months: {
    title: 'Each unit over time',
    finding_one: '{{unit}} and {{count}} unit of the same level, month by month on one scale.',
    finding_other: '{{unit}} and {{count}} units of the same level, month by month on one scale.',
  },
};
