import {
  compareRatios,
  difference,
  roundedHundredths,
  targetPercent,
  toFloat,
  whatIf,
  type Ratio,
  type WhatIf,
} from '@cashlight/domain';
import type { LivePlan, LiveRow } from '../plan/live';
import { exact } from '../plan/model';

/** What is tried: a percentage such as "84.19" for each unit tried. */
export type Trial = ReadonlyMap<string, string>;

const VALUE = /^(?:100|\d{1,2}(?:\.\d{1,6})?)$/;
const CODE = /^[\p{L}\p{N}_.-]{1,64}$/u;

/** Reads a trial from the address: `PA2908*84.19,PA2905*79.8`; what is not understood is left out. */
export function readTrial(text: string | undefined): Trial {
  return new Map(
    (text ?? '').split(',').flatMap((part) => {
      const [code = '', percent = ''] = part.split('*');
      return CODE.test(code) && VALUE.test(percent) ? [[code, percent] as const] : [];
    }),
  );
}

/** The reverse of {@link readTrial}; nothing tried: nothing in the address. */
export function writeTrial(trial: Trial): string | undefined {
  return trial.size === 0 ? undefined : [...trial].map(([code, percent]) => `${code}*${percent}`).join(',');
}

/** Reads codes from the address: `PA2908,PA2905`. */
export function readCodes(text: string | undefined): ReadonlySet<string> {
  return new Set((text ?? '').split(',').filter((code) => CODE.test(code)));
}

export function writeCodes(codes: ReadonlySet<string>): string | undefined {
  return codes.size === 0 ? undefined : [...codes].join(',');
}

/** Units that can be tried: those with data, the farthest from their target first; without a target they come last. The order stays while one tries. */
export function triedUnits({ units }: LivePlan): readonly LiveRow[] {
  return units
    .filter(({ row }) => row.base !== null && row.base.total > 0n)
    .toSorted((one, other) => {
      const [a, b] = [toGo(one), toGo(other)];
      if (!a || !b) return Number(a === null) - Number(b === null);
      return compareRatios(a, b);
    });
}

function toGo({ latest, base, target }: LiveRow): Ratio | null {
  return difference(latest ?? base, target);
}

/** Where a unit's slider stands unless it is moved, in per cent: at its target, else where the unit is. */
export function startOf(unit: LiveRow): string {
  return unit.target ? targetPercent(unit.target) : baseOf(unit);
}

/** Where the unit stands in the base month, in per cent with at most two decimals. */
export function baseOf({ base }: LiveRow): string {
  return base ? String(Number(roundedHundredths(base)) / 100) : '0';
}

/** The company with every unit at what is tried. */
export function trialOf(live: LivePlan, trial: Trial): WhatIf {
  const units = triedUnits(live).map((unit) => ({
    code: unit.row.code,
    customers: unit.row.base?.total ?? 0n,
    cashless: unit.row.base?.cashless ?? 0n,
    target: exact(trial.get(unit.row.code) ?? null) ?? unit.target,
  }));
  return whatIf(live.company?.target ?? null, units);
}

/** From where to where the sliders go, in per cent; the same for all, so that they can be compared: from well below the lowest unit to 100. */
export function sliderRange(units: readonly LiveRow[]): { readonly min: number; readonly max: number } {
  const lowest = Math.min(...units.flatMap(({ base, target }) => [toFloat(base) ?? 1, toFloat(target) ?? 1]));
  return { min: Math.max(0, (Math.floor(lowest * 10) - 1) * 10), max: 100 };
}
