import { graphql } from '@cashlight/contract';

/**
 * Everything the page shows, in one request: the unit asked for (without one the company) and those right below it. `window` are the months of the
 * lines, `history` those and the ones before that say what is usual, `latest` the last of them, `period` the one asked about.
 */
export const UnitsPageDocument = graphql(`
  query UnitsPage(
    $unit: String
    $period: PeriodInput!
    $at: YearMonth!
    $measure: Measure!
    $history: AdoptionFilter!
    $latest: PeriodInput!
    $window: PeriodInput!
    $organisation: Organisation!
    $language: Language!
  ) {
    standings(period: $period, unitCode: $unit, measure: $measure, organisation: $organisation) {
      ...UnitsStanding
    }
    history: adoption(filter: $history, groupBy: [UNIT, MONTH]) {
      ...UnitsHistory
    }
    units(at: $at) {
      ...UnitsName
    }
    freshness(period: $latest, unitCode: $unit) {
      lastMonth
      dataUntil
      unitsWithData
      units
      closed
      sample
    }
    shown: freshness(period: $window, unitCode: $unit) {
      provisionalMonths
    }
    organisationBreaks(period: $window) {
      month
      kind
      unitCodes
      intoCodes
      text(language: $language)
    }
    viewer {
      unitCodes
    }
  }

  fragment UnitsStanding on Standing {
    unitCode
    cashless
    total
    ratio
    change
    latestMonth
    latestRatio
    target
    gap
    goal {
      year
      target
      customersToConvert
    }
  }

  fragment UnitsHistory on AdoptionRow {
    month
    unitCode
    customers
    cashlessCustomers
    payments
    cashlessPayments
    amountVnd
    cashlessAmountVnd
  }

  fragment UnitsName on Unit {
    code
    name
    nameEn
    parentCode
  }
`);
