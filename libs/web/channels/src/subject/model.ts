import type { ChannelPageQuery, ChannelsUnitFragment, ProviderPageQuery } from '@cashlight/contract';
import type { MonthPoint } from '@cashlight/web-charts';
import type { Format, Translate } from '@cashlight/web-i18n';
import { contextOf } from '../figures/context';
import { costLinesOf, type CostLine } from '../figures/costs';
import { shareIn } from '../figures/figures';
import { levelsBy, levelsOf, together, type Levels } from '../figures/levels';
import { eventsWithin, monthRowsOf, type MonthRow } from '../figures/months';
import { bySize, lineOf, partOf, partsOf, type Context, type Listed, type Part } from '../figures/part';
import { unitPartsOf, type UnitParts } from '../figures/units';
import type { Question } from '../question';
import type { Subject } from './question';

/** What both pages are told of. */
export type SubjectAnswer = ChannelPageQuery | ProviderPageQuery;

/** Where the subject stands among those of its kind. */
export interface Rank {
  readonly place: number;
  readonly count: number;
  /** The one right before it. */
  readonly above: Part | undefined;
}

/** What the page of a channel, a group of channels or a provider draws from. */
export interface SubjectModel {
  readonly question: Question;
  readonly subject: Subject;
  readonly listed: Listed;
  readonly scope: ChannelsUnitFragment | undefined;
  /** Everything in the scope. */
  readonly whole: Part;
  readonly part: Part;
  readonly isComplete: boolean;
  readonly context: Context;
  readonly rank: Rank | null;
  /** The subject's share in the whole company, where a unit is looked at. */
  readonly companyLine: readonly MonthPoint[] | null;
  readonly units: UnitParts;
  readonly months: readonly MonthRow[];
  /** Of a channel its providers, of a provider its channels; their shares are those within the subject. */
  readonly within: readonly Part[];
  readonly itself: Part;
  /** The channels of the same group, or of the group; their shares are those of the whole. */
  readonly neighbours: readonly Part[];
  /** Null: nothing of the subject is in the costs. */
  readonly cost: CostLine | null;
  readonly answer: SubjectAnswer;
}

/** The answer ready to be drawn; null where the reference lists know no such code. */
export function subjectModel(
  subject: Subject,
  answer: SubjectAnswer,
  question: Question,
  format: Format,
  t: Translate,
): SubjectModel | null {
  const listed = listedOf(subject, answer, t);
  if (!listed) return null;
  const { measure, unit } = question;
  const isProvider = subject.kind === 'PROVIDER';
  const levels = isProvider
    ? levelsBy(answer.byProvider, measure, ({ providerCode }) => providerCode)
    : levelsBy(answer.byChannel, measure, ({ channelCode }) => channelCode);
  const whole = levelsOf(isProvider ? answer.byProvider : answer.byChannel, measure);
  const context = contextOf(answer, question, whole, format);
  const peers = partsOf(levels, isProvider ? answer.providers : answer.channels, context);
  const own = ownLevels(subject, levels, answer);
  const within = isProvider
    ? levelsBy(answer.byChannel, measure, ({ channelCode }) => channelCode)
    : levelsBy(answer.byProvider, measure, ({ providerCode }) => providerCode);
  const inner: Context = { ...context, frame: { ...context.frame, whole: own } };
  const part = partOf(listed, own, context);
  return {
    ...{ question, subject, listed, part, context, answer },
    scope: unit === undefined ? undefined : answer.units.find(({ code }) => code === unit),
    whole: partOf({ code: '', name: t('channels.column.total'), nameEn: null }, whole, context),
    isComplete: context.frame.isComplete(question.latest),
    rank: rankOf(part, peers),
    companyLine: companyLineOf(answer, question, context),
    units: unitPartsOf(answer.ownByUnit, answer.allByUnit, answer.units, unit, measure),
    months: monthsOf(own, answer, subject, context),
    within: partsOf(within, isProvider ? answer.channels : answer.providers, inner),
    itself: partOf(listed, own, inner),
    neighbours: isProvider
      ? []
      : bySize(
          peers.filter(({ group }) => group === listed.group),
          format,
        ),
    cost: costOf(subject, listed, answer, format),
  };
}

function listedOf({ kind, code }: Subject, answer: SubjectAnswer, t: Translate): Listed | undefined {
  switch (kind) {
    case 'CHANNEL':
      return answer.channels.find((each) => each.code === code);
    case 'PROVIDER':
      return answer.providers.find((each) => each.code === code);
    case 'GROUP': {
      const group = answer.channels.find((each) => each.group === code)?.group;
      return group && { code, name: t(`group.${group}`), nameEn: null, group };
    }
  }
}

function ownLevels(
  { kind, code }: Subject,
  levels: ReadonlyMap<string, Levels>,
  { channels }: SubjectAnswer,
): Levels {
  if (kind !== 'GROUP') return levels.get(code) ?? together([]);
  return together(
    channels.filter(({ group }) => group === code).flatMap((channel) => levels.get(channel.code) ?? []),
  );
}

/** Equal levels share a place. Nothing to rank where the subject has nothing, is a group, or stands alone. */
function rankOf(part: Part, peers: readonly Part[]): Rank | null {
  const level = part.figures.level ?? 0n;
  if (level === 0n || !peers.some(({ code }) => code === part.code)) return null;
  const active = peers.filter(({ figures }) => (figures.level ?? 0n) > 0n);
  const larger = active.filter(({ figures }) => (figures.level ?? 0n) > level);
  return { place: larger.length + 1, count: active.length, above: larger.at(-1) };
}

function companyLineOf(answer: SubjectAnswer, question: Question, context: Context): MonthPoint[] | null {
  if (!answer.company || !answer.ownCompany) return null;
  const [own, whole] = [answer.ownCompany, answer.company].map((rows) => levelsOf(rows, question.measure));
  return own && whole ? lineOf(own, whole, context) : null;
}

function monthsOf(own: Levels, answer: SubjectAnswer, subject: Subject, context: Context): MonthRow[] {
  const { question } = context;
  const ownCompany = levelsOf(answer.ownCompany ?? [], question.measure);
  const company = levelsOf(answer.company ?? [], question.measure);
  return monthRowsOf(
    own,
    (month) => shareIn(ownCompany, company, month),
    eventsWithin(eventsOf(subject, answer), answer.units, question.unit),
    context,
  );
}

function eventsOf({ kind, code }: Subject, { events, channels }: SubjectAnswer): SubjectAnswer['events'] {
  switch (kind) {
    case 'PROVIDER':
      return events.filter(({ providerCode }) => providerCode === code);
    case 'CHANNEL':
      return events.filter(({ channelCode }) => channelCode === code);
    case 'GROUP': {
      const own = new Set(channels.filter(({ group }) => group === code).map((channel) => channel.code));
      return events.filter(({ channelCode }) => channelCode !== null && own.has(channelCode));
    }
  }
}

function costOf(
  { kind, code }: Subject,
  listed: Listed,
  { collectionCosts }: SubjectAnswer,
  format: Format,
): CostLine | null {
  const [line] = costLinesOf(
    collectionCosts.rows,
    [listed],
    (row) => (kind === 'GROUP' ? row.channelGroup : kind === 'CHANNEL' ? row.channelCode : row.providerCode),
    format,
  );
  return line?.code === code ? line : null;
}
