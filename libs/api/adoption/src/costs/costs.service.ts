import { checkPeriod, type Organisation, ReferenceService } from '@cashlight/api-reference';
import {
  type CollectionCost,
  collectionCost,
  type Period,
  type Ratio,
  savingPerPoint,
} from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import { type Collector, CostsReadModel, type MonthCollections } from './costs.read-model.js';

export interface CostsQuestion {
  readonly period: Period;
  /** null: the whole organisation */
  readonly unitCode: string | null;
  readonly organisation: Organisation;
}

/** What a channel and provider cost in a period. */
export type CollectorCost = Collector & CollectionCost;

/** What collecting costs in a period, exact. */
export interface CollectionCosts {
  readonly collectors: readonly CollectorCost[];
  readonly cash: CollectionCost;
  readonly cashless: CollectionCost;
  readonly all: CollectionCost;
  /** VND; see the rule */
  readonly savingPerPoint: Ratio | null;
}

/** What collecting costs. */
@Injectable()
export class CostsService {
  constructor(
    private readonly reference: ReferenceService,
    private readonly readModel: CostsReadModel,
  ) {}

  /** @throws Problem BAD_USER_INPUT for an unknown unit or a wrong period */
  async costs({ period, unitCode, organisation }: CostsQuestion): Promise<CollectionCosts> {
    checkPeriod(period);
    const months = await this.readModel.collections(
      period,
      await this.unitIds(unitCode, period, organisation),
    );
    const cash = collectionCost(months.filter((one) => !one.cashless));
    const cashless = collectionCost(months.filter((one) => one.cashless));
    return {
      collectors: collectorsOf(months),
      cash,
      cashless,
      all: collectionCost(months),
      savingPerPoint: savingPerPoint(cash, cashless),
    };
  }

  private async unitIds(
    unitCode: string | null,
    { to }: Period,
    organisation: Organisation,
  ): Promise<readonly number[] | null> {
    if (unitCode === null) return null;
    const tree = await this.reference.unitTree({ at: to, organisation });
    return tree.scopeOf(tree.find(unitCode)).memberIds;
  }
}

/** One cost for each channel and provider, in the order in which they come. */
function collectorsOf(months: readonly MonthCollections[]): CollectorCost[] {
  const byCollector = new Map<string, MonthCollections[]>();
  for (const month of months) {
    const key = JSON.stringify([month.channelCode, month.providerCode]);
    const own = byCollector.get(key);
    if (own) own.push(month);
    else byCollector.set(key, [month]);
  }
  return [...byCollector.values()].flatMap((own) =>
    own.slice(0, 1).map(({ channelCode, channelGroup, cashless, providerCode }) => ({
      channelCode,
      channelGroup,
      cashless,
      providerCode,
      ...collectionCost(own),
    })),
  );
}
