import type { ChannelsFreshnessFragment } from '@cashlight/contract';
import { isProvisional } from '@cashlight/web-charts';
import type { Question } from '../question';

/** What is known of how complete the months are. */
export interface FreshnessAnswer {
  readonly freshness: ChannelsFreshnessFragment;
  readonly shown: { readonly provisionalMonths: readonly string[] };
}

/** Whether a month is still to be completed: its days are not over, or a unit that came in the month before has not come. */
export function provisionalIn(
  { freshness, shown }: FreshnessAnswer,
  { latest }: Pick<Question, 'latest'>,
): (month: string) => boolean {
  return (month) =>
    isProvisional(month, { ...freshness, ...shown }) ||
    (month === latest && freshness.partial && shown.provisionalMonths.includes(month));
}
