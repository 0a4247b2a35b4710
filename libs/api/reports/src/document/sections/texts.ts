import { count, nothing, percent, text } from '../cells.js';
import type { Cell, Section, Table } from '../document.js';
import { shownCell } from '../shown.js';
import { column, linesOf, type Material, paragraph, section } from '../tables.js';
import { dayLabel } from '../words/dates.js';

/** The finding in words. */
export function finding({ report, words }: Material): Section {
  const { finding: found, place, groups, total, language } = report;
  const mix = groups.map(({ group, customers: { count: own, share } }) => ({
    name: words.groups[group],
    customers: shownCell(count(own), language),
    share: shownCell(percent(share), language),
  }));
  return section('finding', words.sections.finding, [
    ...found.map(paragraph),
    ...(place ? [paragraph(words.place(place))] : []),
    ...(mix.length > 0 ? [paragraph(words.mix(shownCell(count(total.customers.total), language), mix))] : []),
  ]);
}

/** What happened in the month. */
export function events({ report, words }: Material): Section {
  if (report.events.length === 0) {
    return section('events', words.sections.events, [paragraph(words.noEvents)]);
  }
  const table: Table = {
    kind: 'table',
    id: 'events',
    caption: words.captions.events,
    columns: (['when', 'event_type', 'event', 'where', 'about'] as const).map((id) =>
      column(words, id, 'text'),
    ),
    rows: report.events.map((event) => [
      text(event.to === null ? dayLabel(event.from) : `${dayLabel(event.from)} – ${dayLabel(event.to)}`),
      text(words.eventTypes[event.type] ?? event.type),
      text(event.title),
      text(event.unitName ?? words.everywhere),
      event.about.length === 0 ? nothing() : text(event.about.join(', ')),
    ]),
  };
  const remark = words.eventsAsEntered === null ? [] : [paragraph(words.eventsAsEntered)];
  return section('events', words.sections.events, [table, ...remark]);
}

/** What people wrote; null when they wrote nothing. */
export function notes({ paper, words }: Material): Section | null {
  const blocks = (['done', 'difficulties', 'proposals'] as const).flatMap((kind) => {
    const lines = linesOf(paper.notes[kind]).map(paragraph);
    return lines.length === 0 ? [] : [paragraph(words.notes[kind]), ...lines];
  });
  return blocks.length === 0 ? null : section('notes', words.sections.notes, blocks);
}

/** How complete and how final the data are, and what they leave out. */
export function data(material: Material): Section {
  const { report, paper, words } = material;
  const { dataUntil, unitsWithData, units, closed } = report.data;
  const { data: say } = words;
  const rows: Cell[][] = [
    [text(say.scope), text(report.unitName ?? words.wholeOrganisation)],
    [text(say.state), text(closed ? say.closed(paper.closedOn) : say.open)],
    [text(say.dataUntil), dataUntil === null ? nothing() : text(dayLabel(dataUntil))],
    [text(say.unitsWithData), text(`${String(unitsWithData)} / ${String(units)}`)],
    ...(report.missingUnits.length > 0
      ? [[text(say.missingUnits), text(report.missingUnits.join(', '))]]
      : []),
    ...coverageRows(material),
  ];
  const table: Table = {
    kind: 'table',
    id: 'data',
    caption: words.captions.data,
    columns: [column(words, 'fact', 'text'), column(words, 'value', 'text')],
    rows,
  };
  return section('data', words.sections.data, [table, ...say.exclusions.map(paragraph)]);
}

/** The part of the customer base that has paid and, where not every unit has a base, how many have. */
function coverageRows({ report, words: { data: say } }: Material): Cell[][] {
  const { coverage, data, language } = report;
  if (coverage.units === 0) return [[text(say.coverage), text(say.noBase)]];
  const [share, customers, base] = [
    percent(coverage.ratio),
    count(coverage.customers),
    count(coverage.baseCustomers),
  ].map((cell) => shownCell(cell, language));
  return [
    // Before any data have come nobody knows how many have paid.
    [text(say.coverage), data.unitsWithData === 0 ? nothing() : text(`${share} (${customers} / ${base})`)],
    ...(coverage.units < data.units
      ? [[text(say.unitsWithBase), text(`${String(coverage.units)} / ${String(data.units)}`)]]
      : []),
  ];
}

/** The words of the report, explained. */
export function definitions({ words }: Material): Section {
  const explained = words.definitions.map(([term, meaning]) => paragraph(`${term}: ${meaning}`));
  return section('definitions', words.sections.definitions, explained);
}
