import type { ChannelGroup } from '@cashlight/contract';
import type { MonthPoint } from '@cashlight/web-charts';
import type { Format, Named } from '@cashlight/web-i18n';
import { monthRange } from '@cashlight/web-ui';
import type { Question } from '../question';
import { figuresOf, shareIn, type Figures, type Frame } from './figures';
import { over, type Levels } from './levels';
import { movedIn, type Moved } from './moved';

/** A channel, a group of them, a provider or a unit as a part of the whole. */
export interface Part {
  readonly code: string;
  readonly name: string;
  readonly group: ChannelGroup | undefined;
  readonly levels: Levels;
  readonly figures: Figures;
  /** Its share month by month, over the months of the lines. */
  readonly line: readonly MonthPoint[];
  readonly moved: Moved | null;
}

/** What parts are told in. */
export interface Context {
  readonly question: Question;
  readonly frame: Frame;
  readonly format: Format;
  readonly isProvisional: (month: string) => boolean;
}

export interface Listed extends Named {
  readonly code: string;
  readonly group?: ChannelGroup;
}

export function partOf(listed: Listed, levels: Levels, context: Context): Part {
  const { question, frame, format } = context;
  return {
    code: listed.code,
    name: format.name(listed),
    group: listed.group,
    levels,
    figures: figuresOf(levels, frame),
    line: lineOf(levels, frame.whole, context),
    moved: movedIn(monthRange(question.period.from, question.latest), levels, frame),
  };
}

/** The parts that had anything in the period or in those that it is compared with, the largest first. */
export function partsOf(
  levels: ReadonlyMap<string, Levels>,
  listed: readonly Listed[],
  context: Context,
): Part[] {
  const { period, before, yearAgo } = context.frame;
  const looked = [...period.months, ...before.months, ...yearAgo.months];
  return bySize(
    listed.flatMap((each) => {
      const own = levels.get(each.code);
      return own && over(own, looked) > 0n ? [partOf(each, own, context)] : [];
    }),
    context.format,
  );
}

export function bySize(parts: readonly Part[], format: Format): Part[] {
  return parts.toSorted(
    (one, other) =>
      Number((other.figures.level ?? 0n) - (one.figures.level ?? 0n)) || format.compare(one.name, other.name),
  );
}

/** The share of the whole month by month; a month that nobody has data for is a gap. */
export function lineOf(
  levels: Levels,
  whole: Levels,
  { question, isProvisional }: Pick<Context, 'question' | 'isProvisional'>,
): MonthPoint[] {
  return monthRange(question.lines.from, question.lines.to).map((month) => ({
    month,
    value: shareIn(levels, whole, month),
    provisional: isProvisional(month),
  }));
}
