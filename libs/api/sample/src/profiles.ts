/** What the generator assumes of a unit; illustrative, chosen around the published figures. */
export interface UnitProfile {
  /** Share of customers who pay without cash, in percent, in December 2020, December 2021 and June 2023. */
  readonly cashlessPct: readonly [end2020: number, end2021: number, mid2023: number];
  /** What closing the unit's cash counter adds to that share in the end, in percentage points. */
  readonly closureGain: number;
  /** How much of the unit lives as in a town, 0 to 1. */
  readonly town: number;
  /** Monthly consumption of the household in the middle, in kWh. */
  readonly householdKwh: number;
  /** Customers added in a year, as a fraction. */
  readonly growth: number;
}

const PROFILES: Readonly<Record<string, UnitProfile>> = {
  PA2908: { cashlessPct: [60.4, 67, 82.5], closureGain: 3.4, town: 1, householdKwh: 128, growth: 0.038 },
  PA2905: { cashlessPct: [58.2, 65.6, 78.4], closureGain: 1.9, town: 0.4, householdKwh: 92, growth: 0.03 },
  PA2904: { cashlessPct: [52.9, 60.3, 72.5], closureGain: 0, town: 0.3, householdKwh: 84, growth: 0.028 },
  PA2906: { cashlessPct: [46.6, 54.2, 67.6], closureGain: 0, town: 0.1, householdKwh: 72, growth: 0.029 },
  PA2907: { cashlessPct: [49.4, 56.8, 66.7], closureGain: 0, town: 0.15, householdKwh: 76, growth: 0.033 },
  PA2909: { cashlessPct: [50.3, 57.7, 70.9], closureGain: 0, town: 0.2, householdKwh: 78, growth: 0.031 },
  PA2902: { cashlessPct: [59, 66.1, 79.4], closureGain: 2.8, town: 0.5, householdKwh: 102, growth: 0.026 },
  PA2901: { cashlessPct: [59.6, 66.9, 78.1], closureGain: 2.6, town: 0.5, householdKwh: 99, growth: 0.027 },
};

/** The profile of a unit. @throws RangeError for a unit outside the sample */
export function profileOf(unitCode: string): UnitProfile {
  const profile = PROFILES[unitCode];
  if (profile === undefined) throw new RangeError(`The sample knows no unit ${unitCode}: add its profile.`);
  return profile;
}
