import { useWords } from '@cashlight/web-i18n';
import { useCallback, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { Editing, OpenCell } from './useSheet';
import styles from './sheet.module.css';

/** These close the cell and lead on. */
const CLOSING = ['Enter', 'Tab', 'ArrowUp', 'ArrowDown'];
/** These move within the text, unless typing opened the cell. */
const SIDEWAYS = ['ArrowLeft', 'ArrowRight'];

interface SheetInputProps {
  readonly editing: Editing;
  readonly open: OpenCell;
}

/** The line that a cell turns into while one types. */
export function SheetInput({ editing, open }: SheetInputProps) {
  const t = useWords();
  const [text, setText] = useState(editing.text);
  const begin = useCallback((input: HTMLInputElement | null) => {
    input?.focus();
    input?.setSelectionRange(input.value.length, input.value.length);
  }, []);
  /** Closing takes the focus away, which would close the cell once more. */
  const isClosed = useRef(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      isClosed.current = true;
      open.onCancel();
    }
    if (!CLOSING.includes(event.key) && !(editing.byTyping && SIDEWAYS.includes(event.key))) return;
    isClosed.current = true;
    if (open.onCommit(text, event.key, event.shiftKey)) event.preventDefault();
    else isClosed.current = false;
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(pasted.trimEnd())) return;
    event.preventDefault();
    isClosed.current = true;
    open.onBlock(pasted);
  };
  return (
    <input
      ref={begin}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      enterKeyHint="done"
      aria-label={t('targets.sheet.input')}
      className={styles['input']}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      onBlur={() => {
        if (!isClosed.current) open.onCommit(text);
      }}
    />
  );
}
