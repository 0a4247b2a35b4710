import { Problem } from '@cashlight/api-platform';

/** A text that people write: how it is called in both languages, and how long it may be in characters. */
export interface TextField {
  readonly vi: string;
  readonly en: string;
  readonly most: number;
}

/** A list of lines that people write. */
export interface ListField extends TextField {
  readonly mostLines: number;
}

/** What neither a document nor PostgreSQL can hold: control characters but for tab and line breaks, and what is no character. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;

/** One line: a line break becomes a blank. @throws Problem BAD_USER_INPUT when it is too long */
export function readLine(given: string, field: TextField): string {
  return checked(writable(given).replaceAll(/\s+/g, ' ').trim(), field);
}

/** Several lines, each ended by LF however it was sent, without blanks at their ends. @throws Problem BAD_USER_INPUT when it is too long */
export function readText(given: string, field: TextField): string {
  const text = writable(given)
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/ +$/gm, '')
    .trim();
  return checked(text, field);
}

/** Lines without the empty ones. @throws Problem BAD_USER_INPUT for too many or one too long */
export function readLines(given: readonly string[], field: ListField): string[] {
  const lines = given.map((line) => readLine(line, field)).filter((line) => line !== '');
  if (lines.length <= field.mostLines) return lines;
  throw new Problem('BAD_USER_INPUT', {
    vi: `${field.vi} có ${String(lines.length)} dòng; nhiều nhất là ${String(field.mostLines)}.`,
    en: `${field.en} has ${String(lines.length)} lines; at most ${String(field.mostLines)} are kept.`,
  });
}

/** Half a surrogate pair becomes the sign for what cannot be read. */
function writable(given: string): string {
  return Buffer.from(given).toString().replaceAll(UNWRITABLE, '').normalize('NFC');
}

function checked(text: string, { vi, en, most }: TextField): string {
  const length = Array.from(text).length;
  if (length <= most) return text;
  throw new Problem('BAD_USER_INPUT', {
    vi: `${vi} dài ${String(length)} ký tự; nhiều nhất là ${String(most)}.`,
    en: `${en} has ${String(length)} characters; at most ${String(most)} are kept.`,
  });
}
