import { useWords } from '@cashlight/web-i18n';
import { classes, Icon, VisuallyHidden } from '@cashlight/web-ui';
import { useId } from 'react';
import type { SheetCell, SheetColumn, SheetRow } from './Sheet';
import { SheetInput } from './SheetInput';
import type { Editing, Hands, OpenCell } from './useSheet';
import styles from './sheet.module.css';

interface SheetLineProps {
  readonly index: number;
  readonly row: SheetRow;
  readonly columns: readonly SheetColumn[];
  /** The column of the cell with the focus. */
  readonly focused: number | undefined;
  /** The selected columns, both included. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly editing: Editing | undefined;
  readonly open: OpenCell;
  readonly hands: Hands;
}

export function SheetLine(props: SheetLineProps) {
  const { index, row, columns, focused, from, to, editing, open, hands } = props;
  return (
    <tr className={classes(row.strong && styles['strong'], row.marked && styles['marked'])}>
      <th scope="row">{row.header}</th>
      {columns.map((column, place) => (
        <Cell
          key={column.id}
          row={index}
          place={place}
          column={column}
          cell={row.cells[place] ?? EMPTY}
          isFocused={focused === place}
          isSelected={from !== undefined && to !== undefined && from <= place && place <= to}
          editing={editing?.place.column === place ? editing : undefined}
          open={open}
          hands={hands}
        />
      ))}
    </tr>
  );
}

const EMPTY: SheetCell = { text: '' };

interface CellProps {
  readonly row: number;
  readonly place: number;
  readonly column: SheetColumn;
  readonly cell: SheetCell;
  readonly isFocused: boolean;
  readonly isSelected: boolean;
  readonly editing: Editing | undefined;
  readonly open: OpenCell;
  readonly hands: Hands;
}

function Cell({ row, place, column, cell, isFocused, isSelected, editing, open, hands }: CellProps) {
  const id = useId();
  const note = cell.problem ?? cell.warning;
  return (
    <td
      role="gridcell"
      tabIndex={isFocused ? 0 : -1}
      data-row={row}
      data-column={place}
      aria-selected={isSelected}
      aria-readonly={!column.editable}
      aria-invalid={cell.problem ? true : undefined}
      aria-describedby={note && column.editable ? id : undefined}
      className={classes(
        column.wide ? styles['wide'] : styles['figure'],
        column.editable ? styles['editable'] : styles['fixed'],
        isSelected && styles['selected'],
        cell.before !== undefined && styles['changed'],
        cell.problem !== undefined && styles['problem'],
        cell.derived && styles['derived'],
      )}
      {...hands}
    >
      {editing ? <SheetInput editing={editing} open={open} /> : <CellContent cell={cell} />}
      {note && column.editable && (
        <VisuallyHidden>
          <span id={id}>{note}</span>
        </VisuallyHidden>
      )}
    </td>
  );
}

function CellContent({ cell: { text, content, before, problem, warning } }: { readonly cell: SheetCell }) {
  const t = useWords();
  return (
    <>
      {before !== undefined && (
        <span className={styles['before']}>
          <VisuallyHidden>{t('targets.sheet.before')} </VisuallyHidden>
          {before === '' ? <VisuallyHidden>{t('gap.none')}</VisuallyHidden> : <s>{before}</s>}
          <VisuallyHidden>, {t('targets.sheet.now')} </VisuallyHidden>
        </span>
      )}
      <span className={styles['text']}>
        {(problem ?? warning) !== undefined && (
          <span className={problem === undefined ? styles['warned'] : styles['blocked']}>
            <Icon name="warning" />
          </span>
        )}
        {content ?? text}
      </span>
    </>
  );
}
