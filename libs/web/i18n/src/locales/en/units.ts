import type { units as vietnamese } from '../vi/units';
import type { Words } from '../words';

export const units: Words<typeof vietnamese> = {
  title: 'Compare units',
  leads:
    '{{period}}: {{best}} leads with {{bestRatio}}, {{worst}} is last with {{worstRatio}}, {{distance}} apart.',
  alone: '{{period}}: {{best}} stands at {{bestRatio}}.',
  noData: '{{period}}: no unit has data yet.',
  allReached_one: 'The only unit with a target is on its path.',
  allReached_other: 'All {{count}} units with a target are on their path.',
  behind: '{{reached}} of {{units}} units are on their path; behind: {{names}}.',
  withoutTarget: 'No target given: {{names}}.',
  source: 'data until {{date}} · {{withData}} of {{units}} units',
  sourceSummary: '{{withData}} of {{units}} units with data',
  ranking: 'Ranking of units',
  rank: 'Rank',
  rankDefinition: "Order by the period's ratio, the highest is 1. Equal units share a rank.",
  trend: '{{months}} months',
  trendOf: '{{months}} months of {{unit}}',
  trendDefinition: 'The ratio month by month; all units on one scale.',
  bullet: 'Against the path',
  ratio: 'Ratio',
  target: 'Path',
  targetDefinition:
    "The planned path's value in the period's latest month, on the way to the December target.",
  change: 'Change',
  changeDefinition:
    "The period's ratio minus that of the period of the same length just before, in percentage points.",
  gap: 'Gap',
  gapDefinition: "The latest month's ratio minus the path's value in that month, in percentage points.",
  convert: 'To convert',
  convertDefinition:
    'The fewest cash customers who would have to switch to cashless to reach the target of December {{year}}. The units need not add up to the company.',
  map: 'Tile map',
  multiples: 'Each unit over time',
  multiplesFinding: 'From {{from}} to {{to}}, {{best}} gained most: {{change}}.',
  overlay: 'Chosen units compared',
  overlayFinding: '{{names}}, month by month.',
  pick: 'Choose 2 to 4 units',
  pickFull: 'Four units chosen; take one away to choose another.',
};
