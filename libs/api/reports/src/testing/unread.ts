import type { ReportDocument } from '../document/document.js';
import { inOneLine, shownRows, textsOf } from './unsaid.js';

/**
 * The words of a report that are not found in the plain text of a print as often as the report says them. Numbers of pages, marks and heads that
 * are repeated may stand between.
 */
export function unreadWords(document: ReportDocument, print: string): string[] {
  const words = wordsOf(document);
  return lackingIn(inOneLine(print).split(' '), words).map((word) => `the word “${word}” is missing`);
}

/** The same by letters, for prints whose faces are mixed: Poppler then sees blanks where there are none, and none where there are. */
export function unreadLetters(document: ReportDocument, print: string): string[] {
  const letters = Array.from(wordsOf(document).join(''));
  const lacking = lackingIn(Array.from(withoutBlanks(print)), letters).join('');
  return lacking === '' ? [] : [`the letters “${lacking}” are missing`];
}

/** The rows of a report whose cells do not stand one behind the other in the plain text of a print. */
export function tornRows(document: ReportDocument, print: string): string[] {
  const letters = withoutBlanks(print);
  return rowsOf(document)
    .filter((row) => !letters.includes(withoutBlanks(row.join(''))))
    .map((row) => `the row “${row.join(' | ')}” is torn`);
}

function wordsOf(document: ReportDocument): string[] {
  const texts = [...textsOf(document), ...rowsOf(document).flat()];
  return texts.flatMap((text) => text.split(' ')).filter((word) => word !== '');
}

function rowsOf({ sections, language }: ReportDocument): string[][] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? shownRows(block, language) : []));
}

function lackingIn(found: readonly string[], wanted: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1);
  return wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

function withoutBlanks(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, '');
}
