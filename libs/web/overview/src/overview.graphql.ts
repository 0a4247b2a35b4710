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
    $measure: Measure!
    $otherMeasure: Measure!
    $language: Language!
    $organisation: Organisation!
  ) {
    headline(period: $period, measure: $measure, language: $language, organisation: $organisation)
    freshness(period: $period) {
      lastMonth
      dataUntil
      unitsWithData
      units
      missingUnitCodes
      partial
      closed
      sample
    }
    shown: freshness(period: $breaks) {
      provisionalMonths
    }
    standings(period: $period, measure: $measure, organisation: $organisation) {
      ...StoryStanding
    }
    otherStandings: standings(period: $period, measure: $otherMeasure, organisation: $organisation) {
      ...StoryStanding
    }
    path(year: $year, measure: $measure, organisation: $organisation) {
      month
      target
    }
    pathBefore: path(year: $yearBefore, measure: $measure, organisation: $organisation) {
      month
      target
    }
    trend: adoption(filter: $window, groupBy: [MONTH]) {
      month
      customers
      cashlessCustomers
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
    organisationBreaks(period: $breaks) {
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
`);
