import type { parts as vietnamese } from '../vi/parts';
import type { Words } from '../words';

export const parts: Words<typeof vietnamese> = {
  definitionOf: 'Definition: {{term}}',
  dialog: { close: 'Close' },
  table: {
    copy: 'Copy',
    copied: 'Copied',
    download: 'Download CSV',
    toolsOf: 'Tools of the table {{table}}',
    sortAscending: 'sort ascending',
    sortDescending: 'sort descending',
  },
  period: {
    label: 'Period',
    choose: 'Choose a period: {{period}}',
    kind: 'Kind of period',
    MONTH: 'Month',
    QUARTER: 'Quarter',
    YEAR_TO_DATE: 'Year to date',
    RANGE: 'Range',
    earlier: 'Earlier period',
    later: 'Later period',
    earlierYear: 'Earlier year',
    laterYear: 'Later year',
    quarter: 'Quarter {{quarter}}',
    from: 'From',
    to: 'To',
    apply: 'Show this period',
    order: 'The last month must not come before the first.',
  },
  error: {
    title: 'The figures could not be loaded',
    safe: 'Stored data are safe; only showing them was interrupted.',
    tryAgain: 'Try again. If it goes on, tell an administrator the id below.',
    retry: 'Try again',
    id: 'Error id: {{id}}',
    network: 'The server cannot be reached. Check the network and try again.',
    unexpected: 'The server answered in an unexpected way (HTTP {{status}}).',
  },
};
