import type { Section } from '../document/document.js';
import type { TablePlace } from './table-place.js';
import type { WorkbookWriter } from './workbook.js';

/** The columns, by place, that say how many customers there are, how many pay without cash, and what was planned. */
export interface Headline {
  readonly whole: number;
  readonly part: number;
  readonly ratio: number;
  /** -1: the table has none */
  readonly target: number;
  readonly gap: number;
}

/** Names that formulas of one's own can use. Without accents: Excel would take them, but not every keyboard has them. */
const NAMES = {
  KH_TONG: 'whole',
  KH_KHONG_TIEN_MAT: 'part',
  TY_LE: 'ratio',
  KE_HOACH: 'target',
  CHENH_LECH: 'gap',
} as const satisfies Record<string, keyof Headline>;

/** Names the month's customers, those without cash, the ratio, the plan and the gap: in the key figures, else in the total of the units. */
export function nameHeadline(workbook: WorkbookWriter): void {
  const place = placeOf(workbook, 'keyFigures') ?? placeOf(workbook, 'units');
  if (!place) return;
  const headline = headlineOf(place, lineOf(place));
  for (const [name, role] of Object.entries(NAMES)) {
    const column = headline?.[role] ?? -1;
    if (column >= 0) workbook.names.push({ name, range: place.reference(lineOf(place), column) });
  }
}

function placeOf({ places }: WorkbookWriter, section: Section['id']): TablePlace | undefined {
  return places.find(
    (each) => each.section === section && headlineOf(each.place, lineOf(each.place)) !== undefined,
  )?.place;
}

/** Of several rows without a total, the first is the headline: by customers. */
function lineOf(place: TablePlace): number {
  return place.totalLine ?? 0;
}

/** Known by how the columns are computed: the first ratio of customers, and what it is held against. */
export function headlineOf(place: TablePlace, line: number): Headline | undefined {
  for (const [ratio, { id, formula }] of place.table.columns.entries()) {
    if (formula?.kind !== 'ratio') continue;
    const [part, whole] = [place.columnIndex(formula.part), place.columnIndex(formula.whole)];
    if (place.cell(line, part)?.kind !== 'count' || place.cell(line, whole)?.kind !== 'count') continue;
    const gap = place.table.columns.findIndex(
      (column) => column.formula?.kind === 'difference' && column.formula.minuend === id,
    );
    const difference = place.column(gap)?.formula;
    const target = difference?.kind === 'difference' ? place.columnIndex(difference.subtrahend) : -1;
    return { whole, part, ratio, target, gap };
  }
  return undefined;
}
