import type { Measure } from '@cashlight/contract';
import type { MonthLevel } from '@cashlight/domain';
import type { Standing } from '../../shared/standing.graphql';
import type { LatestCustomers } from '../../shared/tiles/ConvertTile';
import type { Ranked } from '../rank';
import type { ShareBeside } from '../shares';

/** A provider's latest month and the three before it, the latest last; null: the unit has no data for the month, or not all. */
export interface ProviderMonths {
  readonly code: string;
  readonly name: string;
  readonly latest: MonthLevel | null;
  readonly before: readonly (MonthLevel | null)[];
}

/** A unit of the ranking with the customers that tell its size. */
export interface SizedPeer extends Ranked {
  readonly customers: number;
}

/** What is known of a unit when one asks what to do next. */
export interface ToDoFacts {
  readonly code: string;
  readonly measure: Measure;
  /** The period's last month. */
  readonly month: string;
  /** Whether that month has all its units and days. */
  readonly isComplete: boolean;
  /** The last day paid; null without records. */
  readonly dataUntil: string | null;
  /** Names of the units below, or of the unit itself, that have no data for the month. */
  readonly missing: readonly string[];
  /** Months of the period that are not closed. */
  readonly unclosed: readonly string[];
  /** Whether the viewer may close a month. */
  readonly mayClose: boolean;
  /** The December target in customers, and the customers of the latest month. */
  readonly goal: Standing['goal'];
  readonly latest: LatestCustomers | undefined;
  /** The latest month against the path, by customers, a fraction; null: no target. */
  readonly gap: number | null;
  /** Shares of the channels that count as cashless, beside the company's, in the period. */
  readonly channels: readonly ShareBeside[];
  /** What an average month of the period has: in the measure, and in customers. */
  readonly typical: { readonly quantity: number; readonly customers: number };
  readonly providers: readonly ProviderMonths[];
  readonly peers: readonly SizedPeer[];
}
