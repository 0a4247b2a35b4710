import type { Readable } from 'node:stream';
import type { ImportProfile } from '../profiles/import-profiles.js';
import { refuse } from '../refusal.js';
import { HEADER_LINES, readFileHead, type HeadRow } from './file-head.js';
import { guessesOf, type Guess, type RankedGuess } from './guesses.js';

const SAMPLE_ROWS = 5;

/** What a file looks like before anybody said what it is. */
export interface Inspection {
  readonly format: 'CSV' | 'XLSX';
  /** The line that seems to name the columns. */
  readonly headerLine: number;
  /** The names on it, as they stand there. */
  readonly columns: readonly string[];
  /** The rows below it, at most five. */
  readonly sample: readonly (readonly string[])[];
  /** What it may be, best first; empty when nothing is recognised. */
  readonly guesses: readonly Guess[];
}

/**
 * Looks at the beginning of a file: its format, its header, and which kind or profile it may be.
 * @throws FileRefused when it is no table
 */
export async function inspectFile(
  source: Readable,
  fileName: string,
  profiles: readonly ImportProfile[],
): Promise<Inspection> {
  const { format, readings } = await readFileHead(source, fileName);
  const considered = readings
    .filter((rows) => rows.length > 0)
    .map((rows) => ({ rows, guesses: guessesOf(rows, fileName, profiles) }));
  const [first, ...others] = considered;
  if (first === undefined) throw emptyFile();
  const { rows, guesses } = others.reduce((one, other) => (fits(other) > fits(one) ? other : one), first);
  const headerLine = guesses[0]?.headerLine ?? likelyHeader(rows);
  const header = rows.find(({ line }) => line === headerLine);
  return {
    format,
    headerLine,
    columns: header?.texts ?? [],
    sample: rows
      .filter(({ line }) => line > headerLine)
      .slice(0, SAMPLE_ROWS)
      .map(({ texts }) => texts),
    guesses: guesses.map(({ kind, profileName, missing }) => ({ kind, profileName, missing })),
  };
}

/** How well a way of splitting fits: by what its best guess finds, else by how many columns it makes. */
function fits({ rows, guesses }: { rows: readonly HeadRow[]; guesses: readonly RankedGuess[] }): number {
  const [best] = guesses;
  const widest = Math.max(...rows.map(({ texts }) => texts.length));
  return best === undefined ? widest / 1_000 : 1 + best.found + best.understood;
}

/** Nothing on it is known: titles fill a cell or two, the header is the first of the fullest rows. */
function likelyHeader(rows: readonly HeadRow[]): number {
  const filled = ({ texts }: HeadRow) => texts.filter((text) => text !== '').length;
  const candidates = rows.filter(({ line }) => line <= HEADER_LINES);
  const most = Math.max(...candidates.map(filled));
  return candidates.find((row) => filled(row) === most)?.line ?? 1;
}

const emptyFile = () =>
  refuse('EMPTY', {
    vi: 'Tệp trống. Dòng đầu phải là tiêu đề cột.',
    en: 'The file is empty. Its first line must name the columns.',
  });
