import type { TargetChangeInput } from '@cashlight/contract';
import type { Format, Translate } from '@cashlight/web-i18n';
import { fractionOf, rowsOf, type Plan } from '../plan/model';
import { entryText, type Entry } from '../sheet/entry';
import { cellOf, type CellId, type Entries, type Stored } from './draft';

/** One cell as it was and as it is to be, in the order of the sheet. */
export interface CellChange extends CellId {
  readonly key: string;
  readonly unit: string;
  /** A percentage such as "77.36"; undefined: nothing. */
  readonly before: string | undefined;
  readonly after: Entry;
}

export function changesOf(plan: Plan, entries: Entries, stored: Stored): readonly CellChange[] {
  const rows = rowsOf(plan);
  return [...entries]
    .map(([key, after]) => ({ key, ...cellOf(key), before: stored.get(key), after }))
    .map((change) => ({
      ...change,
      unit: rows.find(({ code }) => code === change.code)?.name ?? change.code,
    }))
    .toSorted(
      (one, other) =>
        rows.findIndex(({ code }) => code === one.code) - rows.findIndex(({ code }) => code === other.code) ||
        one.month - other.month,
    );
}

/**
 * The changes as the server takes them. A value that a file gave for December alone gives way to the year's target of its unit, or the two could
 * differ.
 */
export function changeInputs(plan: Plan, changes: readonly CellChange[]): readonly TargetChangeInput[] {
  const replaced = rowsOf(plan).filter(
    ({ code, december }) =>
      december === 'BESIDE' ||
      (december === 'ALONE' && changes.some((change) => change.code === code && change.month === 0)),
  );
  return [
    ...changes.map(({ code, month, after }) => ({
      unitCode: code,
      month: month === 0 ? null : monthText(plan.year, month),
      target: after.kind === 'value' ? fractionOf(after.percent) : null,
    })),
    ...replaced.map(({ code }) => ({ unitCode: code, month: monthText(plan.year, 12), target: null })),
  ];
}

function monthText(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** Which value a change is about: "Chỉ tiêu năm 2023", "Tháng 3/2023". */
export function cellName({ month }: CellId, year: number, t: Translate, format: Format): string {
  return month === 0 ? t('targets.column.targetOfYear', { year }) : format.monthLong(monthText(year, month));
}

/** A value as people read it: "77,36%"; nothing: "chưa giao". */
export function percentText(percent: string | undefined, t: Translate, format: Format): string {
  return percent === undefined ? t('gap.none') : `${entryText({ kind: 'value', percent }, format.language)}%`;
}

export function entryWords(entry: Entry, t: Translate, format: Format): string {
  if (entry.kind === 'unreadable') return entry.text;
  return percentText(entry.kind === 'value' ? entry.percent : undefined, t, format);
}
