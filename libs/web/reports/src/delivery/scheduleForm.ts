import type { ReportScheduleInput } from '@cashlight/contract';
import type { Language, Translate } from '@cashlight/web-i18n';
import {
  askedOf,
  choiceOf,
  faultsOf,
  recipientsFaultOf,
  type ChoiceFaults,
  type ReportChoice,
} from './choice';
import { addressesOf } from './recipients';
import type { Schedule } from './shown';

/** A schedule as it is typed. */
export interface Typed extends ReportChoice {
  readonly trigger: Schedule['trigger'];
  readonly day: string;
  /** Addresses by unit that gets its own report. */
  readonly unitRecipients: ReadonlyMap<string, string>;
  readonly active: boolean;
}

/** The fifth is late enough for the month before to be loaded. */
const USUAL_DAY = 5;

export function newSchedule(language: Language): Typed {
  return {
    ...choiceOf({ unitCode: null, formats: ['pdf', 'xlsx'], language, recipients: [] }),
    trigger: 'AFTER_CLOSING',
    day: String(USUAL_DAY),
    unitRecipients: new Map(),
    active: true,
  };
}

export function typedOf(schedule: Schedule): Typed {
  return {
    ...choiceOf(schedule),
    trigger: schedule.trigger,
    day: String(schedule.dayOfMonth ?? USUAL_DAY),
    unitRecipients: new Map(
      schedule.unitRecipients.map(({ unitCode, recipients }) => [unitCode, recipients.join(', ')]),
    ),
    active: schedule.active,
  };
}

export function scheduleInput(typed: Typed): ReportScheduleInput {
  return {
    ...askedOf(typed),
    trigger: typed.trigger,
    dayOfMonth: typed.trigger === 'MONTHLY' ? Number(typed.day) : null,
    unitRecipients: servedUnits(typed),
    active: typed.active,
  };
}

/** The units that somebody is named for. */
function servedUnits({ unitRecipients }: Typed): { unitCode: string; recipients: string[] }[] {
  return [...unitRecipients]
    .map(([unitCode, text]) => ({ unitCode, recipients: addressesOf(text) }))
    .filter(({ recipients }) => recipients.length > 0);
}

export interface ScheduleFaults extends ChoiceFaults {
  readonly day?: string;
  /** By unit. */
  readonly units: ReadonlyMap<string, string>;
}

const LAST_DAY = 31;

export function scheduleFaults(typed: Typed, t: Translate): ScheduleFaults {
  const day = Number(typed.day);
  const isDay = /^\d{1,2}$/.test(typed.day.trim()) && day >= 1 && day <= LAST_DAY;
  const units = [...typed.unitRecipients].flatMap(([code, text]) => {
    const fault = recipientsFaultOf(text, true, t);
    return fault === undefined ? [] : [[code, fault] as const];
  });
  return {
    ...faultsOf(typed, servedUnits(typed).length > 0, t),
    ...(typed.trigger === 'MONTHLY' && !isDay ? { day: t('reports.schedule.dayFault') } : {}),
    units: new Map(units),
  };
}

export function isFaultless({ units, ...others }: ScheduleFaults): boolean {
  return units.size === 0 && Object.keys(others).length === 0;
}
