import type { Section, Table } from '../document/document.js';
import { chartsOf, isLong, linesOf, tablesOf } from './blocks.js';
import { addChartSheet, BESIDE_WIDTHS, drawCharts } from './charts.js';
import { writeHeadRows, writeLines } from './head-rows.js';
import { sameFigureLink } from './links.js';
import { pageOf } from './page.js';
import { STYLES } from './styles.js';
import { tableWidths, writeTable } from './table.js';
import { addTextSheet } from './text-sheets.js';
import type { WorkbookWriter } from './workbook.js';

/** More tables than these stand on one sheet together while they are short. */
const FEW_TABLES = 2;
const SHORT_LINES = 45;

/** The sheets of a section: one for each of its tables with the head in sight; many short tables together; its charts. */
export function addTableSheets(workbook: WorkbookWriter, section: Section): void {
  const tables = tablesOf(section);
  const lines = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  if (tables.length > FEW_TABLES && lines <= SHORT_LINES && !tables.some(isLong)) {
    addTextSheet(workbook, section.heading, [section]);
    addChartSheet(workbook, section);
    return;
  }
  const [first] = tables;
  // beside a long table a page break would cut it
  const withChart = first !== undefined && !isLong(first);
  tables.forEach((table) => {
    addTableSheet(workbook, section, table, table === first && withChart);
  });
  if (!withChart) addChartSheet(workbook, section);
}

/** The first table of a section takes along what the section says in words, below the table, so that the head can stay in sight. */
function addTableSheet(workbook: WorkbookWriter, section: Section, table: Table, withChart: boolean): void {
  const { document } = workbook;
  const isFirst = tablesOf(section)[0] === table;
  const title = isFirst ? section.heading : table.caption;
  const charts = withChart ? chartsOf(section) : [];
  const widths = tableWidths(table, document.language);
  const columns = widths.length;
  const sheet = workbook.addSheet(title, charts.length === 0 ? widths : [...widths, ...BESIDE_WIDTHS]);
  writeHeadRows(sheet, title, document);
  if (table.caption !== title) sheet.put({ row: sheet.nextRow, column: 0 }, table.caption, STYLES.caption);
  const head = { row: sheet.nextRow, column: 0 };
  const link = sameFigureLink(workbook);
  workbook.addTable(section.id, writeTable(sheet, table, { head, language: document.language, link }));
  if (isFirst) writeLines(sheet, linesOf(section), columns);
  const drawn = drawCharts(workbook, sheet, charts, {
    beside: { row: head.row, column: columns + 1 },
    columns,
  });
  workbook.finishSheet(sheet, {
    ...pageOf(document, { widths, onePage: charts.length > 0 }),
    freezePane: { rows: head.row + 1, columns: frozenColumns(table) },
    charts: drawn.charts,
  });
  workbook.repeatRow(sheet.name, head.row);
  if (charts.length > 0) workbook.printOnly(sheet.name, drawn.corner);
}

/** Names stay in sight; where texts are all there is, they move with the rest. */
function frozenColumns({ columns }: Table): number {
  return Math.max(
    0,
    columns.findIndex(({ kind }) => kind !== 'text'),
  );
}
