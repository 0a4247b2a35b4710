import type { CodeColumn } from '../desk/kinds';
import type { Inspection } from '../desk/upload';
import { sourceOf, withLayout, type Draft } from './draft';

/** The codes of a file to say something about: those already translated, then those of the first rows that the company does not know. */
export function theirCodes(
  column: CodeColumn,
  draft: Draft,
  { columns, sample }: Inspection,
  ours: ReadonlySet<string>,
): readonly string[] {
  const source = sourceOf(column, draft.layout, columns);
  const index = source && 'from' in source ? columns.indexOf(source.from) : -1;
  const unknown = sample
    .map((row) => (row[index] ?? '').trim())
    .filter((code) => code !== '' && !ours.has(code));
  return [...new Set([...Object.keys(draft.layout.codes[column] ?? {}), ...unknown])];
}

/** The draft with another meaning for a code; undefined: it is taken as it is. */
export function withCode(draft: Draft, column: CodeColumn, theirs: string, ours: string | undefined): Draft {
  const { [column]: codes = {}, ...others } = draft.layout.codes;
  const { [theirs]: _former, ...rest } = codes;
  const next = ours === undefined ? rest : { ...rest, [theirs]: ours };
  const isEmpty = Object.keys(next).length === 0;
  return withLayout(draft, { codes: isEmpty ? others : { ...others, [column]: next } });
}
