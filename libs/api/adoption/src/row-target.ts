import type { PlanBook } from '@cashlight/api-targets';
import type { UnitRecord } from '@cashlight/api-reference';
import { type Month, monthOf, type Period, type Ratio } from '@cashlight/domain';
import type { CubeKeys } from './cube.read-model.js';
import type { CubeQuestion } from './question.js';

/** The units that rows can have a target of: the leaves when grouped by unit, else the one unit that all is about. */
export function unitsWithTargets(question: CubeQuestion): readonly UnitRecord[] {
  if (isPartOfPayments(question) || !canCoverOneMonth(question)) return [];
  const { tree } = question;
  const asked = question.units ?? tree.tops;
  if (!question.groupBy.includes('UNIT')) return asked.length === 1 ? asked : [];
  const members = new Set(asked.flatMap((unit) => tree.scopeOf(unit).memberIds));
  return tree.units.filter((unit) => members.has(unit.id) && tree.isLeaf(unit));
}

/** The path's value for a row that covers one month of one unit; else null. `units`: those of `unitsWithTargets`. */
export function targetOfRow(
  row: CubeKeys,
  question: CubeQuestion,
  units: readonly UnitRecord[],
  plans: PlanBook,
): Ratio | null {
  const { from, to } = monthsOfRow(row, question.period);
  if (from !== to) return null;
  const unit = question.groupBy.includes('UNIT') ? units.find(({ code }) => code === row.unitCode) : units[0];
  return unit ? plans.targetOf(unit.id, from) : null;
}

/** A target is of all payments: a row by channel, group or provider, or filtered so, has none. */
function isPartOfPayments({ groupBy, channelIds, channelGroups, providerIds }: CubeQuestion): boolean {
  const filtered = channelIds !== null || channelGroups !== null || providerIds !== null;
  return (
    filtered || ['CHANNEL', 'CHANNEL_GROUP', 'PROVIDER'].some((name) => groupBy.some((each) => each === name))
  );
}

function canCoverOneMonth({ groupBy, period }: CubeQuestion): boolean {
  return (
    period.from === period.to ||
    ['MONTH', 'QUARTER', 'YEAR'].some((name) => groupBy.some((each) => each === name))
  );
}

/** The months that a row covers: those of its period within the ones asked for. */
function monthsOfRow(row: CubeKeys, { from, to }: Period): Period {
  const bucket = bucketOf(row);
  return bucket ? { from: later(from, bucket.from), to: bucket.to < to ? bucket.to : to } : { from, to };
}

function bucketOf({ month, quarter, year }: CubeKeys): Period | undefined {
  if (month !== undefined) return { from: month, to: month };
  if (quarter !== undefined) {
    const last = Number(quarter.slice(-1)) * 3;
    const itsYear = Number(quarter.slice(0, 4));
    return { from: monthOf(itsYear, last - 2), to: monthOf(itsYear, last) };
  }
  return year === undefined ? undefined : { from: monthOf(year, 1), to: monthOf(year, 12) };
}

function later(first: Month, second: Month): Month {
  return first > second ? first : second;
}
