import { type ExactStanding, FreshnessService, StandingsService } from '@cashlight/api-adoption';
import {
  type Organisation,
  ReferenceService,
  type UnitRecord,
  type UnitTree,
} from '@cashlight/api-reference';
import {
  exactTarget,
  type GivenTarget,
  type PlanBook,
  TargetHistoryReadModel,
  TargetReadModel,
} from '@cashlight/api-targets';
import { type Measure, type Month, monthOf, pathOf, toFloat } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import { wrongYear } from './planning-problems.js';
import type { PlanCount, TargetPlan, TargetPlanRow } from './planning.types.js';

const [FIRST_YEAR, LAST_YEAR] = [2000, 2100];

/** Which plan. */
export interface PlanQuestion {
  readonly year: number;
  readonly measure: Measure;
  /** null: of the top of the organisation */
  readonly unitCode: string | null;
  readonly organisation: Organisation;
}

/** Where units stood in a month, by code. */
type Standings = ReadonlyMap<string, ExactStanding>;

/** What a row of the plan is made of. */
interface Sources {
  readonly question: PlanQuestion;
  readonly given: readonly GivenTarget[];
  readonly plans: PlanBook;
  readonly base: Standings;
  readonly latest: Standings;
}

/** The plan of a year: what was given, what follows, and where units start from and stand. */
@Injectable()
export class TargetPlanService {
  constructor(
    private readonly reference: ReferenceService,
    private readonly targets: TargetReadModel,
    private readonly history: TargetHistoryReadModel,
    private readonly standings: StandingsService,
    private readonly freshness: FreshnessService,
  ) {}

  /** @throws Problem BAD_USER_INPUT for an unknown unit or a year outside 2000 to 2100 */
  async plan(question: PlanQuestion): Promise<TargetPlan> {
    const { year, measure, unitCode, organisation } = question;
    if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) throw wrongYear(FIRST_YEAR, LAST_YEAR);
    const december = monthOf(year, 12);
    const tree = await this.reference.unitTree({ at: december, organisation });
    const asked = unitCode === null ? tree.tops : [tree.find(unitCode)];
    const [company = null] = asked.length === 1 ? asked : [];
    const units = company ? tree.childrenOf(company) : asked;
    const version = await this.history.version(year, measure);
    const all = (await this.targets.given(null)).filter((target) => target.measure === measure);
    const { lastFullMonth } = await this.freshness.freshness(null, null);
    const [baseMonth, base] = await this.baseOf(question, lastFullMonth);
    const latestMonth = lastFullMonth && lastFullMonth > december ? december : lastFullMonth;
    const latest = latestMonth ? await this.standingsIn(latestMonth, question) : NOBODY;
    const shown = [...(company ? [company] : []), ...units];
    const plans = await this.plansOf(shown, tree, question);
    const given = all.filter((target) => target.year === year);
    const sources = { question, given, plans, base, latest };
    const rows = units.filter((unit) => isAlive(unit, december) || isMentioned(unit, sources));
    return {
      year,
      measure,
      version,
      years: [...new Set(all.map((target) => target.year))],
      baseMonth,
      latestMonth,
      company: company && rowOf(company, sources),
      units: rows.map((unit) => rowOf(unit, sources)),
    };
  }

  /** The last December where there are data of it, else the last full month. */
  private async baseOf(
    question: PlanQuestion,
    lastFullMonth: Month | null,
  ): Promise<readonly [Month | null, Standings]> {
    const december = monthOf(question.year - 1, 12);
    const standings = await this.standingsIn(december, question);
    if ([...standings.values()].some(({ total }) => total > 0n)) return [december, standings];
    return lastFullMonth ? [lastFullMonth, await this.standingsIn(lastFullMonth, question)] : [null, NOBODY];
  }

  private async standingsIn(
    month: Month,
    { measure, unitCode, organisation }: PlanQuestion,
  ): Promise<Standings> {
    const period = { from: month, to: month };
    const { asked, below } = await this.standings.standings({ period, unitCode, measure, organisation });
    return new Map([...asked, ...below].map((standing) => [standing.unit.code, standing]));
  }

  private plansOf(
    units: readonly UnitRecord[],
    tree: UnitTree,
    { year, measure }: PlanQuestion,
  ): Promise<PlanBook> {
    const scopes = units.map((unit) => tree.scopeOf(unit));
    return this.targets.plans(scopes, { from: year, to: year }, measure);
  }
}

const NOBODY: Standings = new Map();

function isAlive({ endsIn }: UnitRecord, december: Month): boolean {
  return endsIn === null || endsIn > december;
}

function isMentioned({ code }: UnitRecord, { given, base, latest }: Sources): boolean {
  const hasData = [base, latest].some((standings) => (standings.get(code)?.total ?? 0n) > 0n);
  return hasData || given.some(({ unitCode }) => unitCode === code);
}

function rowOf(unit: UnitRecord, { question, given, plans, base, latest }: Sources): TargetPlanRow {
  const { year } = question;
  const own = given.filter(({ unitCode }) => unitCode === unit.code);
  const wholeYear = own.find(({ month }) => month === 0);
  const plan = plans.planOf(unit.id, year);
  const standing = latest.get(unit.code);
  return {
    unitCode: unit.code,
    target: wholeYear ? fractionOf(wholeYear) : null,
    months: own
      .filter(({ month }) => month > 0)
      .map((target) => ({ month: monthOf(year, target.month), target: fractionOf(target) })),
    path: plan ? pathOf(plan).map(({ month, target }) => ({ month, target: toFloat(target) })) : [],
    lastTarget: toFloat(plans.planOf(unit.id, year - 1)?.december ?? null),
    base: countOf(base.get(unit.code)),
    latest: countOf(standing),
    latestTarget: toFloat(standing?.target ?? null),
    latestGap: toFloat(standing?.gap ?? null),
  };
}

const fractionOf = ({ percent }: GivenTarget): number => toFloat(exactTarget(percent));

function countOf(standing: ExactStanding | undefined): PlanCount | null {
  if (!standing || standing.total === 0n) return null;
  const { cashless, total, ratio } = standing;
  return { cashless, total, ratio: toFloat(ratio) };
}
