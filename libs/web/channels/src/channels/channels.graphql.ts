import { graphql } from '@cashlight/contract';

/** Everything the page shows, in one request. `data` are the months compared and drawn, `asked` those of the period, `latest` the last of them. */
export const ChannelsPageDocument = graphql(`
  query ChannelsPage(
    $data: AdoptionFilter!
    $asked: AdoptionFilter!
    $period: PeriodInput!
    $latest: PeriodInput!
    $lines: PeriodInput!
    $month: YearMonth!
    $at: YearMonth!
    $unit: String
    $organisation: Organisation!
  ) {
    byChannel: adoption(filter: $data, groupBy: [MONTH, CHANNEL]) {
      month
      channelCode
      ...ChannelsCounts
    }
    byProvider: adoption(filter: $data, groupBy: [MONTH, PROVIDER]) {
      month
      providerCode
      ...ChannelsCounts
    }
    cashless: adoption(filter: $asked, groupBy: [CHANNEL_GROUP, PROVIDER]) {
      channelGroup
      providerCode
      cashlessCustomers
      cashlessPayments
      cashlessAmountVnd
    }
    collectionCosts(period: $period, unitCode: $unit, organisation: $organisation) {
      ...ChannelsCosts
    }
    freshness(period: $latest, unitCode: $unit) {
      ...ChannelsFreshness
    }
    shown: freshness(period: $lines, unitCode: $unit) {
      provisionalMonths
    }
    providerGaps(month: $month) {
      providerCode
      unitCodes
    }
    channels {
      ...ChannelsChannel
    }
    providers {
      ...ChannelsProvider
    }
    units(at: $at) {
      ...ChannelsUnit
    }
    viewer {
      permissions
    }
  }

  fragment ChannelsCounts on AdoptionRow {
    customers
    payments
    amountVnd
  }

  fragment ChannelsFreshness on Freshness {
    lastMonth
    dataUntil
    unitsWithData
    units
    missingUnitCodes
    partial
    closed
    sample
  }

  fragment ChannelsChannel on Channel {
    code
    name
    nameEn
    group
    cashless
  }

  fragment ChannelsProvider on Provider {
    code
    name
    nameEn
    group
  }

  fragment ChannelsUnit on Unit {
    code
    name
    nameEn
    parentCode
  }

  fragment ChannelsCosts on CollectionCosts {
    savingPerPointVnd
    coverageNeeded
    cash {
      ...ChannelsCost
    }
    cashless {
      ...ChannelsCost
    }
    all {
      ...ChannelsCost
    }
    rows {
      channelCode
      channelGroup
      cashless
      providerCode
      payments
      paymentsWithFee
      costVnd
      costPerPayment
    }
  }

  fragment ChannelsCost on CollectionCost {
    payments
    paymentsWithFee
    feeCoverage
    costVnd
    costPerPayment
    costShareOfAmount
  }
`);
