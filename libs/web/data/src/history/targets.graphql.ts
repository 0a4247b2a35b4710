import { graphql } from '@cashlight/contract';

/** The latest changes of targets, to find those that an import made. */
export const LateTargetChangesDocument = graphql(`
  query LateTargetChanges {
    targetHistory(first: 200) {
      id
      unitCode
      year
      month
      measure
      before
      after
      way
      reason
      importId
    }
  }
`);
