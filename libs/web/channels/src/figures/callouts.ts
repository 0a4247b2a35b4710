import { toFloat } from '@cashlight/domain';
import type { ChannelsPageQuery, Measure } from '@cashlight/contract';
import type { Format, Named, Translate } from '@cashlight/web-i18n';
import type { Question } from '../question';
import { levelIn } from './levels';
import { isDrop } from './moved';
import type { Part } from './part';
import { chainOf } from './tree';
import { quantityText, shortList } from './words';

/** A provider that needs a look, and why: the text follows its name. */
export interface Callout {
  readonly code: string;
  readonly name: string;
  readonly text: string;
}

type Coded = Named & { readonly code: string };

/** What is known of providers whose payments usually come. */
export interface Gaps {
  readonly providerGaps: ChannelsPageQuery['providerGaps'];
  readonly providers: readonly Coded[];
  readonly units: readonly (Coded & { readonly parentCode: string | null })[];
}

const MOST_UNITS = 5;

/** The providers that dropped or stopped in the period, then those that usually come and have not. */
export function calloutsOf(
  providers: readonly Part[],
  gaps: Gaps,
  question: Question,
  t: Translate,
  format: Format,
): Callout[] {
  const drops = providers.flatMap((part) => dropOf(part, question.measure, t, format));
  const told = new Set(drops.map(({ code }) => code));
  return [...drops, ...gapsOf(gaps, question, t, format).filter(({ code }) => !told.has(code))];
}

function dropOf(part: Part, measure: Measure, t: Translate, format: Format): Callout[] {
  const { moved, code, name, levels } = part;
  if (moved === null || !isDrop(moved)) return [];
  const month = format.month(moved.month);
  const usual = quantityText(measure, BigInt(Math.round(toFloat(moved.usual))), t, format);
  const level = quantityText(measure, levelIn(levels, moved.month).level, t, format);
  const change = format.percent(Math.abs(toFloat(moved.change) ?? 0));
  const text =
    moved.kind === 'STOPPED'
      ? t('channels.drop.stopped', { month, usual })
      : t('channels.drop.dropped', { month, level, change, usual });
  return [{ code, name, text }];
}

/** Gaps of the latest month: anywhere in the company, or in the units that are named; within a unit only its own. */
export function gapsOf(
  { providerGaps, providers, units }: Gaps,
  { unit, latest }: Pick<Question, 'unit' | 'latest'>,
  t: Translate,
  format: Format,
): Callout[] {
  const month = format.month(latest);
  return providerGaps.flatMap(({ providerCode, unitCodes }) => {
    const provider = providers.find(({ code }) => code === providerCode);
    const within = units.filter(
      ({ code }) => unitCodes.includes(code) && (unit === undefined || chainOf(code, units).includes(unit)),
    );
    if (!provider || (unitCodes.length > 0 && within.length === 0)) return [];
    const named = within.map((each) => format.name(each));
    const text =
      named.length === 0
        ? t('channels.drop.gapCompany', { month })
        : t('channels.drop.gapUnits', { month, units: shortList(named, MOST_UNITS, 'unit', t) });
    return [{ code: providerCode, name: format.name(provider), text }];
  });
}
