import { graphql } from '@cashlight/contract';

/** The channels and providers that there are, where the one in the address is none of them. */
export const SubjectChoiceDocument = graphql(`
  query SubjectChoice {
    channels {
      code
    }
    providers {
      code
    }
  }
`);
