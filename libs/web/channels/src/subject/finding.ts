import { shownSign, toFloat } from '@cashlight/domain';
import type { Format, Translate } from '@cashlight/web-i18n';
import { basisOf, basisText, growthOf } from '../figures/basis';
import { quantityOfText } from '../figures/words';
import type { Moved } from '../figures/moved';
import type { UnitPart } from '../figures/units';
import { whenText } from '../channels/finding';
import { isWholeYear } from '../question';
import type { SubjectModel } from './model';

/** What the page finds: share and how it changed, then how much, how it moved, and where it is strong. */
export function subjectFinding(model: SubjectModel, t: Translate, format: Format): string[] {
  const { part } = model;
  if ((part.figures.level ?? 0n) === 0n) {
    return [
      t('channels.subject.none', { when: whenText(model, format), name: part.name }),
      ...movedSentence(part.moved, t, format),
    ];
  }
  return [
    shareSentence(model, t, format),
    sizeSentence(model, t, format),
    ...movedSentence(part.moved, t, format),
    ...againstCompany(model, t, format),
    ...spreadSentence(model, t, format),
  ];
}

/** The share against the period before; over a whole year, and where there is none before, against last year. */
function shareSentence(model: SubjectModel, t: Translate, format: Format): string {
  const { part, question } = model;
  const { share, change, yearAgoChange } = part.figures;
  const basis = isWholeYear(question.period) || change === null ? 'YEAR' : 'PREVIOUS';
  const told = basis === 'YEAR' ? yearAgoChange : change;
  return t('channels.subject.share', {
    when: whenText(model, format),
    name: part.name,
    share: format.percent(share),
    of: t(`channels.of.${question.measure}`),
    change: told === null ? '' : shareChange(told, basisText(basis, question.period.kind, t), t, format),
  });
}

function shareChange(change: number, basis: string, t: Translate, format: Format): string {
  if (shownSign(change) === 0) return t('channels.subject.same', { basis });
  const points = format.pointsWidth(Math.abs(change));
  return t(change > 0 ? 'channels.subject.up' : 'channels.subject.down', { points, basis });
}

function sizeSentence(
  { part, question, context, rank, subject }: SubjectModel,
  t: Translate,
  format: Format,
): string {
  const basis = basisOf(context.frame);
  const growth = growthOf(part.figures, basis);
  const kind = subject.kind === 'PROVIDER' ? 'provider' : 'channel';
  return t('channels.subject.size', {
    level: quantityOfText(question, part.figures.level, t, format),
    growth: growth === null ? '' : growthClause(growth, basisText(basis, question.period.kind, t), t, format),
    rank:
      rank === null || rank.count < 2
        ? ''
        : t(`channels.subject.rank.${kind}`, { place: rank.place, count: rank.count }),
  });
}

function growthClause(growth: number, basis: string, t: Translate, format: Format): string {
  if (shownSign(growth) === 0) return t('channels.subject.kept', { basis });
  const percent = format.percent(Math.abs(growth));
  return t(growth > 0 ? 'channels.subject.grown' : 'channels.subject.fallen', { percent, basis });
}

function movedSentence(moved: Moved | null, t: Translate, format: Format): string[] {
  if (moved === null || moved.kind === 'USUAL') return [];
  const month = format.month(moved.month);
  const change = format.percent(Math.abs(toFloat(moved.change) ?? 0));
  switch (moved.kind) {
    case 'DROPPED':
      return [t('channels.subject.dropped', { month, change })];
    case 'STOPPED':
      return [t('channels.subject.stopped', { month })];
    case 'GREW':
      return [t('channels.subject.grew', { month, change })];
    case 'NEW':
      return [t('channels.subject.began', { month })];
  }
}

/** A unit's share against the company's. */
function againstCompany({ part, units, scope }: SubjectModel, t: Translate, format: Format): string[] {
  if (!scope || units.company === null || part.figures.share === null) return [];
  const gap = part.figures.share - units.company;
  const company = format.percent(units.company);
  if (shownSign(gap) === 0) return [t('channels.subject.even', { company })];
  const points = format.pointsWidth(Math.abs(gap));
  return [t(gap > 0 ? 'channels.subject.above' : 'channels.subject.below', { company, points })];
}

function spreadSentence({ units }: SubjectModel, t: Translate, format: Format): string[] {
  const known = byShare(units.parts).filter(({ inUnit }) => inUnit !== null);
  const [best, worst] = [known[0], known.at(-1)];
  if (!best || !worst) return [];
  const [bestShare, worstShare] = [format.percent(best.inUnit), format.percent(worst.inUnit)];
  if (bestShare === worstShare) return [];
  return [
    t('channels.subject.spreadUnits', {
      best: format.name(best.unit),
      bestShare,
      worst: format.name(worst.unit),
      worstShare,
    }),
  ];
}

/** Where the share within the unit is largest, first. */
export function byShare(parts: readonly UnitPart[]): UnitPart[] {
  return parts.toSorted((one, other) => (other.inUnit ?? -1) - (one.inUnit ?? -1));
}
