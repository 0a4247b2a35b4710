import type { charts as vietnamese } from '../vi/charts';
import type { Words } from '../words';

export const charts: Words<typeof vietnamese> = {
  showTable: 'View as table: {{title}}',
  showChart: 'View as chart: {{title}}',
  downloadOf: 'Download picture: {{title}}',
  png: 'Download PNG',
  svg: 'Download SVG',
  pictureFailed: 'The picture could not be made. Try again, or switch to the table to download the figures.',
  plotFailed: 'The chart could not be loaded. The figures are all in the table below.',
  nothing: 'Nothing to draw yet',
  zoomed: 'The vertical axis starts at {{from}}.',
  provisional: 'provisional',
  provisionalNote: 'Hollow: a month that is still provisional.',
  provisionalBars: 'Pale: a month that is still provisional.',
  noValue: 'no data',
  pathNote: 'Upright mark: the planned path in that month.',
  sameScale: 'One scale for all, from {{from}} to {{to}}.',
  reference: 'Grey line: {{name}}.',
  gap: 'Gap',
  organisation: 'Organisation',
  breakNote: 'Dotted upright line: from that month units are renamed, merged or split.',
  break: { RENAMED: 'renamed', MERGED: 'merged', REPLACED: 'replaced', SPLIT: 'split' },
  points: '{{title}}. Use the arrow keys to read month by month.',
  mapNote: 'One tile a unit, placed roughly as on the map.',
  gridNote: 'One tile a unit.',
};
