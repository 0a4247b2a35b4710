import { graphql } from '@cashlight/contract';

/** Which months are closed. */
export const MonthStatesDocument = graphql(`
  query MonthStates($period: PeriodInput!) {
    monthStates(period: $period) {
      month
      closed
      closedAt
      closings
    }
  }
`);

/** How often a month was closed, and why it was reopened. */
export const ClosingsDocument = graphql(`
  query Closings($month: YearMonth!) {
    closings(month: $month) {
      id
      month
      closedAt
      closedBy
      note
      reopenedAt
      reopenedBy
      reopenReason
    }
  }
`);

/** What is to be looked at before a month is closed. */
export const ChecklistDocument = graphql(`
  query ClosingChecklist($month: YearMonth!, $language: Language!) {
    closingChecklist(month: $month, language: $language) {
      code
      passed
      blocking
      text
      unitCodes
    }
  }
`);

export const CloseMonthDocument = graphql(`
  mutation CloseMonth($month: YearMonth!, $note: String, $acknowledged: Boolean!) {
    closeMonth(month: $month, note: $note, acknowledged: $acknowledged) {
      id
    }
  }
`);

export const ReopenMonthDocument = graphql(`
  mutation ReopenMonth($month: YearMonth!, $reason: String!) {
    reopenMonth(month: $month, reason: $reason) {
      id
    }
  }
`);

/** What changed from one closing of a month to another, or to what stands now. */
export const ClosingDifferenceDocument = graphql(`
  query ClosingDifference($from: Int!, $to: Int) {
    closingDifference(from: $from, to: $to) {
      unitCode
      before {
        ...ClosingFigures
      }
      after {
        ...ClosingFigures
      }
    }
  }

  fragment ClosingFigures on ClosingFigures {
    customers
    cashlessCustomers
    payments
    amountVnd
    ratio {
      customers
    }
  }
`);
