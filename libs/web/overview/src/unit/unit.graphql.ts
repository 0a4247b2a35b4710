import { graphql } from '@cashlight/contract';

/**
 * Everything the page of a unit shows, in one request. `asked` is the unit in the period, `before` and `yearAgo` the periods that it is held against,
 * `recent` the months that say what is usual; `companyAsked` the whole company in the period, `history` everybody in the months of the lines over time.
 */
export const UnitPageDocument = graphql(`
  query UnitPage(
    $unit: String!
    $period: PeriodInput!
    $window: PeriodInput!
    $at: YearMonth!
    $asked: AdoptionFilter!
    $before: AdoptionFilter!
    $yearAgo: AdoptionFilter!
    $recent: AdoptionFilter!
    $companyAsked: AdoptionFilter!
    $history: AdoptionFilter!
    $year: Int!
    $yearBefore: Int!
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
      provisionalMonths
    }
    shown: freshness(period: $window, unitCode: $unit) {
      provisionalMonths
    }
    standings(period: $period, unitCode: $unit, measure: $measure, organisation: $organisation) {
      ...StoryStanding
    }
    otherStandings: standings(
      period: $period
      unitCode: $unit
      measure: $otherMeasure
      organisation: $organisation
    ) {
      ...StoryStanding
    }
    path(unitCode: $unit, year: $year, measure: $measure, organisation: $organisation) {
      month
      target
    }
    pathBefore: path(unitCode: $unit, year: $yearBefore, measure: $measure, organisation: $organisation) {
      month
      target
    }
    history: adoption(filter: $history, groupBy: [UNIT, MONTH]) {
      ...UnitPageHistory
    }
    channelMonths: adoption(filter: $asked, groupBy: [MONTH, CHANNEL]) {
      ...UnitPageChannelMonth
    }
    channelMonthsBefore: adoption(filter: $before, groupBy: [MONTH, CHANNEL]) {
      ...UnitPageChannelMonth
    }
    channelMonthsYearAgo: adoption(filter: $yearAgo, groupBy: [MONTH, CHANNEL]) {
      ...UnitPageChannelMonth
    }
    companyChannels: adoption(filter: $companyAsked, groupBy: [CHANNEL]) {
      channelCode
      share {
        ...UnitPageShare
      }
    }
    byProvider: adoption(filter: $asked, groupBy: [PROVIDER]) {
      providerCode
      share {
        ...UnitPageShare
      }
    }
    companyProviders: adoption(filter: $companyAsked, groupBy: [PROVIDER]) {
      providerCode
      share {
        ...UnitPageShare
      }
    }
    providerMonths: adoption(filter: $recent, groupBy: [MONTH, PROVIDER]) {
      month
      providerCode
      customers
      payments
      amountVnd
    }
    events(period: $window) {
      code
      date
      endDate
      title
      unitCode
    }
    organisationBreaks(period: $window, unitCode: $unit) {
      month
      kind
      unitCodes
      intoCodes
      text(language: $language)
    }
    units(at: $at) {
      ...UnitPageUnit
    }
    viewer {
      permissions
    }
    channels {
      code
      name
      nameEn
      group
      cashless
    }
    providers {
      code
      name
      nameEn
      group
    }
  }

  fragment UnitPageHistory on AdoptionRow {
    month
    unitCode
    customers
    cashlessCustomers
    payments
    cashlessPayments
    amountVnd
    cashlessAmountVnd
  }

  fragment UnitPageChannelMonth on AdoptionRow {
    month
    channelCode
    customers
    payments
    amountVnd
  }

  fragment UnitPageShare on Measures {
    customers
    payments
    amount
  }

  fragment UnitPageUnit on Unit {
    code
    name
    nameEn
    parentCode
    successorCode
    successorFrom
    splitFromCode
  }
`);

/** The units that there are, where the one in the address is none of them. */
export const UnitChoiceDocument = graphql(`
  query UnitChoice {
    units {
      code
      name
      nameEn
      parentCode
      successorCode
    }
  }
`);
