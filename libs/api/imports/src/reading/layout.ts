import { Problem } from '@cashlight/api-platform';
import { z } from 'zod';
import type { Column } from './header.js';

/** How somebody else's file is laid out: where its columns are and how it writes dates and numbers. */
export const layoutSchema = z.strictObject({
  /** The line that names the columns: more than 1 where titles stand above. */
  headerLine: z.int().min(1).max(100),
  /** Where a column of the kind comes from: another column, or the same value on every row. One that is not named is looked for under its own name. */
  columns: z.record(
    z.string(),
    z.union([
      z.strictObject({ from: z.string().min(1).max(200) }),
      z.strictObject({ value: z.string().max(200) }),
    ]),
  ),
  /** What the file's codes mean, by column of the kind: theirs to ours. */
  codes: z.record(z.string(), z.record(z.string(), z.string())),
  /** AUTO: as the contract has it, day first. The others say what comes first; separators are free. */
  dateFormat: z.enum(['AUTO', 'DMY', 'MDY', 'YMD']),
  /** How thousands are separated: not at all, by dots or by commas. */
  numberFormat: z.enum(['PLAIN', 'DOT_THOUSANDS', 'COMMA_THOUSANDS']),
});

export type Layout = z.infer<typeof layoutSchema>;

/** The layout of a file as the contract has it. */
export const PLAIN_LAYOUT: Layout = {
  headerLine: 1,
  columns: {},
  codes: {},
  dateFormat: 'AUTO',
  numberFormat: 'PLAIN',
};

/**
 * The layout, checked against the columns that it is about.
 * @throws Problem when it is no layout, or speaks of a column that the kind does not have
 */
export function readLayout(given: unknown, columns: readonly Column[]): Layout {
  const read = layoutSchema.safeParse(given);
  if (!read.success) {
    const [issue] = read.error.issues;
    const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    throw noLayout(['layout', ...(issue?.path ?? []), ...unknown].join('.'));
  }
  const known = columns.map(({ name }) => name);
  const named = [...Object.keys(read.data.columns), ...Object.keys(read.data.codes)];
  const unknown = named.find((name) => !known.includes(name));
  if (unknown !== undefined) throw unknownColumn(unknown, known);
  return read.data;
}

const PARTS = Object.keys(layoutSchema.shape).join(', ');

const noLayout = (place: string) =>
  new Problem('BAD_USER_INPUT', {
    vi: `Cách đọc tệp (layout) không hợp lệ ở "${place.slice(0, 60)}". Hãy sửa chỗ đó. Các phần của layout: ${PARTS}.`,
    en: `The layout is wrong at "${place.slice(0, 60)}". Mend it there. The parts of a layout: ${PARTS}.`,
  });

const unknownColumn = (name: string, known: readonly string[]) =>
  new Problem('BAD_USER_INPUT', {
    vi: `Loại tệp này không có cột "${name.slice(0, 60)}". Các cột: ${known.join(', ')}.`,
    en: `This kind has no column "${name.slice(0, 60)}". Its columns: ${known.join(', ')}.`,
  });
