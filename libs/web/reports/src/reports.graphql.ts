import { graphql } from '@cashlight/contract';

/** The months with data, what is kept of the closed ones, the units to choose from, and who looks. */
export const ReportsDocument = graphql(`
  query Reports($unitCode: String) {
    reportMonths(unitCode: $unitCode) {
      month
      closed
      closedOn
      closedBy
      kept {
        id
        closingId
        format
        language
        sha256
        bytes
        keptAt
        address
      }
      keptDocuments {
        closingId
        language
        keptAt
        address
      }
    }
    reportSettings {
      mailReady
    }
    units {
      code
      name
      nameEn
      parentCode
      successorCode
      successorFrom
    }
    viewer {
      role
      permissions
      unitCodes
    }
  }
`);

/** What people have written into a month's report. */
export const ReportNotesDocument = graphql(`
  query ReportNotes($month: YearMonth!, $unitCode: String) {
    reportNotes(month: $month, unitCode: $unitCode) {
      number
      done
      difficulties
      proposals
      unitPlans {
        unitCode
        text
      }
      changedBy
      changedAt
      version
    }
  }
`);

/** Writes them, if nobody has saved since `version`. */
export const SaveReportNotesDocument = graphql(`
  mutation SaveReportNotes($month: YearMonth!, $unitCode: String, $version: Int!, $input: ReportNotesInput!) {
    saveReportNotes(month: $month, unitCode: $unitCode, version: $version, input: $input) {
      version
    }
  }
`);

/** What is the same in every report of the company, or of a unit: who issues it, who signs, who gets it. */
export const ReportSettingsDocument = graphql(`
  query ReportSettings($unitCode: String) {
    reportSettings(unitCode: $unitCode) {
      unitCode
      isOwn
      parentBody
      issuingBody
      place
      numberSign
      recipients
      signatoryTitle
      signatoryName
      changedBy
      changedAt
      version
    }
  }
`);

export const SaveReportSettingsDocument = graphql(`
  mutation SaveReportSettings($unitCode: String, $version: Int!, $input: ReportSettingsInput!) {
    saveReportSettings(unitCode: $unitCode, version: $version, input: $input) {
      version
    }
  }
`);

/** A unit goes back to the form of the company, if nobody has saved since `version`. */
export const WithdrawReportSettingsDocument = graphql(`
  mutation WithdrawReportSettings($unitCode: String!, $version: Int!) {
    withdrawReportSettings(unitCode: $unitCode, version: $version) {
      version
    }
  }
`);

/** When reports go out by themselves, and what has gone out so far. */
export const ReportDeliveryDocument = graphql(`
  query ReportDelivery($first: Int!, $language: Language!) {
    reportSettings {
      mailReady
    }
    reportSchedules {
      id
      trigger
      dayOfMonth
      unitCode
      formats
      language
      recipients
      unitRecipients {
        unitCode
        recipients
      }
      active
      nextRun
    }
    reportDeliveries(first: $first, language: $language) {
      id
      scheduleId
      month
      unitCode
      recipients
      formats
      language
      state
      attempts
      error
      createdAt
      sentAt
    }
  }
`);

export const SaveReportScheduleDocument = graphql(`
  mutation SaveReportSchedule($id: Int, $input: ReportScheduleInput!) {
    saveReportSchedule(id: $id, input: $input) {
      id
    }
  }
`);

export const DeleteReportScheduleDocument = graphql(`
  mutation DeleteReportSchedule($id: Int!) {
    deleteReportSchedule(id: $id) {
      id
    }
  }
`);

/** Sends a report now. */
export const SendReportDocument = graphql(`
  mutation SendReport(
    $month: YearMonth!
    $unitCode: String
    $formats: [String!]!
    $language: String!
    $recipients: [String!]!
  ) {
    sendReport(
      month: $month
      unitCode: $unitCode
      formats: $formats
      language: $language
      recipients: $recipients
    ) {
      id
      state
    }
  }
`);

/** Calls off a report that waits. */
export const CancelReportDeliveryDocument = graphql(`
  mutation CancelReportDelivery($id: Int!) {
    cancelReportDelivery(id: $id) {
      id
      state
    }
  }
`);
