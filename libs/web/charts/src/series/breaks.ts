/** A month from which units are not what they were: a comparison across it needs care. */
export interface OrganisationBreak {
  readonly month: string;
  readonly kind: 'RENAMED' | 'MERGED' | 'REPLACED' | 'SPLIT';
  /** The break as a sentence. */
  readonly text: string;
  readonly unitCodes: readonly string[];
  /** The units that take over or come up. */
  readonly intoCodes: readonly string[];
}

/** The breaks of one month, to be drawn as one rule. */
export interface BreakMark {
  readonly month: string;
  /** Of the month among those drawn; the rule stands before it. */
  readonly index: number;
  readonly kinds: readonly OrganisationBreak['kind'][];
  readonly texts: readonly string[];
}

/** The breaks that lie between two of the months, by month. One before the first month divides nothing. */
export function breakMarks(
  breaks: readonly OrganisationBreak[],
  months: readonly string[],
): readonly BreakMark[] {
  return months.flatMap((month, index) => {
    const found = breaks.filter((each) => each.month === month);
    if (index === 0 || found.length === 0) return [];
    const kinds = [...new Set(found.map(({ kind }) => kind))];
    return [{ month, index, kinds, texts: found.map(({ text }) => text) }];
  });
}

/** The breaks that touch a unit. */
export function breaksOf(code: string, breaks: readonly OrganisationBreak[]): readonly OrganisationBreak[] {
  return breaks.filter(({ unitCodes, intoCodes }) => unitCodes.includes(code) || intoCodes.includes(code));
}
