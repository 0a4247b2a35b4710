import {
  AdoptionService,
  type DataFreshness,
  type ExactStanding,
  FreshnessService,
  HeadlineService,
  type Standings,
  StandingsService,
} from '@cashlight/api-adoption';
import { Problem } from '@cashlight/api-platform';
import { ReferenceService } from '@cashlight/api-reference';
import {
  type Language,
  type Measure,
  type Month,
  monthOf,
  monthText,
  type Period,
  yearOf,
} from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import { type KeyFigure, type MonthlyReport, together, type UnitLine } from './monthly-report.js';
import { monthlyReportCsv } from './monthly-report-csv.js';
import { channelLines, groupLines, nameOf, providerLines } from './share-lines.js';

export interface ReportQuestion {
  readonly month: Month;
  /** null: the whole organisation */
  readonly unitCode: string | null;
  readonly language: Language;
}

/** The standings that a report needs: of the month and of the year so far, by customers and by amount. */
interface ReportStandings {
  readonly customers: Standings;
  readonly amount: Standings;
  readonly customersToDate: Standings;
  readonly amountToDate: Standings;
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
  ) {}

  /** The report as a CSV file, for Excel in its language. @throws Problem as `report` does */
  async csv(question: ReportQuestion): Promise<string> {
    return monthlyReportCsv(await this.report(question));
  }

  /** @throws Problem BAD_USER_INPUT for an unknown unit, NOT_FOUND for a month without data */
  async report(question: ReportQuestion): Promise<MonthlyReport> {
    const { month, unitCode, language } = question;
    const period = { from: month, to: month };
    const [standings, data, finding, parts, tree, working] = await Promise.all([
      this.readStandings(period, unitCode),
      this.freshness.freshness(period, unitCode),
      this.headlines.headline({ period, unitCode, measure: 'customers' }, language),
      this.parts(question),
      this.reference.unitTree({ at: month }),
      this.reference.workingUnits(),
    ]);
    const { asked, below } = standings.customers;
    if (asked.every(({ latest }) => latest === null)) throw withoutData(month, data);
    const [only, ...others] = asked;
    const whole = others.length === 0 ? only : undefined;
    const missing = new Set(data.missingUnitCodes);
    const listed = (whole ? below : asked).filter(
      (each) => working.isExpected(each.unit, month) || hasData(each, standings),
    );
    return {
      language,
      month,
      unitName: whole ? nameOf(whole.unit, language) : null,
      finding,
      keyFigures: [
        keyFigure('customers', standings.customers.asked, standings.customersToDate.asked),
        keyFigure('amount', standings.amount.asked, standings.amountToDate.asked),
      ],
      goal: together(asked).goal,
      units: listed.map((each) => unitLine([each], standings, nameOf(each.unit, language))),
      total: unitLine(asked, standings, whole ? nameOf(whole.unit, language) : ''),
      ...parts,
      data,
      missingUnits: tree.units.filter(({ code }) => missing.has(code)).map((unit) => nameOf(unit, language)),
    };
  }

  private async readStandings(period: Period, unitCode: string | null): Promise<ReportStandings> {
    const toDate = { from: monthOf(yearOf(period.to), 1), to: period.to };
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

  private async parts({ month, unitCode, language }: ReportQuestion) {
    const filter = { from: month, to: month, ...(unitCode === null ? {} : { unitCodes: [unitCode] }) };
    const [groups, channels, providers, knownChannels, knownProviders] = await Promise.all([
      this.adoption.rows(filter, ['CHANNEL_GROUP']),
      this.adoption.rows(filter, ['CHANNEL']),
      this.adoption.rows(filter, ['PROVIDER']),
      this.reference.channels(),
      this.reference.providers(),
    ]);
    return {
      groups: groupLines(groups),
      channels: channelLines(channels, knownChannels, language),
      providers: providerLines(providers, knownProviders, language),
    };
  }
}

function keyFigure(
  measure: KeyFigure['measure'],
  month: readonly ExactStanding[],
  toDate: readonly ExactStanding[],
): KeyFigure {
  return { ...together(month), measure, yearToDateRatio: together(toDate).ratio };
}

function unitLine(units: readonly ExactStanding[], standings: ReportStandings, name: string): UnitLine {
  const customers = together(units);
  const [only] = units;
  return {
    code: only && units.length === 1 ? only.unit.code : '',
    name,
    customers,
    yearToDateRatio: together(sameUnits(units, standings.customersToDate)).ratio,
    customersToConvert: customers.goal?.customersToConvert ?? null,
    amountRatio: together(sameUnits(units, standings.amount)).ratio,
  };
}

/** Whether a unit has data in the month or earlier in its year. */
function hasData(unit: ExactStanding, { customersToDate }: ReportStandings): boolean {
  return sameUnits([unit], customersToDate).some(({ total }) => total > 0n);
}

function sameUnits(units: readonly ExactStanding[], { asked, below }: Standings): ExactStanding[] {
  const ids = new Set(units.map(({ unit }) => unit.id));
  return [...asked, ...below].filter(({ unit }) => ids.has(unit.id));
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
