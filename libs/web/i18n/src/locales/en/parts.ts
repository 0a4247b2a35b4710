import type { parts as vietnamese } from '../vi/parts';
import type { Words } from '../words';

export const parts: Words<typeof vietnamese> = {
  definitionOf: 'Definition: {{term}}',
  dialog: { close: 'Close' },
  table: {
    copy: 'Copy',
    copied: 'Copied',
    download: 'Download',
    empty: 'No rows.',
    toolsOf: 'Tools of the table {{table}}',
    sortAscending: 'sort ascending',
    sortDescending: 'sort descending',
  },
  take: {
    xlsx: 'Excel (XLSX)',
    xlsxHint: 'Numbers as numbers, formatted',
    csv: 'CSV',
    csvHint: 'Text, for other software',
    copy: 'Copy the table',
    copyHint: 'To paste into Excel or Word',
    done: 'Done.',
    failed: 'The file could not be made. Try again.',
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
  leave: { title: 'Leave changes unsaved?', leave: 'Leave', stay: 'Stay' },
  unknownCode:
    'No {{what}} has the code {{code}}. The address may have changed or contain a slip. The data are not affected.',
  error: {
    title: 'The figures could not be loaded',
    safe: 'Stored data are safe; only showing them was interrupted.',
    tryAgain: 'Try again. If it goes on, tell an administrator the id below.',
    retry: 'Try again',
    id: 'Error id: {{id}}',
    network: 'The server cannot be reached. Check the network and try again.',
    offline:
      'The device is offline, so this cannot be loaded. It is loaded by itself once the connection is back.',
    unexpected: 'The server answered in an unexpected way (HTTP {{status}}).',
  },
};
