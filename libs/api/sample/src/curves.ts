import { CALIBRATED_MONTH, LAST_MONTH, LAST_SUMMARY_MONTH, monthName } from './calendar.js';
import type { Group } from './methods.js';
import { profileOf } from './profiles.js';
import { Random } from './random.js';
import type { Calibration, SampleReference } from './reference.js';

/** Customers of a unit and month by the group under which they are to count. */
export type Quota = Readonly<Record<Group, number>>;

type Curve = readonly (readonly [month: number, value: number])[];

/** Connected customers for each one who paid in December 2022. */
const CONNECTED = 1.013;

/** Customers with a contract for each one who paid in December 2022: some are away for long, or take nothing. */
const ACTIVE: readonly [low: number, high: number] = [1.0195, 1.0265];

/** How far a month's count of contracts may stray, as a fraction of it. */
const STRAY_ACTIVE = 0.001;

/** Part of a closed counter's effect in its first months: not all of its customers change at once. */
const CLOSURE_RAMP = [0.5, 0.75, 0.9];

/** Part of the connected customers who paid, against December 2022: around Tet many are away, and pay later. */
const PRESENCE: Readonly<Record<string, number>> = {
  '2021-02': 0.986,
  '2021-03': 1.004,
  '2022-01': 0.996,
  '2022-02': 0.984,
  '2022-03': 1.004,
  '2023-01': 0.982,
  '2023-02': 1.003,
};

/** What the company's months add to every unit's share of cashless customers, in percentage points: Tet, the promotion, the outage. */
const MONTH_POINTS: Readonly<Record<string, number>> = {
  '2021-01': -0.1,
  '2021-02': -1,
  '2021-03': -0.4,
  '2022-01': -0.3,
  '2022-02': -1.25,
  '2022-03': -0.5,
  '2022-06': 0.2,
  '2022-07': 0.35,
  '2022-08': 0.45,
  '2022-09': 0.2,
  '2022-10': 0.2,
  '2022-11': 0.2,
  '2023-01': -0.8,
  '2023-02': -0.7,
  '2023-03': -0.2,
};

/** Percentage points by which a unit and month may stray from its curve, to either side. */
const STRAY_POINTS = 0.14;

/** Percentage points that the banks' part of the cashless customers lies above its December 2022, by month. */
const BANK_SHIFT: Curve = [
  [-1, 2.2],
  [7, 1.4],
  [LAST_SUMMARY_MONTH, 1.9],
  [16, 1.4],
  [19, -0.5],
  [20, -0.2],
  [CALIBRATED_MONTH, 0],
  [24, 0.1],
  [25, 0.9],
  [26, 0.3],
  [LAST_MONTH, -0.6],
];

/** The figures that each unit's months are made to meet: exactly the calibration in December 2022. */
export class Curves {
  readonly #reference: SampleReference;
  readonly #seed: string;

  constructor(reference: SampleReference, seed: string) {
    this.#reference = reference;
    this.#seed = seed;
  }

  /** Customers connected to the grid, whether they pay this month or not. */
  connected(unit: Calibration, month: number): number {
    return Math.round(this.#grown(unit, month) * CONNECTED);
  }

  /** Customers with a contract this month: never fewer than pay. */
  active(unit: Calibration, month: number): number {
    const name = `${this.#seed}/${unit.unitCode}/active`;
    const ratio = new Random(name).between(...ACTIVE);
    const stray = new Random(`${name}/${monthName(month)}`).between(-STRAY_ACTIVE, STRAY_ACTIVE);
    const paying = this.payers(unit, month);
    return Math.max(
      Math.round(this.#grown(unit, month) * (ratio + stray)),
      paying.BANK + paying.INTERMEDIARY + paying.CASH,
    );
  }

  /** Customers who pay this month, by the group under which they count. */
  payers(unit: Calibration, month: number): Quota {
    return this.split(unit, month, Math.round(this.#grown(unit, month) * (PRESENCE[monthName(month)] ?? 1)));
  }

  /** Splits any number of a unit's customers as those of the month are. */
  split(unit: Calibration, month: number, customers: number): Quota {
    const cashless = Math.round(customers * this.#cashlessRatio(unit, month));
    const bankRatio = unit.bank / (unit.bank + unit.intermediary) + valueAt(BANK_SHIFT, month) / 100;
    const bank = Math.round(cashless * bankRatio);
    return { BANK: bank, INTERMEDIARY: cashless - bank, CASH: customers - cashless };
  }

  #grown(unit: Calibration, month: number): number {
    return unit.customers * (1 + (profileOf(unit.unitCode).growth * (month - CALIBRATED_MONTH)) / 12);
  }

  /** A straight line between the known months, with the steps of closed counters and the month's own ups and downs on it. */
  #cashlessRatio(unit: Calibration, month: number): number {
    const [end2020, end2021, mid2023] = profileOf(unit.unitCode).cashlessPct;
    const calibrated = (100 * (unit.bank + unit.intermediary)) / unit.customers;
    const known: Curve = [
      [-1, end2020],
      [LAST_SUMMARY_MONTH, end2021],
      [CALIBRATED_MONTH, calibrated],
      [LAST_MONTH, mid2023],
    ];
    const line = known.map(([at, value]) => [at, value - this.#closurePoints(unit, at)] as const);
    const isKnown = known.some(([at]) => at === month);
    const stray = isKnown
      ? 0
      : new Random(`${this.#seed}/${unit.unitCode}/${monthName(month)}`).between(-STRAY_POINTS, STRAY_POINTS);
    const monthPoints = MONTH_POINTS[monthName(month)] ?? 0;
    return (valueAt(line, month) + this.#closurePoints(unit, month) + monthPoints + stray) / 100;
  }

  #closurePoints(unit: Calibration, month: number): number {
    const closure = this.#reference.events.find(
      (event) => event.type === 'COUNTER_CLOSED' && event.unitCode === unit.unitCode,
    );
    if (closure === undefined || month < closure.firstMonth) return 0;
    return profileOf(unit.unitCode).closureGain * (CLOSURE_RAMP[month - closure.firstMonth] ?? 1);
  }
}

function valueAt(curve: Curve, month: number): number {
  const after = curve.findIndex(([at]) => at >= month);
  const [start, end] = [curve[Math.max(after - 1, 0)], curve[after]];
  if (start === undefined || end === undefined)
    throw new RangeError(`No curve reaches the month ${monthName(month)}.`);
  if (end[0] === start[0]) return end[1];
  return start[1] + ((end[1] - start[1]) * (month - start[0])) / (end[0] - start[0]);
}
