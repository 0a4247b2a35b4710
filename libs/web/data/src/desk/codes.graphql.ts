import { graphql } from '@cashlight/contract';

/** The company's own codes. */
export const DataCodesDocument = graphql(`
  query DataCodes {
    units {
      code
      name
      nameEn
      parentCode
    }
    channels {
      code
      name
      nameEn
    }
    providers {
      code
      name
      nameEn
    }
  }
`);
