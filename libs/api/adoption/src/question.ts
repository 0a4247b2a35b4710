import { Problem } from '@cashlight/api-platform';
import { checkPeriod, type ReferenceService, type UnitRecord, type UnitTree } from '@cashlight/api-reference';
import type { Period } from '@cashlight/domain';
import type { AdoptionFilter, Dimension } from './adoption.types.js';

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
    reference.unitTree({ at: filter.to, organisation: filter.organisation ?? 'AS_WAS' }),
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

function checkDimensions(groupBy: readonly Dimension[]): void {
  const twice = groupBy.find((dimension, place) => groupBy.indexOf(dimension) !== place);
  if (twice === undefined) return;
  throw new Problem('BAD_USER_INPUT', {
    vi: `groupBy có ${twice} hai lần. Mỗi chiều chỉ nêu một lần.`,
    en: `groupBy names ${twice} twice. Name each dimension once.`,
  });
}
