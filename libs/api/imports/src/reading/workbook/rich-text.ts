import { refuse } from '../../refusal.js';

/** Excel keeps no longer text in a cell. */
const MAX_TEXT = 32_767;

/** Characters that XML cannot hold are written as their number. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Puts a text together that may come in runs of different looks, without the phonetic hints above it. */
export class RichText {
  private value = '';
  private inText = false;
  private inHint = false;

  begin(): void {
    this.value = '';
    this.inText = this.inHint = false;
  }

  open(name: string): void {
    if (name === 't') this.inText = true;
    else if (name === 'rPh') this.inHint = true;
  }

  text(text: string): void {
    if (this.inText && !this.inHint) this.value = joined(this.value, text);
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.inHint = false;
  }

  whole(): string {
    return unescaped(this.value);
  }
}

/** A text and what follows it. @throws FileRefused when they are longer than a cell may be */
export function joined(text: string, more: string): string {
  if (text.length + more.length > MAX_TEXT) throw textTooLong();
  return text + more;
}

/** The text with the characters for which XML has no place. */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}

const textTooLong = () =>
  refuse('ROW_TOO_LONG', {
    vi: `Tệp Excel có ô dài hơn ${String(MAX_TEXT)} ký tự, nhiều hơn Excel cho phép. Hãy mở bằng Excel, rút ngắn ô đó, lưu lại rồi gửi lại.`,
    en: `The Excel file has a cell of more than ${String(MAX_TEXT)} characters, which Excel does not allow. Open it in Excel, shorten the cell, save the file and send it again.`,
  });
