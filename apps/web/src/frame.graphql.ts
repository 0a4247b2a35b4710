import { graphql } from '@cashlight/contract';

/** What the frame needs whatever the page: who looks, the units to choose from, the months with data. */
export const FrameDocument = graphql(`
  query Frame {
    viewer {
      name
      role
      permissions
      unitCodes
    }
    freshness {
      firstMonth
      lastMonth
      lastFullMonth
      sample
    }
    units {
      code
      name
      nameEn
      parentCode
      successorCode
      successorFrom
    }
  }
`);
