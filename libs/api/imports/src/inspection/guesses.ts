import { importKind, IMPORT_KINDS } from '../kinds/registry.js';
import { comparable, missingColumns, REASON_COLUMN, sourceNames, type Column } from '../reading/header.js';
import { PLAIN_LAYOUT, type Layout } from '../reading/layout.js';
import type { ImportProfile } from '../profiles/import-profiles.js';
import { HEADER_LINES, type HeadRow } from './file-head.js';

/** What a file may be. */
export interface Guess {
  readonly kind: string;
  readonly profileName: string | null;
  /** Columns of the kind that a file must have and this one has not. */
  readonly missing: readonly string[];
}

/** A guess, the line on which it finds the header, and how well it fits. */
export interface RankedGuess extends Guess {
  readonly headerLine: number;
  /** 1: every column that must be there is, 0: none. */
  readonly found: number;
  /** How much of the header is understood, from 0 to 1. */
  readonly understood: number;
}

/** Every guess that finds anything, best first: complete profiles, complete kinds, then by what is found; between equals the file's name decides. */
export function guessesOf(
  rows: readonly HeadRow[],
  fileName: string,
  profiles: readonly ImportProfile[],
): RankedGuess[] {
  const candidates = rows.filter(({ line }) => line <= HEADER_LINES);
  const byProfile = profiles.flatMap(({ name, kind, layout }) => {
    const header = rows.find(({ line }) => line >= layout.headerLine);
    return header ? [guess(header, kind, layout, name)] : [];
  });
  const byKind = IMPORT_KINDS.map((kind) =>
    candidates.map((row) => guess(row, kind, PLAIN_LAYOUT, null)).reduce(better, NOTHING),
  );
  const isNamed = ({ kind }: Guess) => (comparable(fileName).includes(kind) ? 1 : 0);
  return [...byProfile, ...byKind]
    .filter(({ found, understood }) => found > 0 && understood > 0)
    .sort(
      (one, other) =>
        rank(other) - rank(one) ||
        other.found - one.found ||
        other.understood - one.understood ||
        isNamed(other) - isNamed(one),
    );
}

const NOTHING: RankedGuess = {
  kind: '',
  profileName: null,
  missing: [],
  headerLine: 1,
  found: 0,
  understood: 0,
};

/** What is complete comes before what is not, and a profile that somebody made for such files before a kind. */
function rank({ missing, profileName }: RankedGuess): number {
  if (missing.length > 0) return 0;
  return profileName === null ? 1 : 2;
}

/** The earlier row, unless the later one fits better. */
function better(one: RankedGuess, other: RankedGuess): RankedGuess {
  return other.found > one.found || (other.found === one.found && other.understood > one.understood)
    ? other
    : one;
}

function guess(row: HeadRow, kind: string, layout: Layout, profileName: string | null): RankedGuess {
  const { columns } = importKind(kind);
  const names = row.texts.map(comparable);
  const missing = missingColumns(names, columns, layout);
  const needed = columns.filter((column) => isNeeded(column, layout)).length;
  const sources = [...sourceNames(columns, layout).values(), REASON_COLUMN];
  return {
    kind,
    profileName,
    missing,
    headerLine: row.line,
    found: needed === 0 ? 0 : (needed - missing.length) / needed,
    understood: names.filter((name) => sources.includes(name)).length / names.length,
  };
}

/** Whether the file must have the column: the kind or the layout asks for it, and the layout does not give it one value for all rows. */
function isNeeded({ name, required }: Column, layout: Layout): boolean {
  const source = layout.columns[name];
  return source === undefined ? required : 'from' in source;
}
