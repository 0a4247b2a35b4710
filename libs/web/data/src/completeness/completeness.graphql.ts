import { graphql } from '@cashlight/contract';

/** What has come, by unit and month. */
export const CompletenessDocument = graphql(`
  query Completeness($period: PeriodInput!, $unit: String) {
    completeness(period: $period, unitCode: $unit) {
      ...UnitMonth
    }
    monthStates(period: $period) {
      month
      closed
    }
  }

  fragment UnitMonth on UnitMonth {
    month
    unitCode
    source
    records
    customers
    baseCustomers
    coverage
    lastPaidAt
    jump
    expected
  }
`);

/** How complete the latest month is: what the page opens with. */
export const DataStateDocument = graphql(`
  query DataState($period: PeriodInput!, $month: YearMonth!) {
    viewer {
      permissions
    }
    completeness(period: $period) {
      ...UnitMonth
    }
    providerGaps(month: $month) {
      providerCode
      unitCodes
      monthsBefore
    }
    monthStates(period: $period) {
      month
      closed
    }
  }
`);

/** The imports of late, to find those that touched a month. */
export const LateImportsDocument = graphql(`
  query LateImports {
    imports(first: 100) {
      entries {
        ...ImportLine
      }
    }
  }
`);

/** Partners that usually come and have not. */
export const ProviderGapsDocument = graphql(`
  query ProviderGaps($month: YearMonth!) {
    providerGaps(month: $month) {
      providerCode
      unitCodes
      monthsBefore
    }
  }
`);
