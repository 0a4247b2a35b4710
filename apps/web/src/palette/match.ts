/** Something that can be found by its name or by other words for it. */
export interface Findable {
  readonly id: string;
  readonly label: string;
  /** Other words for it, such as its code or its name in the other language. */
  readonly keywords?: string | undefined;
}

const MOST_FOUND = 60;
const EXACT = 3;
const BEGINNING = 2;
const INSIDE = 1;
/** Below this length a piece inside a word says nothing. */
const SHORTEST_INSIDE = 3;

/** A text as people type it who are in a hurry: no capitals, no diacritics, đ as d. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

/** What fits every word of the query, best first; what was used recently comes first among equals. */
export function find<Entry extends Findable>(
  query: string,
  entries: readonly Entry[],
  recent: readonly string[] = [],
): Entry[] {
  const asked = wordsIn(query);
  return entries
    .map((entry) => ({ entry, score: scoreOf(entry, asked, recent) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, MOST_FOUND)
    .map(({ entry }) => entry);
}

function scoreOf(
  { id, label, keywords = '' }: Findable,
  asked: readonly string[],
  recent: readonly string[],
): number {
  const name = wordsIn(label);
  const others = wordsIn(keywords);
  // A word of the name says more than another word for the thing.
  const scores = asked.map((word) => Math.max(2 * fitOf(word, name), fitOf(word, others)));
  if (scores.length === 0 || scores.includes(0)) return 0;
  const whole = fold(label).startsWith(asked.join(' ')) ? 2 : 0;
  return scores.reduce((sum, score) => sum + score) / scores.length + whole + (recent.includes(id) ? 0.5 : 0);
}

/** How well a typed word fits the best of some words: 0 not at all. */
function fitOf(asked: string, words: readonly string[]): number {
  const fits = words.map((word) => {
    if (word === asked) return EXACT;
    if (word.startsWith(asked)) return BEGINNING;
    return asked.length >= SHORTEST_INSIDE && word.includes(asked) ? INSIDE : 0;
  });
  return Math.max(0, ...fits);
}

function wordsIn(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
