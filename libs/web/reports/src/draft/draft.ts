/** Texts by the name of their line. A line that is not there is blank. */
export type Texts = Readonly<Record<string, string>>;

/** What was typed and is not saved, and what was stored when the first of it was typed. */
export interface Draft {
  readonly base: Texts;
  readonly typed: Texts;
}

/** A line that was typed into, and that somebody else has saved otherwise meanwhile. */
export interface Clash {
  readonly line: string;
  readonly before: string;
  readonly theirs: string;
  readonly mine: string;
}

/** A draft held against what is stored now. */
export interface Rebased {
  /** What differs from what is stored. */
  readonly typed: Texts;
  readonly clashes: readonly Clash[];
  /** How many other lines somebody else has saved meanwhile. */
  readonly news: number;
}

const at = (texts: Texts, line: string) => texts[line] ?? '';

/**
 * Nothing typed is lost: what is stored otherwise now is a clash to be settled, not overwritten and not dropped. Blanks around a text, which saving
 * takes away, make no difference between two texts that are stored.
 */
export function rebased({ base, typed }: Draft, stored: Texts): Rebased {
  const open = Object.entries(typed).filter(([line, mine]) => mine !== at(stored, line));
  const moved = [...new Set([...Object.keys(base), ...Object.keys(stored)])].filter(
    (line) => at(base, line).trim() !== at(stored, line).trim(),
  );
  const clashes = open
    .filter(([line]) => moved.includes(line))
    .map(([line, mine]) => ({ line, before: at(base, line), theirs: at(stored, line), mine }));
  return { typed: Object.fromEntries(open), clashes, news: moved.length - clashes.length };
}

/** Lines as people write them in a box: one on each line, blanks left out. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
