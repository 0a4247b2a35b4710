import type { ChannelGroup } from '@cashlight/contract';
import { shownSign } from '@cashlight/domain';
import type { Format, Translate } from '@cashlight/web-i18n';
import { basisOf, basisText } from '../figures/basis';
import { isDrop } from '../figures/moved';
import type { Part } from '../figures/part';
import type { ChannelsModel, GroupPart } from './model';

/** What the page finds: who leads, then what moved, who dropped, and how concentrated it is. */
export function findingOf(model: ChannelsModel, t: Translate, format: Format): string[] {
  return [
    leadText(model, t, format),
    ...movesText(model, t, format),
    ...dropsText(model, t),
    ...spreadText(model, t, format),
  ];
}

/** The period, and the unit that is looked at. */
export function whenText(
  { question, scope }: Pick<ChannelsModel, 'question' | 'scope'>,
  format: Format,
): string {
  const period = format.period(question.period);
  return scope ? `${period}, ${format.name(scope)}` : period;
}

function leadText(model: ChannelsModel, t: Translate, format: Format): string {
  const when = whenText(model, format);
  const of = t(`channels.of.${model.question.measure}`);
  const [first, second, ...others] = model.groups.filter(({ part }) => (part.figures.level ?? 0n) > 0n);
  if (!first) return when;
  if (!second) return t(`channels.lead.all.${first.group}`, { when, of });
  const share = format.percent(first.part.figures.share);
  if (first.part.figures.level !== second.part.figures.level) {
    const rest = restText([second, ...others], t, format);
    return t(`channels.lead.first.${first.group}`, { when, of, share, rest });
  }
  return t('channels.lead.level', {
    ...{ when, of, share },
    first: groupText(first.group, t),
    second: groupText(second.group, t),
    rest: restText(others, t, format),
  });
}

function restText(groups: readonly GroupPart[], t: Translate, format: Format): string {
  if (groups.length === 0) return '';
  const named = groups.map(
    ({ group, part }) => `${groupText(group, t)} ${format.percent(part.figures.share)}`,
  );
  return `; ${named.join(', ')}`;
}

function groupText(group: ChannelGroup, t: Translate): string {
  return t(`channels.inText.${group}`);
}

function movesText({ channels, frame, question }: ChannelsModel, t: Translate, format: Format): string[] {
  const basis = basisOf(frame);
  const changes = channels.flatMap((part) => {
    const change = changeOf(part, basis);
    return change === null ? [] : [{ name: part.name, change }];
  });
  const sorted = changes.toSorted((one, other) => other.change - one.change);
  const [up, down] = [sorted[0], sorted.at(-1)];
  if (!up || !down || sorted.length < 2) return [];
  const words = basisText(basis, question.period.kind, t);
  if (shownSign(up.change) <= 0 && shownSign(down.change) >= 0)
    return [t('channels.movesNone', { basis: words })];
  return [
    t('channels.moves', {
      basis: words,
      up: up.name,
      upPoints: format.points(up.change),
      down: down.name,
      downPoints: format.points(down.change),
    }),
  ];
}

function changeOf({ figures }: Part, basis: 'YEAR' | 'PREVIOUS'): number | null {
  return basis === 'YEAR' ? figures.yearAgoChange : figures.change;
}

/** Who dropped; that nobody did is said only where it can be told of all of them. */
function dropsText({ providers, question, frame }: ChannelsModel, t: Translate): string[] {
  const dropped = providers.filter(({ moved }) => moved !== null && isDrop(moved));
  if (dropped.length > 0) {
    const names = dropped.map(({ name }) => name).join(', ');
    return [t('channels.drops', { count: dropped.length, names })];
  }
  if (providers.length === 0) return [];
  if (frame.whole.has(question.latest) && !frame.isComplete(question.latest))
    return [t('channels.dropsUntold')];
  return providers.every(({ moved }) => moved !== null) ? [t('channels.dropsNone')] : [];
}

export function spreadText(
  { spread }: Pick<ChannelsModel, 'spread'>,
  t: Translate,
  format: Format,
): string[] {
  const [largest] = spread?.slices ?? [];
  if (!spread || !largest) return [];
  if (spread.slices.length === 1) return [t('channels.spreadOne', { name: largest.name })];
  return [
    t('channels.spreadEquals', {
      equals: format.tenths(spread.equals),
      name: largest.name,
      share: format.percent(spread.largest),
    }),
  ];
}
