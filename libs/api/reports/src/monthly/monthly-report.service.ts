import {
  AdoptionService,
  type DataFreshness,
  type ExactStanding,
  FreshnessService,
  HeadlineService,
  StandingsService,
} from '@cashlight/api-adoption';
import { Problem } from '@cashlight/api-platform';
import { ReferenceService, type UnitTree } from '@cashlight/api-reference';
import { TargetReadModel } from '@cashlight/api-targets';
import {
  addMonths,
  type Language,
  type Measure,
  type Month,
  monthOf,
  monthText,
  type Period,
  yearOf,
} from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import type { ReportDocument } from '../document/document.js';
import { ReportPaperSource } from '../document/paper-source.js';
import { reportDocument } from '../document/report-document.js';
import { eventLines } from './event-lines.js';
import { type KeyFigure, type MonthlyReport, type PlaceAmongPeers, together } from './monthly-report.js';
import { planLine, trendPeriod, trendPoints } from './plans.js';
import { channelLines, groupLines, MonthsOfParts, nameOf, providerLines } from './share-lines.js';
import { hasData, lineOf, placeAmong, type ReportStandings, unitLines } from './unit-lines.js';

export interface ReportQuestion {
  readonly month: Month;
  /** null: the whole organisation */
  readonly unitCode: string | null;
  readonly language: Language;
}

/** The report of a month. */
@Injectable()
export class MonthlyReportService {
  constructor(
    private readonly reference: ReferenceService,
    private readonly adoption: AdoptionService,
    private readonly standings: StandingsService,
    private readonly headlines: HeadlineService,
    private readonly freshness: FreshnessService,
    private readonly targets: TargetReadModel,
    private readonly papers: ReportPaperSource,
  ) {}

  /** All that the report says, for every format. @throws Problem as `report` does */
  async document(question: ReportQuestion): Promise<ReportDocument> {
    const [report, paper] = await Promise.all([this.report(question), this.papers.paperOf(question)]);
    return reportDocument(report, paper);
  }

  /**
   * The figures. A month or a unit without data has a report that says so, as long as there are data before and after it.
   * @throws Problem BAD_USER_INPUT for an unknown unit, NOT_FOUND for a month before the first or after the last with data
   */
  async report(question: ReportQuestion): Promise<MonthlyReport> {
    const { month, unitCode, language } = question;
    const period = { from: month, to: month };
    const [standings, data, finding, parts, tree] = await Promise.all([
      this.readStandings(period, unitCode),
      this.freshness.freshness(period, unitCode),
      this.headlines.headline({ period, unitCode, measure: 'customers' }, language),
      this.parts(question),
      this.reference.unitTree({ at: month }),
    ]);
    if (!isKnown(month, data)) throw withoutData(month, data);
    const { asked } = standings.customers;
    const whole = oneOf(asked);
    const missing = new Set(data.missingUnitCodes);
    return {
      language,
      month,
      unitCode: unitCode === null ? null : (whole?.unit.code ?? null),
      unitName: whole ? nameOf(whole.unit, language) : null,
      finding,
      place: whole && (await this.place(period, tree, whole)),
      keyFigures: [
        keyFigure('customers', standings.customers.asked, standings.customersToDate.asked, period, data),
        keyFigure('amount', standings.amount.asked, standings.amountToDate.asked, period, data),
      ],
      goal: together(asked).goal,
      ...(await this.unitsAndPlans(question, standings, tree)),
      total: lineOf(asked, standings, whole ? nameOf(whole.unit, language) : ''),
      ...parts,
      events: await this.events(question, tree, whole),
      data,
      missingUnits: tree.units.filter(({ code }) => missing.has(code)).map((unit) => nameOf(unit, language)),
    };
  }

  private async readStandings(period: Period, unitCode: string | null): Promise<ReportStandings> {
    const toDate = yearToDate(period);
    const read = (asked: Period, measure: Measure) =>
      this.standings.standings({ period: asked, unitCode, measure });
    const [customers, amount, customersToDate, amountToDate] = await Promise.all([
      read(period, 'customers'),
      read(period, 'amount'),
      read(toDate, 'customers'),
      read(toDate, 'amount'),
    ]);
    return { customers, amount, customersToDate, amountToDate };
  }

