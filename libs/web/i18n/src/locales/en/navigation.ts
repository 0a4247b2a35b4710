import type { navigation as vietnamese } from '../vi/navigation';
import type { Words } from '../words';

export const navigation: Words<typeof vietnamese> = {
  palette: {
    title: 'Quick find',
    hint: 'Page, unit, month, channel…',
    found_one: '{{count}} result',
    found_other: '{{count}} results',
    none: 'Nothing found for “{{query}}”',
    noneHint: 'Type without diacritics, a code, or a period such as “12/2022”, “Q4”, “2022”.',
    incomplete: 'Not everything that can be found could be loaded.',
    choose: 'choose',
    open: 'open',
    close: 'close',
    latest: 'Latest month with data',
    group: {
      recent: 'Recent',
      period: 'Period',
      page: 'Pages',
      unit: 'Units',
      channel: 'Channels',
      provider: 'Partners',
      view: 'Saved views',
      measure: 'Measure',
      action: 'Actions',
      display: 'Display',
    },
  },
  presentation: {
    bar: 'Presentation',
    page: 'Page {{page}}/{{pages}}',
    now: 'Page {{page}} of {{pages}}: {{name}}',
    begun: 'Presenting. Left and right arrows turn the pages, a question mark shows the keys, Escape leaves.',
    next: 'Next page',
    previous: 'Previous page',
    fullscreen: 'Full screen',
    keys: 'Keys',
    leave: 'Leave the presentation',
    key: {
      pages: 'Previous page, next page',
      screens: 'Up, down by a screen; at the end of a page to the next one',
      space: 'Space',
      find: 'Quick find: page, unit, period',
      points: 'In the chart chosen: point by point',
      tab: 'Choose a chart',
    },
  },
};
