import type { WriteSheet } from 'hucre/xlsx';

/** What the writer takes for a cell. */
export type WrittenCell = NonNullable<WriteSheet['cells']> extends Map<string, infer Cell> ? Cell : never;

/** Looks like a character written as its number, and must not be read as one. */
const LIKE_AN_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** Texts that the library would write as the error of a computation. */
const LIKE_AN_ERROR =
  /^#(?:VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!|BLOCKED!|CONNECT!|FIELD!|UNKNOWN!)$/;
/** More does not fit into a cell of Excel. */
const LONGEST = 32_767;

/** A text as a cell: never a formula, never an error, whatever it begins with. Beyond what a cell holds it ends in an ellipsis. */
export function textCell(text: string): WrittenCell {
  const plain = plainText(text);
  return LIKE_AN_ERROR.test(plain)
    ? { richText: [{ text: plain }] }
    : { value: plain.replace(LIKE_AN_ESCAPE, '_x005F_') };
}

/** The text in parts that each fit into a cell. */
export function inCells(text: string): string[] {
  const parts: string[] = [];
  for (let rest = text; ;) {
    const part = cutText(rest, LONGEST);
    parts.push(part);
    if (part.length === rest.length) return parts;
    rest = rest.slice(part.length);
  }
}

function plainText(text: string): string {
  return text.length > LONGEST ? `${cutText(text, LONGEST - 1)}…` : text;
}

/** At most so long, and no character cut in two. */
export function cutText(text: string, length: number): string {
  return text.slice(0, length).replace(text.length > length ? /[\uD800-\uDBFF]$/ : /$^/, '');
}

/** A text of at most so many characters in a page header, where `&` begins a command unless it is doubled. */
export function headerText(text: string, length: number): string {
  const doubled = text.replace(/\s+/gu, ' ').replaceAll('&', '&&');
  if (doubled.length <= length) return doubled;
  const cut = cutText(doubled, length - 1);
  const halved = (/&*$/.exec(cut)?.[0].length ?? 0) % 2 === 1;
  return `${halved ? cut.slice(0, -1) : cut}…`;
}

const SHEET_NAME_LENGTH = 31;
/** Excel keeps this name for itself. */
const RESERVED = /^history$/i;

/** A name that Excel takes for a sheet and that no other sheet has: the heading, without signs that are not allowed, cut between words. */
export function sheetName(heading: string, taken: readonly string[]): string {
  const plain = heading
    .replace(/[[\]:*?/\\\p{C}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const isFree = (name: string): boolean =>
    !RESERVED.test(name) && !taken.some((other) => other.toLowerCase() === name.toLowerCase());
  for (let copy = 1; ; copy++) {
    const ending = copy === 1 ? '' : ` ${String(copy)}`;
    const name = betweenWords(plain, SHEET_NAME_LENGTH - ending.length) + ending;
    if (isFree(name)) return name;
  }
}

function betweenWords(text: string, length: number): string {
  const cut = cutText(text, length);
  const atWord = text.length > length && !text.startsWith(' ', length) ? cut.replace(/\s\S*$/u, '') : cut;
  return atWord.replace(/^['\s]+|['\s,;.–-]+$/gu, '') || 'Cashlight';
}
