import {
  BorderStyle,
  type IBorderOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';

const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Columns side by side without lines, each row on one page; widths in twentieths of a point. */
export function sideBySide(
  widths: readonly number[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
): Table {
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    margins: { left: 0, right: 0, marginUnitType: WidthType.DXA },
    borders: {
      top: NONE,
      bottom: NONE,
      left: NONE,
      right: NONE,
      insideHorizontal: NONE,
      insideVertical: NONE,
    },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (paragraphs, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                children: [...paragraphs],
              }),
          ),
        }),
    ),
  });
}
