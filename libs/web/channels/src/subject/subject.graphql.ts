import { graphql } from '@cashlight/contract';

/**
 * What the pages of a channel and of a provider ask alike. `$ownAsked` and `$companyAsked` tell the subject by unit beside everything, `$scoped` says
 * whether a unit is looked at, whose line is held against the company's.
 */
graphql(`
  fragment ChannelsSubject on Query {
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
