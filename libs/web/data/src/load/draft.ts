import { columnsOf, isKind, KINDS, type ColumnName, type Kind } from '../desk/kinds';
import type { Inspection, JobRequest, Layout, OnConflict, Profile, Source } from '../desk/upload';

/** How a file is to be loaded, while one makes up one's mind. */
export interface Draft {
  readonly kind: Kind;
  readonly onConflict: OnConflict;
  readonly atomic: boolean;
  /** The profile that the layout was taken from; the layout may have been changed since. */
  readonly profileName: string | null;
  readonly layout: Layout;
}

export function plainLayout(headerLine: number): Layout {
  return { headerLine, columns: {}, codes: {}, dateFormat: 'AUTO', numberFormat: 'PLAIN' };
}

/** What a file seems to be, by its header and the profiles of earlier files. A profile is taken only when it finds all its columns. */
export function draftOf({ guesses, headerLine, sample }: Inspection, profiles: readonly Profile[]): Draft {
  const guess = guesses.find(({ kind }) => isKind(kind));
  const fitting = guess?.missing.length === 0 ? guess.profileName : null;
  const profile = profiles.find(({ name }) => name === fitting);
  const [kind = 'payments'] = [guess?.kind, KINDS[0]].filter(isKind);
  return {
    kind,
    onConflict: 'reject',
    atomic: false,
    profileName: profile?.name ?? null,
    layout: profile?.layout ?? {
      ...plainLayout(headerLine),
      numberFormat: HAVE_DECIMALS.has(kind) ? 'PLAIN' : numberFormatOf(sample),
    },
  };
}

/** Files with percentages: what looks like a separated thousand, 77.125, has three decimals there. */
const HAVE_DECIMALS: ReadonlySet<Kind> = new Set<Kind>(['targets', 'fees']);

/** How the first rows separate thousands, where they do. */
function numberFormatOf(sample: readonly (readonly string[])[]): Layout['numberFormat'] {
  const cells = sample.flat().map((cell) => cell.trim());
  if (cells.some((cell) => /^\d{1,3}(\.\d{3})+(,0+)?$/.test(cell))) return 'DOT_THOUSANDS';
  return cells.some((cell) => /^\d{1,3}(,\d{3})+(\.0+)?$/.test(cell)) ? 'COMMA_THOUSANDS' : 'PLAIN';
}

/** Where a column of the kind comes from: what was chosen, else the column of its own name, if there is one. Letter case is free, as it is to the server. */
export function sourceOf(column: string, layout: Layout, columns: readonly string[]): Source | undefined {
  const chosen = layout.columns[column];
  if (chosen && 'value' in chosen) return chosen;
  const from = columnNamed(chosen?.from ?? column, columns);
  return from === undefined ? undefined : { from };
}

/** The column of the file that has this name. */
export function columnNamed(name: string, columns: readonly string[]): string | undefined {
  return columns.find((column) => comparable(column) === comparable(name));
}

function comparable(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}

/** The required columns that the file does not bring and that nothing was chosen for. Of a header on another line than the one looked at nothing is known. */
export function missingColumns({ kind, layout }: Draft, inspection: Inspection): readonly ColumnName[] {
  if (layout.headerLine !== inspection.headerLine) return [];
  return columnsOf(kind)
    .filter(({ name, required }) => required && !sourceOf(name, layout, inspection.columns))
    .map(({ name }) => name);
}

/** The draft with another source for a column; undefined: the column of its own name, or none. */
export function withSource(draft: Draft, column: string, source: Source | undefined): Draft {
  const { [column]: _former, ...others } = draft.layout.columns;
  return withLayout(draft, { columns: source ? { ...others, [column]: source } : others });
}

export function withLayout(draft: Draft, patch: Partial<Layout>): Draft {
  return { ...draft, layout: { ...draft.layout, ...patch } };
}

/** Whether the layout is still the profile's. */
export function isUnchanged({ layout, profileName }: Draft, profiles: readonly Profile[]): boolean {
  const profile = profiles.find(({ name }) => name === profileName);
  return profile !== undefined && sameLayout(profile.layout, layout);
}

/** Whether the file is read as the contract has it, without any layout. */
export function isPlain({ layout }: Draft): boolean {
  return sameLayout(layout, plainLayout(1));
}

/** What to ask of the server: the profile by its name while it was not changed, so that it is noted in the history. */
export function requestOf(draft: Draft, profiles: readonly Profile[], dryRun: boolean): JobRequest {
  const { kind, onConflict, atomic, profileName, layout } = draft;
  const request = { kind, onConflict, atomic, dryRun };
  if (profileName !== null && isUnchanged(draft, profiles)) return { ...request, profile: profileName };
  return isPlain(draft) ? request : { ...request, layout };
}

function sameLayout(one: Layout, other: Layout): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/** With its keys in one order, so that equal layouts are written alike. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
