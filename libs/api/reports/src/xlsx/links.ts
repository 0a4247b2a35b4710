import { headlineOf } from './headline.js';
import type { Link } from './table.js';
import type { TablePlace } from './table-place.js';
import type { WorkbookWriter } from './workbook.js';

/**
 * A figure that an earlier table computes is taken from there, so that both follow a change: the same column of the line with the same name,
 * while it holds the same value. A goal, which is one line of its own, is held against the first of the key figures.
 */
export function sameFigureLink({ places }: WorkbookWriter): Link {
  return (place, line, column) => {
    if (isComputed(place, column)) return undefined;
    for (const { section, place: other } of places) {
      const its = other.columnIndex(place.column(column)?.id ?? '');
      if (its < 0 || !isComputed(other, its)) continue;
      const lines = linesLike(other, place, line);
      const isGoal = section === 'keyFigures' && place.lineCount === 1 && lines.length === 0;
      const same = (isGoal ? [0] : lines).find((each) =>
        sameNumber(other.value(each, its), place.value(line, column)),
      );
      if (same !== undefined) return other.reference(same, its);
    }
    return undefined;
  };
}

/**
 * On the first sheet the customers, those without cash and the plan come from the total of the units, where it says the same: so a changed unit
 * reaches the first sheet.
 */
export function frontLink(workbook: WorkbookWriter): Link {
  const sameFigure = sameFigureLink(workbook);
  const units = workbook.places.find(
    ({ section, place }) => section === 'units' && place.totalLine !== undefined,
  )?.place;
  const total = units?.totalLine ?? -1;
  const source = units && headlineOf(units, total);
  return (place, line, column) => {
    const own = line === 0 ? headlineOf(place, line) : undefined;
    const role = (['whole', 'part', 'target'] as const).find((each) => own?.[each] === column);
    if (
      !role ||
      !units ||
      !source ||
      !sameNumber(units.value(total, source[role]), place.value(line, column))
    ) {
      return sameFigure(place, line, column);
    }
    return units.reference(total, source[role]);
  };
}

function isComputed(place: TablePlace, column: number): boolean {
  return place.column(column)?.formula !== undefined;
}

/** The lines of the same name; of a total the total. */
function linesLike(other: TablePlace, place: TablePlace, line: number): number[] {
  if (line === place.totalLine) return other.totalLine === undefined ? [] : [other.totalLine];
  const name = place.value(line, 0);
  return other.table.rows.flatMap((_, each) => (other.value(each, 0) === name ? [each] : []));
}

function sameNumber(first: number | string | undefined, second: number | string | undefined): boolean {
  return typeof first === 'number' && first === second;
}
