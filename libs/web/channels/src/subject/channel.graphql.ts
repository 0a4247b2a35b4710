import { graphql } from '@cashlight/contract';

/**
 * Everything about a channel or a group of channels, in one request. `own` filters on it.
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
    ...ChannelsSubject
  }
`);
