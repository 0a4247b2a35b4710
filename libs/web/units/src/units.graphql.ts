import { graphql } from '@cashlight/contract';

/** Everything the page shows, in one request. `history` is the window of the lines, `latest` its last month, `period` the one asked about. */
export const UnitsPageDocument = graphql(`
  query UnitsPage(
    $period: PeriodInput!
    $measure: Measure!
    $history: AdoptionFilter!
    $latest: PeriodInput!
  ) {
    standings(period: $period, measure: $measure) {
      ...UnitsStanding
    }
    history: adoption(filter: $history, groupBy: [UNIT, MONTH]) {
      ...UnitsHistory
    }
    units {
      ...UnitsName
    }
    freshness(period: $latest) {
      lastMonth
      dataUntil
      unitsWithData
      units
      sample
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
