import { toFloat, type Ratio } from '@cashlight/domain';
import type { Format, Translate } from '@cashlight/web-i18n';
import { homeOf, ViewLink } from '@cashlight/web-ui';
import { PATH_MONTHS, type LivePlan, type LiveRow } from '../plan/live';
import { toConvertHeader } from '../plan/words';
import { entryText } from '../sheet/entry';
import type { Surface } from '../sheet/place';
import { edgesOf, type Place, type Range } from '../sheet/range';
import type { SheetCell, SheetColumn, SheetRow } from '../sheet/Sheet';
import type { CellNotes } from './checks';
import { entryAt, keyOf, type Entries, type Stored } from './draft';
import { columnNames, rowNames } from './names';

/** The plan as a sheet: what is drawn, and which cell of the plan stands where. */
export interface PlanSheet {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** The cell of the plan at a place; undefined for what cannot be typed into. */
  readonly keyAt: (place: Place) => string | undefined;
  /** For pasting: all rows, and the months that take values, from 0 (the year's target) to 11, also while they are not shown. */
  readonly surface: Surface;
  /** The cell of the plan at a place of the surface. */
  readonly keyOnSurface: (place: Place) => string;
  /** A selection, in places of the surface. */
  readonly onSurface: (range: Range) => Range;
}

export interface SheetSource {
  readonly live: LivePlan;
  readonly entries: Entries;
  readonly stored: Stored;
  readonly notes: CellNotes;
  readonly withMonths: boolean;
}

/** A column for a month that can be typed into (0: December's target), or for what follows from it. */
interface PlanColumn extends SheetColumn {
  readonly month?: number;
  readonly cell: (line: LiveRow) => SheetCell;
}

export function planSheet(source: SheetSource, t: Translate, format: Format): PlanSheet {
  const { live } = source;
  const lines = live.company ? [live.company, ...live.units] : live.units;
  const columns = columnsOf(source, t, format);
  const editable = columns.flatMap(({ month }, place) => (month === undefined ? [] : [{ month, place }]));
  const months = [0, ...PATH_MONTHS];
  const keyOfCell = (row: number, month: number) => keyOf({ code: lines[row]?.row.code ?? '', month });
  return {
    columns,
    rows: lines.map((line) => sheetRow(line, live, columns)),
    keyAt: ({ row, column }) => {
      const month = columns[column]?.month;
      return month === undefined ? undefined : keyOfCell(row, month);
    },
    surface: {
      rows: lines.map((line) => ({ names: rowNames(line.row, line === live.company) })),
      columns: months.map((month) => ({ names: columnNames(month, live.plan.year) })),
    },
    keyOnSurface: ({ row, column }) => keyOfCell(row, column),
    onSurface: (range) => {
      const { top, bottom, left, right } = edgesOf(range);
      const from = (editable.find(({ place }) => place >= left) ?? editable.at(-1))?.month ?? 0;
      const to = Math.max(from, editable.findLast(({ place }) => place <= right)?.month ?? 0);
      return { anchor: { row: top, column: from }, focus: { row: bottom, column: to } };
    },
  };
}

function sheetRow(line: LiveRow, live: LivePlan, columns: readonly PlanColumn[]): SheetRow {
  const { code, shortName } = line.row;
  const isCompany = line === live.company;
  return {
    id: code,
    header: <ViewLink to={homeOf(isCompany ? undefined : code)}>{shortName}</ViewLink>,
    strong: isCompany,
    marked: live.plan.own.has(code),
    cells: columns.map(({ cell }) => cell(line)),
  };
}

function columnsOf(source: SheetSource, t: Translate, format: Format): readonly PlanColumn[] {
  const { live, notes, withMonths } = source;
  const { year, baseMonth, latestMonth, measure } = live.plan;
  const fixed = (id: string, header: string, text: (line: LiveRow) => string): PlanColumn => ({
    id,
    header,
    editable: false,
    cell: (line) => ({ text: text(line) }),
  });
  const typed = (month: number, header: string): PlanColumn => ({
    id: `month${month}`,
    header,
    editable: true,
    month,
    cell: (line) => typedCell(line, month, source, format),
  });
  return [
    fixed(
      'base',
      baseMonth === null
        ? t('targets.column.base')
        : t('targets.column.baseOf', { month: format.month(baseMonth) }),
      ({ base }) => bare(base, format),
    ),
    typed(0, t('targets.column.targetOf', { year })),
    ...(withMonths ? PATH_MONTHS : []).map((month) => typed(month, t('targets.column.monthOf', { month }))),
    fixed('lift', t('targets.column.lift'), ({ lift }) => format.pointsBare(toFloat(lift))),
    fixed('toConvert', toConvertHeader(latestMonth, t, format), ({ toConvert }) =>
      format.quantity(measure, toConvert),
    ),
    ...(withMonths && notes.problems.size + notes.warnings.size === 0
      ? []
      : [
          {
            ...fixed('notes', t('targets.column.notes'), ({ row }) => notesAbout(row.code, notes)),
            wide: true,
          },
        ]),
  ];
}

/** A cell to type into: what was typed, else what is stored, else, muted, what the path makes of it. */
function typedCell(
  line: LiveRow,
  month: number,
  { entries, stored, notes }: SheetSource,
  format: Format,
): SheetCell {
  const key = keyOf({ code: line.row.code, month });
  const entry = entryAt(key, entries, stored);
  const percent = stored.get(key);
  const before = percent === undefined ? '' : entryText({ kind: 'value', percent }, format.language);
  const value = line.path[month - 1]?.value ?? null;
  const derived = entry.kind === 'blank' && value !== null;
  return {
    text: entryText(entry, format.language),
    ...(derived ? { derived, content: bare(value, format) } : {}),
    ...(entry.kind === 'blank' && !derived ? { content: '–' } : {}),
    before: entries.has(key) ? before : undefined,
    problem: notes.problems.get(key),
    warning: notes.warnings.get(key),
  };
}

/** A ratio in per cent without the sign, which the heading has. */
function bare(value: Ratio | null, format: Format): string {
  return format.percent(toFloat(value)).replace(/\s*%$/, '');
}

/** Everything that the checks say about a row, also of months that are not shown. */
function notesAbout(code: string, { problems, warnings }: CellNotes): string {
  const keys = [0, ...PATH_MONTHS].map((month) => keyOf({ code, month }));
  return keys
    .map((key) => problems.get(key) ?? warnings.get(key) ?? '')
    .filter((text) => text !== '')
    .join(' ');
}
