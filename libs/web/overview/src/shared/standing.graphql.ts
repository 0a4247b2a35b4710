import { graphql, type StoryStandingFragment } from '@cashlight/contract';

graphql(`
  fragment StoryStanding on Standing {
    unitCode
    cashless
    total
    ratio
    change
    yearAgoChange
    latestMonth
    latestRatio
    target
    gap
    goal {
      year
      target
      gap
      customersToConvert
      monthsLeft
    }
  }
`);

/** How a unit stands, as both the overview and the page of a unit show it. */
export type Standing = StoryStandingFragment;
