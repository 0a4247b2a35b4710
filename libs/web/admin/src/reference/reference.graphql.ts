import { graphql } from '@cashlight/contract';

/** Every list as it stands now. */
export const AdminReferenceDocument = graphql(`
  query AdminReference($ever: PeriodInput!) {
    units {
      code
      name
      nameEn
      level
      parentCode
      successorCode
      successorFrom
      splitFromCode
      names {
        validFrom
        name
        nameEn
      }
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
    fees {
      channelCode
      providerCode
      validFrom
      feeVnd
      feePct
    }
    events(period: $ever) {
      code
      date
      type
      title
      endDate
      unitCode
      channelCode
      providerCode
      note
    }
  }
`);

export const SaveReferenceRowDocument = graphql(`
  mutation SaveReferenceRow($kind: String!, $values: [ColumnValue!]!) {
    saveReferenceRow(kind: $kind, values: $values) {
      importId
      unchanged
      rejection {
        column
        message
      }
    }
  }
`);
