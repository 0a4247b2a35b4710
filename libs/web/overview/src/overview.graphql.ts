import { graphql } from '@cashlight/contract';

/** Everything the overview shows, in one request. `trendFrom` opens the window of the lines over time. */
export const OverviewDocument = graphql(`
  query Overview(
    $period: PeriodInput!
    $from: YearMonth!
    $to: YearMonth!
    $trendFrom: YearMonth!
    $year: Int!
    $yearBefore: Int!
    $unit: String
    $units: [String!]
    $scoped: Boolean!
    $measure: Measure!
    $otherMeasure: Measure!
    $language: Language!
  ) {
    headline(period: $period, unitCode: $unit, measure: $measure, language: $language)
    freshness(period: $period, unitCode: $unit) {
      lastMonth
      dataUntil
      unitsWithData
      units
      missingUnitCodes
      partial
      sample
    }
    standings(period: $period, unitCode: $unit, measure: $measure) {
      ...OverviewStanding
    }
    otherStandings: standings(period: $period, unitCode: $unit, measure: $otherMeasure) {
      ...OverviewStanding
    }
    peers: standings(period: $period, measure: $measure) @include(if: $scoped) {
      ...OverviewStanding
    }
    path(unitCode: $unit, year: $year, measure: $measure) {
      month
      target
    }
    pathBefore: path(unitCode: $unit, year: $yearBefore, measure: $measure) {
      month
      target
    }
    trend: adoption(filter: { from: $trendFrom, to: $to, unitCodes: $units }, groupBy: [MONTH]) {
      month
      ratio {
        customers
        payments
        amount
      }
    }
    mix: adoption(filter: { from: $trendFrom, to: $to, unitCodes: $units }, groupBy: [MONTH, CHANNEL_GROUP]) {
      month
      channelGroup
      share {
        customers
        payments
        amount
      }
    }
    byProvider: adoption(filter: { from: $from, to: $to, unitCodes: $units }, groupBy: [PROVIDER]) {
      providerCode
      customers
      payments
      amountVnd
      share {
        customers
        payments
        amount
      }
    }
    units {
      code
      name
      nameEn
      parentCode
    }
    providers {
      code
      name
      nameEn
      group
    }
  }

  fragment OverviewStanding on Standing {
    unitCode
    cashless
    total
    ratio
    change
    yearAgoChange
    latestMonth
    latestRatio
    target
    gap
    goal {
      year
      target
      customersToConvert
      monthsLeft
    }
  }
`);
