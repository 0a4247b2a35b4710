import { useId, useState } from 'react';
import type { ClipboardEvent, FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { writeBlock } from './clipboard';
import { moved, placesIn, rangeAt, within, type Place, type Range, type Size } from './range';
import type { SheetActions, SheetColumn, SheetRow } from './Sheet';

/** A cell that is open. */
export interface Editing {
  readonly place: Place;
  /** What stands in the line when it opens. */
  readonly text: string;
  /** Opened by typing over what was there: all arrows then lead on to the next cell. */
  readonly byTyping: boolean;
}

/** What can be done from within an open cell. */
export interface OpenCell {
  /** Takes the text; `key` leads on to the next cell, where there is one. Says whether it did. */
  readonly onCommit: (text: string, key?: string, isBack?: boolean) => boolean;
  readonly onCancel: () => void;
  /** A block pasted into the line belongs into the sheet. */
  readonly onBlock: (text: string) => void;
}

/** What a cell does when it is touched. */
export interface Hands {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onMouseDown: (event: MouseEvent<HTMLElement>) => void;
  readonly onMouseEnter: (event: MouseEvent<HTMLElement>) => void;
  readonly onDoubleClick: (event: MouseEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onCopy: (event: ClipboardEvent<HTMLElement>) => void;
  readonly onCut: (event: ClipboardEvent<HTMLElement>) => void;
  readonly onPaste: (event: ClipboardEvent<HTMLElement>) => void;
}

interface SheetState {
  /** The id of the table. */
  readonly id: string;
  readonly range: Range;
  readonly editing: Editing | undefined;
  readonly open: OpenCell;
  readonly hands: Hands;
}

/** The focus, the selection and the open cell of a sheet. */
export function useSheet(
  columns: readonly SheetColumn[],
  rows: readonly SheetRow[],
  actions: SheetActions,
): SheetState {
  const id = useId();
  const [asked, setRange] = useState(() =>
    rangeAt({
      row: 0,
      column: Math.max(
        0,
        columns.findIndex(({ editable }) => editable),
      ),
    }),
  );
  const size: Size = { rows: rows.length, columns: columns.length };
  const range: Range = { anchor: within(asked.anchor, size), focus: within(asked.focus, size) };
  /** The focus goes first: a cell that gets it takes the range for itself. */
  const select = (next: Range) => {
    cellElement(id, next.focus)?.focus();
    setRange(next);
  };
  const cell = useOpenCell(columns, size, actions, (place) => select(rangeAt(place)));
  return {
    id,
    range,
    editing: cell.editing,
    open: cell,
    hands: handsOf({ columns, rows, size, range, actions, select, begin: cell.begin }),
  };
}

function cellElement(id: string, { row, column }: Place): HTMLElement | null {
  const table = document.getElementById(id);
  return table?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null;
}

function useOpenCell(
  columns: readonly SheetColumn[],
  size: Size,
  { textAt, onType, onPaste }: SheetActions,
  goTo: (place: Place) => void,
) {
  const [editing, setEditing] = useState<Editing>();
  return {
    editing,
    begin: (place: Place, typed?: string) => {
      if (columns[place.column]?.editable !== true) return;
      setEditing({ place, text: typed ?? textAt(place), byTyping: typed !== undefined });
    },
    onCommit: (text: string, key?: string, isBack = false): boolean => {
      if (!editing) return true;
      const next = key === undefined ? undefined : nextPlace(editing.place, key, isBack, columns, size);
      if (key !== undefined && !next) return false;
      setEditing(undefined);
      if (editing.byTyping || text !== editing.text) onType(editing.place, text);
      if (next) goTo(next);
      return true;
    },
    onCancel: () => {
      setEditing(undefined);
      if (editing) goTo(editing.place);
    },
    onBlock: (text: string) => {
      setEditing(undefined);
      if (!editing) return;
      goTo(editing.place);
      onPaste(text, rangeAt(editing.place));
    },
  };
}

/** Where a key leads when a cell is closed; undefined: out of the sheet. */
function nextPlace(
  place: Place,
  key: string,
  isBack: boolean,
  columns: readonly SheetColumn[],
  size: Size,
): Place | undefined {
  if (key === 'Enter') return moved(place, isBack ? 'ArrowUp' : 'ArrowDown', false, size);
  if (key !== 'Tab') return moved(place, key, false, size);
  const editable = columns.flatMap((column, index) => (column.editable ? [index] : []));
  const column = isBack
    ? editable.findLast((index) => index < place.column)
    : editable.find((index) => index > place.column);
  return column === undefined ? undefined : { row: place.row, column };
}

interface Reach {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  readonly size: Size;
  readonly range: Range;
  readonly actions: SheetActions;
  readonly select: (range: Range) => void;
  readonly begin: (place: Place, typed?: string) => void;
}

/** The cell that an event is about; none for what happens within the line of an open cell. */
function placeOf(event: {
  readonly target: EventTarget;
  readonly currentTarget: HTMLElement;
}): Place | undefined {
  if (event.target instanceof HTMLInputElement) return undefined;
  const { row, column } = event.currentTarget.dataset;
  return { row: Number(row), column: Number(column) };
}

function handsOf(reach: Reach): Hands {
  const { rows, range, actions, select, begin } = reach;
  const copy = (event: ClipboardEvent<HTMLElement>): boolean => {
    if (!placeOf(event)) return false;
    const texts = placesIn(range).map((line) =>
      line.map(({ row, column }) => rows[row]?.cells[column]?.text ?? ''),
    );
    event.clipboardData.setData('text/plain', writeBlock(texts));
    event.preventDefault();
    return true;
  };
  return {
    onKeyDown: (event) => onKey(event, reach),
    onFocus: (event) => {
      const place = placeOf(event);
      const { row, column } = range.focus;
      if (place && (place.row !== row || place.column !== column)) select(rangeAt(place));
    },
    onMouseDown: (event) => {
      const place = placeOf(event);
      if (!place || event.button !== 0) return;
      if (event.shiftKey) event.preventDefault();
      select({ anchor: event.shiftKey ? range.anchor : place, focus: place });
    },
    onMouseEnter: (event) => {
      const place = placeOf(event);
      if (place && event.buttons === 1) select({ anchor: range.anchor, focus: place });
    },
    onDoubleClick: (event) => {
      const place = placeOf(event);
      if (place) begin(place);
    },
    onPointerUp: (event) => {
      const place = placeOf(event);
      if (place && event.pointerType === 'touch') begin(place);
    },
    onCopy: copy,
    onCut: (event) => {
      if (copy(event)) actions.onClear(range);
    },
    onPaste: (event) => {
      if (!placeOf(event)) return;
      event.preventDefault();
      actions.onPaste(event.clipboardData.getData('text/plain'), range);
    },
  };
}

function onKey(event: KeyboardEvent<HTMLElement>, reach: Reach): void {
  const place = placeOf(event);
  if (!place || event.altKey) return;
  const isControl = event.ctrlKey || event.metaKey;
  const act = isControl ? commandOf(event, reach) : plainKeyOf(event, place, reach);
  const next = moved(place, event.key, isControl, reach.size);
  if (!act && !next) return;
  event.preventDefault();
  if (act) act();
  else if (next) reach.select({ anchor: event.shiftKey ? reach.range.anchor : next, focus: next });
}

/** What a key does together with Ctrl or Command. */
function commandOf(
  { key, shiftKey }: KeyboardEvent,
  { size, actions, select }: Reach,
): (() => void) | undefined {
  switch (key.toLowerCase()) {
    case 'a':
      return () =>
        select({ anchor: { row: size.rows - 1, column: size.columns - 1 }, focus: { row: 0, column: 0 } });
    case 'z':
      return shiftKey ? actions.onRedo : actions.onUndo;
    case 'y':
      return actions.onRedo;
    default:
      return undefined;
  }
}

function plainKeyOf(
  { key }: KeyboardEvent,
  place: Place,
  { range, actions, select, begin }: Reach,
): (() => void) | undefined {
  switch (key) {
    case 'Enter':
    case 'F2':
      return () => begin(place);
    case 'Delete':
    case 'Backspace':
      return () => actions.onClear(range);
    case 'Escape':
      return () => select(rangeAt(place));
    default:
      return key.length === 1 && key !== ' ' ? () => begin(place, key) : undefined;
  }
}