  private async unitsAndPlans(
    { month, unitCode, language }: ReportQuestion,
    standings: ReportStandings,
    tree: UnitTree,
  ): Promise<Pick<MonthlyReport, 'units' | 'trend' | 'nextMonth'>> {
    const { asked, below } = standings.customers;
    const whole = oneOf(asked);
    const next = addMonths(month, 1);
    const trend = trendPeriod(month);
    const [working, rows, plans] = await Promise.all([
      this.reference.workingUnits(),
      this.adoption.rows({ ...trend, ...scopeOf(unitCode) }, ['MONTH']),
      this.targets.plans(
        [...asked, ...below].map(({ unit }) => tree.scopeOf(unit)),
        { from: yearOf(trend.from), to: yearOf(next) },
        'customers',
      ),
    ]);
    const listed = (whole ? below : asked).filter(
      (each) => working.isExpected(each.unit, month) || hasData(each, standings),
    );
    const planned = listed.filter(({ unit }) => working.isExpected(unit, next));
    const all = { ...together(asked), code: '', name: '', target: null, customersToConvert: null };
    return {
      units: unitLines(listed, standings, language),
      trend: trendPoints(rows, month, plans, whole?.unit.id ?? null),
      nextMonth: {
        month: next,
        units: planned.map((each) => planLine(each, next, plans, language)),
        total: whole ? planLine(whole, next, plans, language) : all,
      },
    };
  }

  private async place(
    period: Period,
    tree: UnitTree,
    { unit }: ExactStanding,
  ): Promise<PlaceAmongPeers | null> {
    const parent = tree.parentOf(unit);
    if (!parent) return null;
    const { below } = await this.standings.standings({ period, unitCode: parent.code, measure: 'customers' });
    return placeAmong(below, unit.id);
  }

  private async parts({ month, unitCode, language }: ReportQuestion) {
    const filter = { from: addMonths(month, -1), to: month, ...scopeOf(unitCode) };
    const read = async (dimension: 'CHANNEL_GROUP' | 'CHANNEL' | 'PROVIDER') =>
      new MonthsOfParts(await this.adoption.rows(filter, ['MONTH', dimension]), month);
    const [groups, channels, providers, knownChannels, knownProviders] = await Promise.all([
      read('CHANNEL_GROUP'),
      read('CHANNEL'),
      read('PROVIDER'),
      this.reference.channels(),
      this.reference.providers(),
    ]);
    return {
      groups: groupLines(groups),
      channels: channelLines(channels, knownChannels, language),
      providers: providerLines(providers, knownProviders, language),
    };
  }

  private async events({ month, language }: ReportQuestion, tree: UnitTree, whole: ExactStanding | null) {
    const [events, channels, providers] = await Promise.all([
      this.reference.events({ from: month, to: month }),
      this.reference.channels(),
      this.reference.providers(),
    ]);
    return eventLines(events, { tree, channels, providers }, whole?.unit ?? null, language);
  }
}

function scopeOf(unitCode: string | null): { unitCodes?: string[] } {
  return unitCode === null ? {} : { unitCodes: [unitCode] };
}

/** The one unit that the report is about; null when it is about several. */
function oneOf(asked: readonly ExactStanding[]): ExactStanding | null {
  const [only, ...others] = asked;
  return only && others.length === 0 ? only : null;
}

function yearToDate({ to }: Period): Period {
  return { from: monthOf(yearOf(to), 1), to };
}

function keyFigure(
  measure: KeyFigure['measure'],
  month: readonly ExactStanding[],
  toDate: readonly ExactStanding[],
  period: Period,
  { firstMonth }: DataFreshness,
): KeyFigure {
  const { ratio, yearAgoRatio, yearAgoChange } = together(toDate);
  // A year ago of which only some months are known is no like to be compared with.
  const reachesBack = firstMonth !== null && firstMonth <= addMonths(yearToDate(period).from, -12);
  const before = reachesBack ? { yearAgoRatio, yearAgoChange } : { yearAgoRatio: null, yearAgoChange: null };
  return { ...together(month), measure, yearToDate: { ratio, ...before } };
}

function isKnown(month: Month, { firstMonth, lastMonth }: DataFreshness): boolean {
  return firstMonth !== null && lastMonth !== null && firstMonth <= month && month <= lastMonth;
}

function withoutData(month: Month, { firstMonth, lastMonth }: DataFreshness): Problem {
  const known = firstMonth !== null && lastMonth !== null;
  return new Problem('NOT_FOUND', {
    vi:
      `Chưa có số liệu của ${monthText(month, 'vi')}. ` +
      (known ? `Số liệu hiện có từ ${firstMonth} đến ${lastMonth}.` : 'Hãy nhập dữ liệu thanh toán trước.'),
    en:
      `There are no data for ${monthText(month, 'en')}. ` +
      (known ? `Data reach from ${firstMonth} to ${lastMonth}.` : 'Import payments first.'),
  });
}
