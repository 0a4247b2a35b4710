import { graphql } from '@cashlight/contract';

/**
 * Everything about a provider, in one request. `own` filters on it, `month` is the one of which gaps are told.
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
    providerGaps(month: $month) {
      providerCode
      unitCodes
    }
    ...ChannelsSubject
  }
`);
