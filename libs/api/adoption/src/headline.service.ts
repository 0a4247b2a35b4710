import type { UnitRecord } from '@cashlight/api-reference';
import { type Finding, headline, type Language, ratio, type UnitFinding } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import { type ExactStanding, sumOf } from './standing.js';
import { type StandingsQuestion, StandingsService } from './standings.service.js';

/** The finding of a period in words. */
@Injectable()
export class HeadlineService {
  constructor(private readonly service: StandingsService) {}

  /** The headline, then at most two sentences of evidence. @throws Problem BAD_USER_INPUT as the standings do */
  async headline(question: StandingsQuestion, language: Language): Promise<string[]> {
    const { asked, below } = await this.service.standings(question);
    const [only, ...others] = asked;
    const finding =
      only && others.length === 0 ? findingOf(only, below, language) : findingOfTops(asked, language);
    return headline(finding, { period: question.period, measure: question.measure, language });
  }
}

function findingOf(standing: ExactStanding, below: readonly ExactStanding[], language: Language): Finding {
  const { unit, latest, latestRatio, gap } = standing;
  return {
    unitName: unit.parentId === null ? null : nameOf(unit, language),
    ratio: standing.ratio,
    change: standing.change,
    latest: latest && latestRatio && { month: latest.month, ratio: latestRatio, gap, goal: standing.goal },
    units: below.map((each) => unitFinding(each, latest?.month, language)),
  };
}

/** Several tops: their sum, for which nobody has given a target, and each of them as a unit. */
function findingOfTops(tops: readonly ExactStanding[], language: Language): Finding {
  const all = sumOf(tops);
  const month = tops
    .flatMap(({ latest }) => latest?.month ?? [])
    .sort()
    .at(-1);
  const latest = sumOf(
    tops.flatMap((top) => (top.latest?.month === month && top.latest ? [top.latest] : [])),
  );
  const latestRatio = ratio(latest.cashless, latest.total);
  return {
    unitName: null,
    ratio: ratio(all.cashless, all.total),
    change: null,
    latest: month !== undefined && latestRatio ? { month, ratio: latestRatio, gap: null, goal: null } : null,
    units: tops.map((each) => unitFinding(each, month, language)),
  };
}

/** A unit whose successor has taken over is not waited for. */
function isWorking({ endsOn }: UnitRecord, month: string | undefined): boolean {
  return endsOn === null || month === undefined || endsOn.slice(0, 7) > month;
}

/** A unit whose data end before the month in question has none to be judged by. */
function unitFinding(standing: ExactStanding, month: string | undefined, language: Language): UnitFinding {
  const hasData = standing.latestRatio !== null && standing.latest?.month === month;
  const awaited = !hasData && standing.previousRatio !== null && isWorking(standing.unit, month);
  return { name: nameOf(standing.unit, language), hasData, awaited, gap: hasData ? standing.gap : null };
}

function nameOf({ name, nameEn }: UnitRecord, language: Language): string {
  return language === 'en' ? (nameEn ?? name) : name;
}
