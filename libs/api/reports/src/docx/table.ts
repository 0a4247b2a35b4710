import {
  AlignmentType,
  Bookmark,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ColumnPlan } from '../paper/columns.js';
import { alignmentOf, isShort, type ShownTable } from '../paper/shown-table.js';
import { ofPoints } from './lengths.js';
import { TABLE_STYLE, tableStyleOf } from './styles.js';

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/**
 * A table with its caption above: the head is repeated on each page, no row is broken, and no short table.
 * @param keepNext what comes below has to stand on the page of the last rows
 */
export function tableOf(
  id: string,
  table: ShownTable,
  plan: ColumnPlan,
  keepNext: boolean,
): (Paragraph | Table)[] {
  const writer = new TableWriter(table, plan);
  return [
    new Paragraph({
      style: 'Caption',
      keepNext: true,
      children: [new Bookmark({ id, children: [new TextRun(table.caption)] })],
    }),
    writer.write(keepNext),
    new Paragraph({ text: '', style: tableStyleOf('Text', plan.size), keepNext }),
  ];
}

class TableWriter {
  private readonly widths: readonly number[];

  constructor(
    private readonly table: ShownTable,
    private readonly plan: ColumnPlan,
  ) {
    this.widths = plan.widths.map(ofPoints);
  }

  write(keepNext: boolean): Table {
    const { head, rows, total } = this.table;
    const body = [
      ...rows.map((cells) => ({ cells, part: 'Text' as const })),
      ...(total.length > 0 ? [{ cells: total, part: 'Head' as const }] : []),
    ];
    const keptTo = isShort(this.table) ? body.length - 1 : 1;
    return new Table({
      style: TABLE_STYLE,
      width: { size: this.widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: [...this.widths],
      layout: TableLayoutType.FIXED,
      rows: [
        this.row(head, 'Head', true, true),
        ...body.map(({ cells, part }, index) =>
          this.row(cells, part, false, keptTo > index || (keepNext && index >= body.length - 2)),
        ),
      ],
    });
  }

  private row(
    cells: readonly string[],
    part: 'Head' | 'Text',
    tableHeader: boolean,
    keepNext: boolean,
  ): TableRow {
    return new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map((text, column) => {
        const kind = this.table.columns[column]?.kind ?? 'text';
        return new TableCell({
          width: { size: this.widths[column] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          children: text.split('\n').map(
            (line) =>
              new Paragraph({
                text: line,
                style: tableStyleOf(part, this.plan.size),
                alignment: tableHeader ? AlignmentType.CENTER : ALIGNMENTS[alignmentOf(kind)],
                keepNext,
              }),
          ),
        });
      }),
    });
  }
}
