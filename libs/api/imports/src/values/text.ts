/** What is wrong with a value, in the order in which it is looked for. */
export type TextProblem = 'BAD_TEXT' | 'MISSING' | 'TOO_LONG';

/** Codes and identifiers. */
export const CODE_LENGTH = 100;
/** Names and titles. */
export const NAME_LENGTH = 200;

// Bytes that were no UTF-8 were read as U+FFFD; tab, line feed and carriage return are the only control characters of text.
const NOT_TEXT = /[\uFFFD]|(?![\t\n\r])\p{Cc}/u;

/** Trimmed and in Unicode's composed form, so that equal words are equal. */
export function tidy(raw: string): string {
  return raw.trim().normalize('NFC');
}

/** Whether the raw text holds something that no text has. */
export function isBadText(raw: string): boolean {
  return NOT_TEXT.test(raw);
}

/** Whether the text has more than `length` characters (code points). */
export function isLonger(text: string, length: number): boolean {
  return text.length > length && Array.from(text).length > length;
}
