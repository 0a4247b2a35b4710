import { BLANK, readEntries, scaleOf, type Entry, type Scale } from './entry';
import { isNumber, layoutOf, type Block, type Layout, type Named } from './layout';
import { finder } from './names';
import { edgesOf, isSingle, placesIn, type Place, type Range } from './range';

/** Where a block can go: rows and those columns that take values. */
export interface Surface {
  readonly rows: readonly Named[];
  readonly columns: readonly Named[];
}

export type LossReason = 'UNKNOWN_NAME' | 'TWICE' | 'BELOW' | 'BESIDE' | 'UNKNOWN_COLUMN';

/** A text of the block that has no place in the sheet. */
export interface Loss {
  /** The line of the block, from 1. */
  readonly line: number;
  readonly text: string;
  readonly reason: LossReason;
}

export interface PlacedEntry extends Place {
  readonly entry: Entry;
}

export interface Placement {
  readonly entries: readonly PlacedEntry[];
  readonly lost: readonly Loss[];
  /** The rows follow names in the block, not the order of its lines. */
  readonly byName: boolean;
  readonly scale: Scale;
}

interface PlacedText extends Place {
  readonly text: string;
}

/** A line of the block in its place, or why it has none. */
interface PlacedLine {
  readonly number: number;
  readonly cells: readonly string[];
  readonly row: number | LossReason;
}

/**
 * Finds the place of every cell of a pasted block. A column that names rows puts each line into its row, whatever the order; a line of headings
 * does the same for columns; without them the block begins at the focused cell. One value alone fills the whole selection.
 */
export function placeBlock(block: Block, surface: Surface, selection: Range): Placement {
  const only = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
  if (only !== undefined && !isSingle(selection)) {
    const cells = placesIn(selection).flat();
    return placement(
      cells.map((place) => ({ ...place, text: only })),
      [],
      false,
    );
  }
  const layout = layoutOf(block, surface.rows, surface.columns);
  const lines = linesOf(block, layout, surface.rows, edgesOf(selection).top);
  const columnOf = columnsOf(layout, surface.columns.length, edgesOf(selection).left);
  const texts: PlacedText[] = [];
  const lost: Loss[] = lostHeadings(block, layout);
  for (const { number, cells, row } of lines) {
    const values = cells.flatMap((text, place) => {
      const column = columnOf(place);
      return column === undefined ? [] : [{ text, column }];
    });
    if (typeof row === 'number') {
      texts.push(
        ...values.flatMap(({ text, column }) => (column === 'BESIDE' ? [] : [{ row, column, text }])),
      );
      const beside = values.filter(({ text, column }) => column === 'BESIDE' && text.trim() !== '');
      lost.push(
        ...beside.map(({ text }) => ({ line: number, text: text.trim(), reason: 'BESIDE' as const })),
      );
    } else if (values.some(({ text }) => text.trim() !== '')) {
      lost.push({
        line: number,
        text: cells
          .map((text) => text.trim())
          .join(' ')
          .trim(),
        reason: row,
      });
    }
  }
  return placement(texts, lost, layout.nameColumn !== undefined);
}

function placement(texts: readonly PlacedText[], lost: readonly Loss[], byName: boolean): Placement {
  const written = texts.map(({ text }) => text);
  const read = readEntries(written);
  return {
    entries: texts.map(({ row, column }, index) => ({ row, column, entry: read[index] ?? BLANK })),
    lost,
    byName,
    scale: scaleOf(written),
  };
}

function linesOf(
  block: Block,
  { headLines, nameColumn }: Layout,
  rows: readonly Named[],
  top: number,
): readonly PlacedLine[] {
  const rowOf = finder(rows);
  const taken = new Set<number>();
  const rowOfLine = (cells: readonly string[], index: number): number | LossReason => {
    const row = nameColumn === undefined ? top + index : rowOf(cells[nameColumn] ?? '');
    if (row === undefined) return 'UNKNOWN_NAME';
    if (row >= rows.length) return 'BELOW';
    if (taken.has(row)) return 'TWICE';
    taken.add(row);
    return row;
  };
  return block
    .slice(headLines)
    .map((cells, index) => ({ number: headLines + index + 1, cells, row: rowOfLine(cells, index) }));
}

/** The sheet's column of each of the block's; BESIDE: there is none so far right; undefined: no values are taken from it. */
function columnsOf(
  { headings, firstValue }: Layout,
  count: number,
  left: number,
): (place: number) => number | 'BESIDE' | undefined {
  if (headings) return (place) => headings[place];
  return (place) => {
    if (place < firstValue) return undefined;
    const column = left + place - firstValue;
    return column < count ? column : 'BESIDE';
  };
}

/** Headings above values that name no column here. */
function lostHeadings(block: Block, { headLines, headings, nameColumn }: Layout): Loss[] {
  if (!headings) return [];
  return (block[headLines - 1] ?? []).flatMap((text, place) => {
    const holdsValues = block.slice(headLines).some((cells) => isNumber(cells[place] ?? ''));
    const isLost = place > (nameColumn ?? -1) && headings[place] === undefined && holdsValues;
    return isLost ? [{ line: headLines, text: text.trim(), reason: 'UNKNOWN_COLUMN' as const }] : [];
  });
}
