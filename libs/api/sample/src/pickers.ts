import { GROUPS, MethodPicker, type Group, type Method } from './methods.js';
import type { UnitProfile } from './profiles.js';
import type { Random } from './random.js';
import type { SampleEvent } from './reference.js';

/** How much more often a promoted wallet is chosen, a broken provider, and a cash counter of a unit that closed its own. */
const PROMOTED = 4;
const BROKEN = 0.3;
const CLOSED = 0.25;

type PickersByGroup = Readonly<Record<Group, MethodPicker>>;

/** Which methods the customers of a unit use and choose in a month. */
export class MonthPickers {
  readonly #standing: PickersByGroup;
  readonly #chosen: PickersByGroup;

  constructor(unitCode: string, profile: UnitProfile, month: number, events: readonly SampleEvent[]) {
    const local = (method: Method): number =>
      method.town * profile.town + method.country * (1 - profile.town);
    const attraction = (method: Method): number =>
      events.reduce(
        (weight, event) => weight * eventFactor(method, event, unitCode, month),
        local(method) * method.pull,
      );
    this.#standing = pickersBy(local);
    this.#chosen = pickersBy(attraction);
  }

  /** A method as its users are spread at the end of 2021. */
  standing(group: Group, random: Random): Method {
    return this.#standing[group].pick(random);
  }

  /** A method as those choose who choose anew this month. */
  chosen(group: Group, random: Random): Method {
    return this.#chosen[group].pick(random);
  }
}

function pickersBy(weightOf: (method: Method) => number): PickersByGroup {
  const [bank, intermediary, cash] = GROUPS;
  return {
    BANK: new MethodPicker(bank, weightOf),
    INTERMEDIARY: new MethodPicker(intermediary, weightOf),
    CASH: new MethodPicker(cash, weightOf),
  };
}

function eventFactor(method: Method, event: SampleEvent, unitCode: string, month: number): number {
  const runs = event.firstMonth <= month && month <= event.lastMonth;
  switch (event.type) {
    case 'PROMOTION':
      return runs && method.channel === 'E_WALLET' && method.provider === event.providerCode ? PROMOTED : 1;
    case 'OUTAGE':
      return runs && method.provider === event.providerCode ? BROKEN : 1;
    case 'COUNTER_CLOSED':
      return event.firstMonth <= month && event.unitCode === unitCode && method.channel === 'CASH_COUNTER'
        ? CLOSED
        : 1;
    default:
      return 1;
  }
}
