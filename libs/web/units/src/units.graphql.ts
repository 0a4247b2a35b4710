import { graphql } from '@cashlight/contract';

/** Everything the page shows, in one request. `history` and `window` are the months of the lines, `latest` the last of them, `period` the one asked about. */
export const UnitsPageDocument = graphql(`
  query UnitsPage(
    $period: PeriodInput!
    $at: YearMonth!
    $measure: Measure!
    $history: AdoptionFilter!
    $latest: PeriodInput!
    $window: PeriodInput!
    $organisation: Organisation!
    $language: Language!
  ) {
    standings(period: $period, measure: $measure, organisation: $organisation) {
      ...UnitsStanding
    }
    history: adoption(filter: $history, groupBy: [UNIT, MONTH]) {
      ...UnitsHistory
    }
    units(at: $at) {
      ...UnitsName
    }
    freshness(period: $latest) {
      lastMonth
      dataUntil
      unitsWithData
      units
      closed
      sample
    }
    shown: freshness(period: $window) {
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
    ratio
    change
    latestMonth
    latestRatio
    target
    gap
    goal {
      year
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
