import { graphql } from '@cashlight/contract';

/**
 * Everything about a provider, in one request. `own` filters on it, `scoped` says whether a unit is looked at, whose line is held against the
 * company's, `month` is the one of which gaps are told.
 */
export const ProviderPageDocument = graphql(`
  query ProviderPage(
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
    $month: YearMonth!
    $at: YearMonth!
    $unit: String
    $organisation: Organisation!
  ) {
    byProvider: adoption(filter: $data, groupBy: [MONTH, PROVIDER]) {
      month
      providerCode
      ...ChannelsCounts
    }
    byChannel: adoption(filter: $own, groupBy: [MONTH, CHANNEL]) {
      month
      channelCode
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
  }
`);
