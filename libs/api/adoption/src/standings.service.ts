import { JoinedReads, ReferenceService, type UnitRecord, type UnitTree } from '@cashlight/api-reference';
import { TargetReadModel } from '@cashlight/api-targets';
import { type Measure, monthsOf, type Period, periodBefore, yearAgo, yearOf } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import { checkPeriod } from './question.js';
import { type ExactStanding, standingOf } from './standing.js';
import { StandingReadModel } from './standing.read-model.js';

export interface StandingsQuestion {
  readonly period: Period;
  /** null: the top of the organisation */
  readonly unitCode: string | null;
  readonly measure: Measure;
}

/** The standings of the units asked for, and of those right below when it is one. */
export interface Standings {
  readonly asked: readonly ExactStanding[];
  readonly below: readonly ExactStanding[];
}

/** Where units stand in a period. */
@Injectable()
export class StandingsService {
  private readonly reads = new JoinedReads<Standings>();

  constructor(
    private readonly reference: ReferenceService,
    private readonly months: StandingReadModel,
    private readonly targets: TargetReadModel,
  ) {}

  /**
   * The unit asked for and those right below it; with several tops and none asked for, each top alone.
   * @throws Problem BAD_USER_INPUT for an unknown unit or a wrong period
   */
  standings(question: StandingsQuestion): Promise<Standings> {
    const { period, unitCode, measure } = question;
    const key = JSON.stringify([period.from, period.to, unitCode, measure]);
    return this.reads.ask(key, () => this.read(question));
  }

  private async read({ period, unitCode, measure }: StandingsQuestion): Promise<Standings> {
    checkPeriod(period);
    const tree = await this.reference.unitTree();
    const asked = unitCode === null ? tree.tops : [tree.find(unitCode)];
    const below = asked.flatMap((unit) => (asked.length === 1 ? tree.childrenOf(unit) : []));
    const standings = await this.standingsOf([...asked, ...below], tree, period, measure);
    return { asked: standings.slice(0, asked.length), below: standings.slice(asked.length) };
  }

  private async standingsOf(
    units: readonly UnitRecord[],
    tree: UnitTree,
    period: Period,
    measure: Measure,
  ): Promise<ExactStanding[]> {
    const scopes = units.map((unit) => tree.scopeOf(unit));
    const months = new Set([period, periodBefore(period), yearAgo(period)].flatMap(monthsOf));
    const years = { from: yearOf(period.from), to: yearOf(period.to) + 1 };
    const [figures, plans] = await Promise.all([
      this.months.months(scopes, [...months], measure),
      this.targets.plans(scopes, years, measure),
    ]);
    return units.map((unit) => {
      const own = figures.filter(({ unitId }) => unitId === unit.id);
      return standingOf(unit, own, plans, period, measure);
    });
  }
}
