import { type AdoptionFilter, Dimension } from '@cashlight/api-adoption';
import { Problem } from '@cashlight/api-platform';
import { ChannelGroup, Organisation, readMonth } from '@cashlight/api-reference';
import { list, listOf, type Parameters, refuseUnknown, single } from '../csv/parameters.js';

const KNOWN = [
  'from',
  'to',
  'groupBy',
  'unitCodes',
  'channelCodes',
  'channelGroups',
  'providerCodes',
  'organisation',
] as const;

export interface AdoptionQuestion {
  readonly filter: AdoptionFilter;
  readonly groupBy: readonly Dimension[];
}

/**
 * The question of the cube as the parameters of an address: lists separated by commas or repeated, an empty one as if absent.
 * @throws Problem BAD_USER_INPUT that says which parameter is wrong and what it may be
 */
export function readAdoptionQuestion(parameters: Parameters): AdoptionQuestion {
  refuseUnknown(parameters, KNOWN);
  const [unitCodes, channelCodes, providerCodes] = (
    ['unitCodes', 'channelCodes', 'providerCodes'] as const
  ).map((name) => list(parameters, name));
  const channelGroups = listOf(parameters, 'channelGroups', ChannelGroup);
  single(parameters, 'organisation');
  const [organisation] = listOf(parameters, 'organisation', Organisation) ?? [];
  return {
    filter: {
      from: readMonth(needed(parameters, 'from')),
      to: readMonth(needed(parameters, 'to')),
      ...(unitCodes && { unitCodes }),
      ...(channelCodes && { channelCodes }),
      ...(channelGroups && { channelGroups }),
      ...(providerCodes && { providerCodes }),
      ...(organisation && { organisation }),
    },
    groupBy: listOf(parameters, 'groupBy', Dimension) ?? [],
  };
}

function needed(parameters: Parameters, name: 'from' | 'to'): string {
  const value = single(parameters, name);
  if (value !== undefined) return value;
  throw new Problem('BAD_USER_INPUT', {
    vi: `Thiếu tham số ${name}. Ví dụ: /api/adoption.csv?from=2022-01&to=2022-12&groupBy=MONTH,UNIT`,
    en: `The parameter ${name} is missing. Example: /api/adoption.csv?from=2022-01&to=2022-12&groupBy=MONTH,UNIT`,
  });
}
