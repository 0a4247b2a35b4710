import { Problem } from '@cashlight/api-platform';
import type { ReferenceService, UnitRecord, UnitTree } from '@cashlight/api-reference';
import { lengthOf, type Period } from '@cashlight/domain';
import type { AdoptionFilter, Dimension } from './adoption.types.js';

const MOST_MONTHS = 600;

/** What is asked of the cube, checked: every code is known. */
export interface CubeQuestion {
  readonly period: Period;
  readonly groupBy: readonly Dimension[];
  readonly tree: UnitTree;
  /** the units asked for, none below another; null: every unit */
  readonly units: readonly UnitRecord[] | null;
  readonly channelIds: readonly number[] | null;
  readonly channelGroups: readonly string[] | null;
  readonly providerIds: readonly number[] | null;
}

/** Checks a question against itself and the reference lists. @throws Problem BAD_USER_INPUT that says what to mend */
export async function checked(
  filter: AdoptionFilter,
  groupBy: readonly Dimension[],
  reference: ReferenceService,
): Promise<CubeQuestion> {
  checkPeriod(filter);
  checkDimensions(groupBy);
  const channelCodes = filter.channelCodes ?? null;
  const providerCodes = filter.providerCodes ?? null;
  const [tree, channelIds, providerIds] = await Promise.all([
    reference.unitTree(),
    channelCodes && reference.channelIds(channelCodes),
    providerCodes && reference.providerIds(providerCodes),
  ]);
  return {
    period: { from: filter.from, to: filter.to },
    groupBy,
    tree,
    units: filter.unitCodes ? tree.findAll(filter.unitCodes) : null,
    channelIds,
    channelGroups: filter.channelGroups ?? null,
    providerIds,
  };
}

/** @throws Problem BAD_USER_INPUT for a period that ends before it begins or is longer than 50 years */
export function checkPeriod(period: Period): void {
  if (period.from > period.to) {
    throw new Problem('BAD_USER_INPUT', {
      vi: `Kỳ bắt đầu ${period.from} sau khi kết thúc ${period.to}. Hãy đổi chỗ from và to.`,
      en: `The period starts in ${period.from}, after its end in ${period.to}. Swap from and to.`,
    });
  }
  const months = lengthOf(period);
  if (months <= MOST_MONTHS) return;
  throw new Problem('BAD_USER_INPUT', {
    vi: `Kỳ từ ${period.from} đến ${period.to} dài ${String(months)} tháng; nhiều nhất là ${String(MOST_MONTHS)}. Hãy hỏi kỳ ngắn hơn.`,
    en: `The period ${period.from} to ${period.to} has ${String(months)} months; at most ${String(MOST_MONTHS)} are answered. Ask for a shorter one.`,
  });
}

function checkDimensions(groupBy: readonly Dimension[]): void {
  const twice = groupBy.find((dimension, place) => groupBy.indexOf(dimension) !== place);
  if (twice === undefined) return;
  throw new Problem('BAD_USER_INPUT', {
    vi: `groupBy có ${twice} hai lần. Mỗi chiều chỉ nêu một lần.`,
    en: `groupBy names ${twice} twice. Name each dimension once.`,
  });
}
