import type { SheetChart } from 'hucre/xlsx';
import type { Chart, Section } from '../document/document.js';
import type { Place } from './addresses.js';
import { chartsOf, linesOf, tablesOf } from './blocks.js';
import { chartData } from './chart-data.js';
import { sheetChart } from './chart.js';
import { writeHeadRows, writeLines } from './head-rows.js';
import { pageOf } from './page.js';
import type { SheetWriter } from './sheet-writer.js';
import type { TablePlace } from './table-place.js';
import type { WorkbookWriter } from './workbook.js';
import { workbookWords } from './words.js';

/** Widths of the cells beside a sheet's content that charts are drawn from. */
export const BESIDE_WIDTHS: readonly number[] = [4, 26, 14, 14, 14];
const SHEET_WIDTHS: readonly number[] = [34, 14, 14, 14, 14];
const CHART_ROWS = 20;
/** Rows of title, axis and legend around the bars. */
const AROUND_BARS = 6;

/**
 * The charts of a section on a sheet of their own, which is one page; with the numbers they are drawn from as a small table above, where no
 * table shows the same.
 */
export function addChartSheet(workbook: WorkbookWriter, section: Section): void {
  const charts = chartsOf(section);
  if (charts.length === 0) return;
  const { document } = workbook;
  const alone = tablesOf(section).length === 0;
  const { chartSheet } = workbookWords[document.language];
  const title = alone ? section.heading : `${chartSheet}: ${section.heading}`;
  const sheet = workbook.addSheet(title, alone ? SHEET_WIDTHS : [...SHEET_WIDTHS, ...BESIDE_WIDTHS]);
  writeHeadRows(sheet, title, document);
  if (alone) writeLines(sheet, linesOf(section), SHEET_WIDTHS.length);
  sheet.skipRow();
  const drawn = drawCharts(workbook, sheet, charts, {
    beside: { row: sheet.nextRow, column: alone ? 0 : SHEET_WIDTHS.length + 1 },
    columns: SHEET_WIDTHS.length,
  });
  workbook.finishSheet(sheet, {
    ...pageOf(document, { widths: SHEET_WIDTHS, onePage: true }),
    charts: drawn.charts,
  });
  workbook.printOnly(sheet.name, drawn.corner);
}

/** One chart below the other, as wide as so many columns, below what the sheet has; `corner` is the last cell of what is to be printed. */
export function drawCharts(
  workbook: WorkbookWriter,
  sheet: SheetWriter,
  charts: readonly Chart[],
  { beside, columns }: { beside: Place; columns: number },
): { charts: SheetChart[]; corner: Place } {
  const { language } = workbook.document;
  const above = sheet.nextRow;
  const tables: TablePlace[] = workbook.places.map(({ place }) => place);
  let next = beside;
  const drawnFrom = charts.map((chart) => {
    const data = chartData(sheet, chart, { tables, beside: next, language });
    next = { ...next, row: Math.max(next.row, sheet.nextRow + 1) };
    return { chart, data };
  });
  // Cells beside a table are out of the charts' way; above them they push them down.
  let row = (beside.column === 0 ? sheet.nextRow : above) + 1;
  const drawn = drawnFrom.map(({ chart, data }) => {
    const from = { row, col: 0 };
    row += heightOf(chart) + 1;
    return sheetChart(chart, data, { anchor: { from, to: { row: row - 1, col: columns } }, language });
  });
  return { charts: drawn, corner: { row: row - 1, column: columns - 1 } };
}

/** In rows: as many as there are bars. */
function heightOf({ form, labels }: Chart): number {
  return form === 'bars' ? Math.max(CHART_ROWS, labels.length + AROUND_BARS) : CHART_ROWS;
}
