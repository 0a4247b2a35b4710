import { graphql } from '@cashlight/contract';

/** Everything the overview shows, in one request. `asked` is the period, `window` the months of the lines over time, `breaks` the same months. */
export const OverviewDocument = graphql(`
  query Overview(
    $period: PeriodInput!
    $at: YearMonth!
    $asked: AdoptionFilter!
    $window: AdoptionFilter!
    $breaks: PeriodInput!
    $year: Int!
    $yearBefore: Int!
    $unit: String
    $scoped: Boolean!
    $measure: Measure!
    $otherMeasure: Measure!
    $language: Language!
    $organisation: Organisation!
  ) {
    headline(
      period: $period
      unitCode: $unit
      measure: $measure
      language: $language
      organisation: $organisation
    )
    freshness(period: $period, unitCode: $unit) {
      lastMonth
      dataUntil
      unitsWithData
      units
      missingUnitCodes
      partial
      closed
      sample
    }
    shown: freshness(period: $breaks, unitCode: $unit) {
      provisionalMonths
    }
    standings(period: $period, unitCode: $unit, measure: $measure, organisation: $organisation) {
      ...OverviewStanding
    }
    otherStandings: standings(
      period: $period
      unitCode: $unit
      measure: $otherMeasure
      organisation: $organisation
    ) {
      ...OverviewStanding
    }
    peers: standings(period: $period, measure: $measure, organisation: $organisation) @include(if: $scoped) {
      ...OverviewStanding
    }
    path(unitCode: $unit, year: $year, measure: $measure, organisation: $organisation) {
      month
      target
    }
    pathBefore: path(unitCode: $unit, year: $yearBefore, measure: $measure, organisation: $organisation) {
      month
      target
    }
    trend: adoption(filter: $window, groupBy: [MONTH]) {
      month
      ratio {
        customers
        payments
        amount
      }
    }
    mix: adoption(filter: $window, groupBy: [MONTH, CHANNEL_GROUP]) {
      month
      channelGroup
      share {
        customers
        payments
        amount
      }
    }
    byProvider: adoption(filter: $asked, groupBy: [PROVIDER]) {
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
    organisationBreaks(period: $breaks, unitCode: $unit) {
      month
      kind
      unitCodes
      intoCodes
      text(language: $language)
    }
    units(at: $at) {
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
