import type { ChannelGroup, ChannelsPageQuery } from '@cashlight/contract';
import type { MixSeries } from '@cashlight/web-charts';
import type { Format, Translate } from '@cashlight/web-i18n';
import { contextOf } from '../figures/context';
import type { Frame } from '../figures/figures';
import { levelsBy, levelsOf, together } from '../figures/levels';
import { partOf, partsOf, bySize, type Context, type Part } from '../figures/part';
import { spreadOf, withoutProvider, type Spread } from '../figures/spread';
import type { Question } from '../question';

export const GROUPS: readonly ChannelGroup[] = ['BANK', 'INTERMEDIARY', 'CASH'];

/** A group of channels with the channels in it, the largest first. */
export interface GroupPart {
  readonly group: ChannelGroup;
  readonly part: Part;
  readonly channels: readonly Part[];
}

/** What the page draws from. */
export interface ChannelsModel {
  readonly question: Question;
  readonly frame: Frame;
  /** The unit that is looked at; undefined for the company. */
  readonly scope: ChannelsPageQuery['units'][number] | undefined;
  /** Everything in the scope. */
  readonly whole: Part;
  readonly groups: readonly GroupPart[];
  /** All channels, the largest first. */
  readonly channels: readonly Part[];
  readonly providers: readonly Part[];
  /** All that went through providers. */
  readonly allProviders: Part;
  /** Null where nothing was paid without cash through a provider. */
  readonly spread: Spread | null;
  readonly spreadByGroup: readonly { readonly group: ChannelGroup; readonly spread: Spread }[];
  readonly withoutProvider: number | null;
  readonly answer: ChannelsPageQuery;
}

/** Makes the answer ready to be drawn. */
export function channelsModel(
  answer: ChannelsPageQuery,
  question: Question,
  format: Format,
  t: Translate,
): ChannelsModel {
  const { measure, unit } = question;
  const channelLevels = levelsBy(answer.byChannel, measure, ({ channelCode }) => channelCode);
  const whole = levelsOf(answer.byChannel, measure);
  const context = contextOf(answer, question, whole, format);
  const channels = partsOf(channelLevels, answer.channels, context);
  const providerLevels = levelsBy(answer.byProvider, measure, ({ providerCode }) => providerCode);
  const groups = GROUPS.flatMap((group) => groupOf(group, channels, context, t));
  return {
    question,
    frame: context.frame,
    scope: unit === undefined ? undefined : answer.units.find(({ code }) => code === unit),
    whole: partOf({ code: '', name: t('channels.column.total'), nameEn: null }, whole, context),
    groups: bySize(
      groups.map(({ part }) => part),
      format,
    ).flatMap(({ code }) => groups.filter(({ part }) => part.code === code)),
    channels,
    providers: partsOf(providerLevels, answer.providers, context),
    allProviders: partOf(
      { code: '', name: t('channels.column.allProviders'), nameEn: null },
      together(providerLevels.values()),
      context,
    ),
    spread: spreadOf(answer.cashless, answer.providers, measure, format),
    spreadByGroup: GROUPS.flatMap((group) => {
      const spread = spreadOf(answer.cashless, answer.providers, measure, format, group);
      return spread ? [{ group, spread }] : [];
    }),
    withoutProvider: withoutProvider(answer.cashless, measure),
    answer,
  };
}

/** A group as the sum of its channels; nothing where it has none. */
function groupOf(
  group: ChannelGroup,
  channels: readonly Part[],
  context: Context,
  t: Translate,
): GroupPart[] {
  const own = channels.filter((channel) => channel.group === group);
  if (own.length === 0) return [];
  const levels = together(own.map((channel) => channel.levels));
  const listed = { code: group, name: t(`group.${group}`), nameEn: null, group };
  return [{ group, part: partOf(listed, levels, context), channels: own }];
}

/** The groups' shares month by month, from the bottom up. */
export function mixOf({ groups }: ChannelsModel): MixSeries[] {
  return GROUPS.flatMap((group) =>
    groups
      .filter((each) => each.group === group)
      .map(({ part }) => ({ key: group, name: part.name, points: part.line })),
  );
}
