import {
  checkPeriod,
  JoinedReads,
  type Organisation,
  ReferenceService,
  type UnitRecord,
  type UnitTree,
} from '@cashlight/api-reference';
import { TargetReadModel } from '@cashlight/api-targets';
import { type Measure, monthsOf, type Period, periodBefore, yearAgo, yearOf } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import { type ExactStanding, standingOf } from './standing.js';
import { StandingReadModel } from './standing.read-model.js';

export interface StandingsQuestion {
  readonly period: Period;
  /** null: the top of the organisation */
  readonly unitCode: string | null;
  readonly measure: Measure;
  /** AS_WAS when omitted */
  readonly organisation?: Organisation;
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
   * The unit asked for and those right below it, under the names that they have in the last month of the period; with several tops and none
   * asked for, each top alone. In today's organisation a unit that was split is there where it has data.
   * @throws Problem BAD_USER_INPUT for an unknown unit or a wrong period
   */
  standings(question: StandingsQuestion): Promise<Standings> {
    const { period, unitCode, measure, organisation } = question;
    const key = JSON.stringify([period.from, period.to, unitCode, measure, organisation]);
    return this.reads.ask(key, () => this.read(question));
  }

  private async read(question: StandingsQuestion): Promise<Standings> {
    const { period, unitCode, measure, organisation = 'AS_WAS' } = question;
    checkPeriod(period);
    const tree = await this.reference.unitTree({ at: period.to, organisation });
    const asked = unitCode === null ? tree.tops : [tree.find(unitCode)];
    const below = asked.flatMap((unit) => (asked.length === 1 ? tree.childrenOf(unit) : []));
    const standings = await this.standingsOf([...asked, ...below], tree, period, measure);
    const isShown = (standing: ExactStanding) =>
      organisation === 'AS_WAS' || !tree.isSplit(standing.unit) || hasData(standing);
    return { asked: standings.slice(0, asked.length), below: standings.slice(asked.length).filter(isShown) };
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

/** Whether there are data of the period or of one that it is compared with. */
function hasData({ ratio, previousRatio, yearAgoRatio }: ExactStanding): boolean {
  return ratio !== null || previousRatio !== null || yearAgoRatio !== null;
}
