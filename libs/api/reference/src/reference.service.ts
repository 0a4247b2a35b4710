import type { Month, Period } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import type { EventView } from './graphql/event.types.js';
import type { FeeView } from './graphql/fee.types.js';
import { checkPeriod } from './graphql/period.js';
import type { Organisation } from './graphql/types.js';
import { JoinedReads } from './joined-reads.js';
import { breaksOf, type OrganisationBreak } from './organisation/breaks.js';
import { nameAt } from './organisation/names.js';
import { thisMonth } from './organisation/this-month.js';
import { organisationOfToday } from './organisation/today.js';
import { type FirstMonths, newcomers, WorkingUnits } from './organisation/working-units.js';
import { type ChannelRecord, type ProviderRecord, ReferenceReadModel } from './reference.read-model.js';
import { type UnitRecord, UnitTree } from './unit-tree.js';
import { unknownCodes } from './unknown-codes.js';

/** Which organisation, and under which names. */
export interface TreeQuestion {
  /** Names as they are at the end of this month; omitted: of the last month with data, or without any data of the current month. */
  readonly at?: Month | null;
  /** AS_WAS when omitted. */
  readonly organisation?: Organisation;
}

/** Units, channels and providers, and how the organisation became what it is. */
@Injectable()
export class ReferenceService {
  private readonly unitReads = new JoinedReads<readonly UnitRecord[]>();
  private readonly monthReads = new JoinedReads<Month | null>();

  constructor(private readonly readModel: ReferenceReadModel) {}

  /** The organisation; nearly every question begins with it. */
  async unitTree({ at = null, organisation = 'AS_WAS' }: TreeQuestion = {}): Promise<UnitTree> {
    const [units, month] = await Promise.all([this.units(), at ?? this.lastMonth()]);
    const named = units.map((unit) => ({ ...unit, ...nameAt(unit.names, month) }));
    return organisation === 'TODAY' ? organisationOfToday(named, thisMonth()) : new UnitTree(named);
  }

  /** Whose data are waited for, and when. */
  async workingUnits(): Promise<WorkingUnits> {
    const units = await this.units();
    return new WorkingUnits(units, await this.firstMonths(newcomers(units)));
  }

  /**
   * Where the units of a period are not what they were, by month.
   * @param unitCode a break counts that names this unit or one below it; null: every break
   * @throws Problem BAD_USER_INPUT for an unknown unit or a wrong period
   */
  async organisationBreaks(period: Period, unitCode: string | null): Promise<OrganisationBreak[]> {
    checkPeriod(period);
    const units = await this.units();
    const parts = units.filter(({ splitFromId }) => splitFromId !== null);
    const breaks = breaksOf(units, await this.firstMonths(parts), period);
    if (unitCode === null) return breaks;
    const tree = new UnitTree(units);
    const members = new Set(tree.scopeOf(tree.find(unitCode)).memberIds);
    return breaks.filter((found) => [...found.units, ...found.into].some(({ id }) => members.has(id)));
  }

  /** What happened in a period, by day. @throws Problem BAD_USER_INPUT for a wrong period */
  async events(period: Period): Promise<EventView[]> {
    checkPeriod(period);
    return this.readModel.events(period);
  }

  channels(): Promise<ChannelRecord[]> {
    return this.readModel.channels();
  }

  providers(): Promise<ProviderRecord[]> {
    return this.readModel.providers();
  }

  fees(): Promise<FeeView[]> {
    return this.readModel.fees();
  }

  /**
   * The numbers of channels by their codes.
   * @throws Problem BAD_USER_INPUT naming the unknown codes
   */
  async channelIds(codes: readonly string[]): Promise<number[]> {
    return idsOf('channel', codes, await this.readModel.channels());
  }

  /**
   * The numbers of providers by their codes.
   * @throws Problem BAD_USER_INPUT naming the unknown codes
   */
  async providerIds(codes: readonly string[]): Promise<number[]> {
    return idsOf('provider', codes, await this.readModel.providers());
  }

  private units(): Promise<readonly UnitRecord[]> {
    return this.unitReads.ask('units', () => this.readModel.units());
  }

  private async lastMonth(): Promise<Month> {
    return (await this.monthReads.ask('last', () => this.readModel.lastMonth())) ?? thisMonth();
  }

  /** Most organisations have no unit that came from another, and then there is nothing to read. */
  private async firstMonths(units: readonly UnitRecord[]): Promise<FirstMonths[]> {
    return units.length === 0 ? [] : this.readModel.firstMonths(units.map(({ id }) => id));
  }
}

interface Coded {
  readonly id: number;
  readonly code: string;
}

function idsOf(kind: 'channel' | 'provider', codes: readonly string[], known: readonly Coded[]): number[] {
  const ids = new Map(known.map(({ code, id }) => [code, id]));
  const unknown = codes.filter((code) => !ids.has(code));
  if (unknown.length > 0) throw unknownCodes(kind, unknown);
  return codes.flatMap((code) => ids.get(code) ?? []);
}
