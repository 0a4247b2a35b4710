import { ReferenceService, type UnitRecord, type WorkingUnits } from '@cashlight/api-reference';
import {
  difference,
  type Finding,
  headline,
  type Language,
  type Month,
  type Ratio,
  ratio,
  type UnitFinding,
} from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import { FreshnessService } from './freshness.service.js';
import { type Counts, type ExactStanding, sumOf } from './standing.js';
import { type StandingsQuestion, StandingsService } from './standings.service.js';

/** The finding of a period in words. */
@Injectable()
export class HeadlineService {
  constructor(
    private readonly service: StandingsService,
    private readonly reference: ReferenceService,
    private readonly freshness: FreshnessService,
  ) {}

  /** The headline, then at most three sentences of evidence. @throws Problem BAD_USER_INPUT as the standings do */
  async headline(question: StandingsQuestion, language: Language): Promise<string[]> {
    const [{ asked, below }, working] = await Promise.all([
      this.service.standings(question),
      this.reference.workingUnits(),
    ]);
    const [only, ...others] = asked;
    const writer = new FindingWriter(working, language);
    const finding = only && others.length === 0 ? writer.findingOf(only, below) : writer.findingOfTops(asked);
    const settled = { ...finding, units: await this.settled(finding.units, question) };
    return headline(settled, { period: question.period, measure: question.measure, language });
  }

  /** In a closed period nothing is still to come: a unit without data has none. */
  private async settled(
    units: readonly UnitFinding[],
    { period, unitCode }: StandingsQuestion,
  ): Promise<readonly UnitFinding[]> {
    if (!units.some(({ awaited }) => awaited)) return units;
    const { closed } = await this.freshness.freshness(period, unitCode);
    return closed ? units.map((unit) => ({ ...unit, awaited: false })) : units;
  }
}

class FindingWriter {
  constructor(
    private readonly working: WorkingUnits,
    private readonly language: Language,
  ) {}

  findingOf(standing: ExactStanding, below: readonly ExactStanding[]): Finding {
    const { unit, latest, latestRatio, gap } = standing;
    return {
      unitName: unit.parentId === null ? null : this.nameOf(unit),
      ratio: standing.ratio,
      change: standing.change,
      latest: latest && latestRatio && { month: latest.month, ratio: latestRatio, gap, goal: standing.goal },
      units: this.unitFindings(below, latest?.month),
    };
  }

  /** Several tops: their sum, for which nobody has given a target, and each of them as a unit. */
  findingOfTops(tops: readonly ExactStanding[]): Finding {
    const own = together(tops);
    const month = tops
      .flatMap(({ latest }) => latest?.month ?? [])
      .sort()
      .at(-1);
    const latestRatio = together(
      tops.flatMap(({ latest }) => (latest?.month === month ? (latest ?? []) : [])),
    );
    return {
      unitName: null,
      ratio: own,
      change: difference(own, together(tops.flatMap(({ previousRatio }) => countsOf(previousRatio)))),
      latest:
        month !== undefined && latestRatio ? { month, ratio: latestRatio, gap: null, goal: null } : null,
      units: this.unitFindings(tops, month),
    };
  }

  /** A unit whose data end before the month in question has none to be judged by; one that does not work in it is not spoken of. */
  private unitFindings(standings: readonly ExactStanding[], month: Month | undefined): UnitFinding[] {
    return standings.flatMap((standing) => {
      const { unit, latest, latestRatio, previousRatio, gap } = standing;
      const hasData = latestRatio !== null && latest?.month === month;
      const works = month === undefined || this.working.isExpected(unit, month);
      if (!hasData && !works) return [];
      const awaited = !hasData && previousRatio !== null;
      return [{ name: this.nameOf(unit), hasData, awaited, gap: hasData ? gap : null }];
    });
  }

  private nameOf({ name, nameEn }: UnitRecord): string {
    return this.language === 'en' ? (nameEn ?? name) : name;
  }
}

/** Sums over sums; null without data. */
function together(parts: readonly Counts[]): Ratio | null {
  const { cashless, total } = sumOf(parts);
  return ratio(cashless, total);
}

/** What a ratio was made from; nothing where there were no data. */
function countsOf(own: Ratio | null): readonly Counts[] {
  return own ? [{ cashless: own.numerator, total: own.denominator }] : [];
}
