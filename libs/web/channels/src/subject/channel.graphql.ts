import { graphql } from '@cashlight/contract';

/**
 * Everything about a channel or a group of channels, in one request. `own` filters on it, `scoped` says whether a unit is looked at, whose line is held
 * against the company's.
 */
export const ChannelPageDocument = graphql(`
  query ChannelPage(
    $data: AdoptionFilter!
    $own: AdoptionFilter!
    $ownAsked: AdoptionFilter!
    $companyAsked: AdoptionFilter!
    $ownCompany: AdoptionFilter!
    $company: AdoptionFilter!
    $scoped: Boolean!
    $period: PeriodInput!
    $latest: PeriodInput!
    $lines: PeriodInput!
    $at: YearMonth!
    $unit: String
    $organisation: Organisation!
  ) {
    byChannel: adoption(filter: $data, groupBy: [MONTH, CHANNEL]) {
      month
      channelCode
      ...ChannelsCounts
    }
    byProvider: adoption(filter: $own, groupBy: [MONTH, PROVIDER]) {
      month
      providerCode
      ...ChannelsCounts
    }
    units(at: $at) {
      ...ChannelsUnit
    }
    ownByUnit: adoption(filter: $ownAsked, groupBy: [UNIT]) {
      unitCode
      ...ChannelsCounts
    }
    allByUnit: adoption(filter: $companyAsked, groupBy: [UNIT]) {
      unitCode
      ...ChannelsCounts
    }
    ownCompany: adoption(filter: $ownCompany, groupBy: [MONTH]) @include(if: $scoped) {
      month
      ...ChannelsCounts
    }
    company: adoption(filter: $company, groupBy: [MONTH]) @include(if: $scoped) {
      month
      ...ChannelsCounts
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
    events(period: $lines) {
      ...ChannelsEvent
    }
    channels {
      ...ChannelsChannel
    }
    providers {
      ...ChannelsProvider
    }
  }

  fragment ChannelsEvent on Event {
    code
    date
    title
    channelCode
    providerCode
    unitCode
  }
`);
