import { Scroller } from '@cashlight/web-ui';
import type { ReactNode } from 'react';
import type { Place, Range } from './range';
import { edgesOf } from './range';
import { SheetLine } from './SheetLine';
import { useSheet } from './useSheet';
import styles from './sheet.module.css';

export interface SheetColumn {
  readonly id: string;
  readonly header: ReactNode;
  readonly editable: boolean;
  /** Takes text of any length, aligned at the start. */
  readonly wide?: boolean;
}

export interface SheetCell {
  /** As shown, and as copied. */
  readonly text: string;
  /** Drawn instead of the text. */
  readonly content?: ReactNode;
  /** What stood there before it was changed; undefined: not changed. */
  readonly before?: string | undefined;
  /** Why it cannot be saved. */
  readonly problem?: string | undefined;
  /** What is strange about it. */
  readonly warning?: string | undefined;
  /** Follows from other cells. */
  readonly derived?: boolean;
}

export interface SheetRow {
  readonly id: string;
  readonly header: ReactNode;
  /** The row above the others, such as the company's. */
  readonly strong?: boolean;
  readonly marked?: boolean;
  /** One for each column. */
  readonly cells: readonly SheetCell[];
}

/** What is done to a sheet; places count all rows and columns. */
export interface SheetActions {
  /** What is written into a cell when editing begins. */
  readonly textAt: (place: Place) => string;
  readonly onType: (place: Place, text: string) => void;
  readonly onClear: (range: Range) => void;
  readonly onPaste: (text: string, range: Range) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

export interface SheetProps extends SheetActions {
  /** What the sheet holds. */
  readonly label: string;
  /** The id of a text on how it is used. */
  readonly describedBy?: string;
  readonly corner: ReactNode;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
}

/** A table whose cells are moved between by keys. */
const GRID = { role: 'grid', 'aria-multiselectable': true } as const;

/**
 * A table to type into like a spreadsheet, by keyboard alone: one cell has the focus, arrows move it, Enter, F2 or typing opens it, Escape leaves it
 * as it was; ranges, copy and paste as in a spreadsheet. Tab leads on, never round in circles.
 */
export function Sheet({ label, describedBy, corner, columns, rows, ...actions }: SheetProps) {
  const { id, range, editing, open, hands } = useSheet(columns, rows, actions);
  const { top, bottom, left, right } = edgesOf(range);
  return (
    <Scroller label={label} className={styles['scroller']}>
      <table
        id={id}
        {...GRID}
        aria-label={label}
        aria-describedby={describedBy}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        className={styles['sheet']}
      >
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ id, header, wide }) => (
              <th key={id} scope="col" className={wide ? styles['wide'] : styles['figure']}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <SheetLine
              key={row.id}
              index={index}
              row={row}
              columns={columns}
              focused={range.focus.row === index ? range.focus.column : undefined}
              from={top <= index && index <= bottom ? left : undefined}
              to={top <= index && index <= bottom ? right : undefined}
              editing={editing?.place.row === index ? editing : undefined}
              open={open}
              hands={hands}
            />
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
