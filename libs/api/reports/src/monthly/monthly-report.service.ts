import {
  AdoptionService,
  CoverageService,
  type ExactAdoptionRow,
  type ExactStanding,
  FreshnessService,
  HeadlineService,
  StandingsService,
} from '@cashlight/api-adoption';
import { ReferenceService, type UnitTree } from '@cashlight/api-reference';
import { TargetReadModel } from '@cashlight/api-targets';
import { addMonths, type Language, type Measure, type Month, type Period, yearOf } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import type { ReportDocument } from '../document/document.js';
import { ReportPaperSource } from '../document/paper-source.js';
import { reportDocument } from '../document/report-document.js';
import { rewritten, writtenTexts } from '../document/written-texts.js';
import { likeCodes, withoutCodes } from '../notes/customer-codes.js';
import { CustomerCodes } from '../notes/customer-codes.read-model.js';
import { eventLines } from './event-lines.js';
import { keyFigures, yearToDate } from './key-figures.js';
import { refuseUnknownMonth } from './known-months.js';
import { type MonthlyReport, type PlaceAmongPeers, together } from './monthly-report.js';
import { planLine, trendPeriod, trendPoints } from './plans.js';
import { reportedUnit } from './reported-unit.js';
import { channelLines, groupLines, MonthsOfParts, nameOf, providerLines } from './share-lines.js';
import { hasData, lineOf, placeAmong, type ReportStandings, unitLines } from './unit-lines.js';
import { lookedBackOn, WholeMonths } from './whole-months.js';

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
    private readonly coverages: CoverageService,
    private readonly targets: TargetReadModel,
    private readonly papers: ReportPaperSource,
    private readonly customers: CustomerCodes,
  ) {}

  /** Whose report is meant by a unit: null for the one top of the organisation, whose report is that of the whole. */
  async reportedUnit(unitCode: string | null): Promise<string | null> {
    return unitCode === null ? null : reportedUnit(await this.reference.unitTree(), unitCode);
  }

  /** All that the report says, for every format; it names no customer. @throws Problem as `report` does */
  async document(question: ReportQuestion): Promise<ReportDocument> {
    const [report, paper] = await Promise.all([this.report(question), this.papers.paperOf(question)]);
    const written = { events: report.events, notes: paper.notes, settings: paper.settings };
    const codes = await this.customers.among(likeCodes(writtenTexts(written)), question.month);
    const { events, ...texts } = rewritten(written, (text) => withoutCodes(text, codes));
    return reportDocument({ ...report, events }, { ...paper, ...texts });
  }

  /**
   * The figures. A month or a unit without data has a report that says so, as long as there are data before and after it.
   * @throws Problem BAD_USER_INPUT for an unknown unit, NOT_FOUND for a month before the first or after the last with data
   */
  async report(question: ReportQuestion): Promise<MonthlyReport> {
    const { month, unitCode, language } = question;
    const period = { from: month, to: month };
    const [standings, data, coverage, finding, parts, tree, rows] = await Promise.all([
      this.readStandings(month, unitCode),
      this.freshness.freshness(period, unitCode),
      this.coverages.coverage(month, unitCode),
      this.headlines.headline({ period, unitCode, measure: 'customers' }, language),
      this.parts(question),
      this.reference.unitTree({ at: month }),
      this.adoption.rows({ ...lookedBackOn(month), ...scopeOf(unitCode) }, ['MONTH']),
    ]);
    refuseUnknownMonth(month, data);
    const { asked } = standings.customers;
    const whole = oneOf(asked);
    const wholeName = whole && nameOf(whole.unit, language);
    const months = new WholeMonths(rows);
    const missing = new Set(data.missingUnitCodes);
    return {
      language,
      month,
      unitCode: unitCode === null ? null : (whole?.unit.code ?? null),
      unitName: wholeName,
      finding,
      place: whole && (await this.place(period, tree, whole)),
      keyFigures: keyFigures(standings, month, months),
      goal: together(asked).goal,
      ...(await this.unitsAndPlans(question, standings, tree, rows)),
      total: lineOf(asked, standings, wholeName ?? '', months.before(period, 'customers')),
      ...parts,
      events: await this.events(question, tree, whole),
      unitNames: unitNames(asked, tree, language),
      data,
      coverage,
      missingUnits: tree.units.filter(({ code }) => missing.has(code)).map((unit) => nameOf(unit, language)),
    };
  }

  private async readStandings(month: Month, unitCode: string | null): Promise<ReportStandings> {
    const period = { from: month, to: month };
    const toDate = yearToDate(month);
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
    { month, language }: ReportQuestion,
    standings: ReportStandings,
    tree: UnitTree,
    months: readonly ExactAdoptionRow[],
  ): Promise<Pick<MonthlyReport, 'units' | 'trend' | 'nextMonth'>> {
    const { asked, below } = standings.customers;
    const whole = oneOf(asked);
    const next = addMonths(month, 1);
    const [working, plans] = await Promise.all([
      this.reference.workingUnits(),
      this.targets.plans(
        [...asked, ...below].map(({ unit }) => tree.scopeOf(unit)),
        { from: yearOf(trendPeriod(month).from), to: yearOf(next) },
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
      trend: trendPoints(months, month, plans, whole?.unit.id ?? null),
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

function unitNames(
  asked: readonly ExactStanding[],
  tree: UnitTree,
  language: Language,
): ReadonlyMap<string, string> {
  const members = asked.flatMap(({ unit }) => tree.scopeOf(unit).memberIds);
  return new Map(members.map((id) => [tree.byIdOrThrow(id).code, nameOf(tree.byIdOrThrow(id), language)]));
}
