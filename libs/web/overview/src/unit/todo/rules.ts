import { movement, peerGroups, toFloat } from '@cashlight/domain';
import { perMonth } from '../../shared/tiles/ConvertTile';
import { rankAmong } from '../rank';
import { furthest } from '../shares';
import type { ToDoFacts } from './facts';

/** One thing to do next, with the numbers that say so. Ratios and shares are fractions. */
export type ToDo =
  | {
      readonly kind: 'DATA';
      readonly month: string;
      readonly until: string | null;
      readonly missing: readonly string[];
    }
  | {
      readonly kind: 'CONVERT';
      readonly customers: number;
      readonly perMonth: number;
      readonly monthsLeft: number;
      readonly year: number;
      readonly target: number;
      readonly total: number | null;
    }
  | {
      readonly kind: 'PROVIDER';
      readonly code: string;
      readonly name: string;
      readonly month: string;
      readonly now: bigint;
      readonly usual: number;
      /** Negative. */
      readonly change: number;
    }
  | {
      readonly kind: 'CHANNEL';
      readonly code: string;
      readonly name: string;
      readonly share: number;
      readonly company: number;
      /** What the missing share is of an average month. */
      readonly quantity: number;
    }
  | {
      readonly kind: 'SIZE';
      readonly rank: number;
      readonly of: number;
      readonly best: readonly string[];
      readonly ratio: number;
      readonly ahead: number;
    }
  | { readonly kind: 'CLOSING'; readonly months: readonly string[] };

/** More than so many things is no plan any more. */
const MOST = 5;

/** One outage often touches several partners; two say it. */
const MOST_PROVIDERS = 2;

/** A share that lags by less than a percentage point is not worth a campaign. */
const LEAST_LAG = 0.01;

/** How many standard deviations of a share are no chance any more. */
const BEYOND_CHANCE = 3;

/**
 * What to do next, the most urgent first. The order: figures that are missing, for everything else rests on them; what the year's target asks for each
 * month; partners that broke away, for every week costs; the channel with the most room; whom to learn from; what is left to be closed.
 */
export function toDos(facts: ToDoFacts): ToDo[] {
  return [
    ...missingData(facts),
    ...conversion(facts),
    ...fallenProviders(facts),
    ...laggingChannel(facts),
    ...sizePeers(facts),
    ...closing(facts),
  ].slice(0, MOST);
}

function missingData({ isComplete, month, dataUntil, missing }: ToDoFacts): ToDo[] {
  return isComplete ? [] : [{ kind: 'DATA', month, until: dataUntil, missing }];
}

/** A part of a month is not held against the target of all. */
function conversion({ goal, latest, isComplete }: ToDoFacts): ToDo[] {
  const customers = goal?.customersToConvert ?? 0;
  if (!goal || customers === 0 || !isComplete) return [];
  const { monthsLeft, year, target } = goal;
  return [
    {
      kind: 'CONVERT',
      customers,
      perMonth: perMonth(customers, Math.max(1, monthsLeft)),
      monthsLeft,
      year,
      target,
      total: latest?.total ?? null,
    },
  ];
}

/** Partners whose latest month fell against the median of the three before, by the domain's rule; the greatest loss first. */
function fallenProviders({ providers, month }: ToDoFacts): ToDo[] {
  return providers
    .flatMap(({ code, name, latest, before }) => {
      const moved = movement(latest, before);
      if (!latest || !moved?.change || (moved.kind !== 'DROPPED' && moved.kind !== 'STOPPED')) return [];
      const usual = toFloat(moved.usual);
      return [
        {
          kind: 'PROVIDER',
          code,
          name,
          month,
          now: latest.level,
          usual,
          change: toFloat(moved.change),
        } as const,
      ];
    })
    .toSorted((a, b) => b.usual - Number(b.now) - (a.usual - Number(a.now)))
    .slice(0, MOST_PROVIDERS);
}

/** The cashless channel whose share lags the company's most, beyond what chance makes of so few customers. */
function laggingChannel({ channels, typical, gap }: ToDoFacts): ToDo[] {
  const item = furthest(channels, 'below');
  if (!item || isWellAhead(channels, gap)) return [];
  const { value: share, reference: company } = item;
  const lag = company - share;
  const chance = Math.sqrt((company * (1 - company)) / Math.max(1, typical.customers));
  const quantity = Math.round(lag * typical.quantity);
  if (lag < LEAST_LAG || lag < BEYOND_CHANCE * chance || quantity < 1) return [];
  return [{ kind: 'CHANNEL', code: item.code, name: item.name, share, company, quantity }];
}

/** Where more people than in the company pay without cash, and the plan is kept, people only pay in another way: nothing lags. */
function isWellAhead(channels: ToDoFacts['channels'], gap: number | null): boolean {
  const lead = channels.reduce((sum, { value, reference }) => sum + value - reference, 0);
  return lead >= 0 && (gap ?? 0) >= 0;
}

/** Below most of the units with about as many customers: the best of them may know how. */
function sizePeers({ code, peers }: ToDoFacts): ToDo[] {
  const group = peerGroups(peers).find(({ codes }) => codes.includes(code));
  if (!group || group.size === 'ALL') return [];
  const alike = peers.filter((peer) => group.codes.includes(peer.code));
  const rank = rankAmong(code, alike);
  if (!rank || rank.higher * 2 <= rank.of - 1) return [];
  const { best, of } = rank;
  return [{ kind: 'SIZE', rank: rank.rank, of, best: best.names, ratio: best.ratio, ahead: rank.behind }];
}

/** To somebody who may not close a month it is nothing to do. */
function closing({ unclosed, isComplete, mayClose }: ToDoFacts): ToDo[] {
  return unclosed.length === 0 || !isComplete || !mayClose ? [] : [{ kind: 'CLOSING', months: unclosed }];
}
