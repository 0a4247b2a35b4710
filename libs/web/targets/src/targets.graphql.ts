import { graphql } from '@cashlight/contract';

/** The plan of a year in one measure, with what it is held against: who looks, the names of the units, how fresh the data are. */
export const TargetsDocument = graphql(`
  query Targets($year: Int!, $measure: Measure!) {
    targetPlan(year: $year, measure: $measure) {
      year
      measure
      version
      years
      baseMonth
      latestMonth
      company {
        ...PlanRow
      }
      units {
        ...PlanRow
      }
    }
    units {
      code
      name
      nameEn
      parentCode
    }
    viewer {
      permissions
      unitCodes
    }
    freshness {
      dataUntil
      sample
    }
  }

  fragment PlanRow on TargetPlanRow {
    unitCode
    target
    months {
      month
      target
    }
    lastTarget
    base {
      cashless
      total
    }
    latest {
      cashless
      total
    }
  }
`);

/** Writes changed targets, all or none, if nobody has saved since `version`. */
export const SaveTargetsDocument = graphql(`
  mutation SaveTargets(
    $year: Int!
    $measure: Measure!
    $changes: [TargetChangeInput!]!
    $reason: String!
    $version: String!
  ) {
    saveTargets(year: $year, measure: $measure, changes: $changes, reason: $reason, version: $version) {
      changed
      version
      importId
    }
  }
`);

/** Who changed which target, newest first. */
export const TargetHistoryDocument = graphql(`
  query TargetHistory($year: Int!, $measure: Measure!, $unitCode: String, $first: Int!, $before: Int) {
    targetHistory(year: $year, measure: $measure, unitCode: $unitCode, first: $first, before: $before) {
      id
      at
      unitCode
      month
      before
      after
      way
      by
      reason
      importId
      fileName
    }
  }
`);
