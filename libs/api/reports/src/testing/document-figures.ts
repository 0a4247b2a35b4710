import { compareRatios, type Ratio, ratio } from '@cashlight/domain';
import type { Cell } from '../document/document.js';

/** How many units and providers, and whether anybody has a plan. */
export interface Size {
  readonly units: number;
  readonly providers: number;
  readonly targets: boolean;
}

/** A unit of the sample, or all of them together; null: no data or no plan. */
export interface UnitFigures {
  readonly code: string;
  readonly name: string;
  readonly customers: bigint;
  readonly cashless: bigint;
  readonly ratio: Ratio | null;
  readonly previous: Ratio | null;
  readonly target: Ratio | null;
  readonly amountRatio: Ratio | null;
  readonly toConvert: bigint | null;
}

const PLACES = [
  'Thành phố Lai Châu',
  'Nậm Nhùn & <b>',
  'Tam Đường',
  'Phong Thổ',
  'Sìn Hồ',
  'Mường Tè',
  'Than Uyên',
  'Tân Uyên',
  'Đắk Rơ Ông',
  'Ỷ La',
  'Nghĩa Lộ',
  'Quỳnh Lưu',
] as const;

/** The names that no format may take for anything but a name. */
const AWKWARD = [
  '=1+1',
  'Đội quản lý điện khu vực Mường Khương - Bát Xát - Si Ma Cai và các xã vùng cao biên giới phía Bắc',
  'Điện lực Kỹ Sẵn, Bệ Đường "Ơ Ư"',
] as const;

export function unitFigures({ units, targets }: Pick<Size, 'units' | 'targets'>): UnitFigures[] {
  return Array.from({ length: units }, (_, index) => unit(index, targets));
}

/** Sums over sums. */
export function together(figures: readonly UnitFigures[], name: string): UnitFigures {
  const customers = sum(figures.map((each) => each.customers));
  const cashless = sum(figures.map((each) => each.cashless));
  const planned = figures.some(({ target }) => target);
  return {
    code: 'PA29',
    name,
    customers,
    cashless,
    ratio: ratio(cashless, customers),
    previous: ratio(cashless - BigInt(figures.length * 9), customers),
    target: planned ? { numerator: 6888n, denominator: 10_000n } : null,
    amountRatio: ratio(cashless + 3n, customers + 2n),
    toConvert: planned ? toConvert(7736n, customers, cashless) : null,
  };
}

/** 1: the highest; null for a unit without a ratio. */
export function rankOf(figures: readonly UnitFigures[], one: UnitFigures): bigint | null {
  const own = one.ratio;
  if (!own) return null;
  return BigInt(1 + figures.filter((each) => each.ratio && compareRatios(each.ratio, own) > 0).length);
}

export function sum(values: readonly bigint[]): bigint {
  return values.reduce((before, value) => before + value, 0n);
}

export const text = (value: string): Cell => ({ kind: 'text', text: value });
export const nothing = (value = '–'): Cell => ({ kind: 'nothing', text: value });
export const count = (value: bigint | null): Cell => (value === null ? nothing() : { kind: 'count', value });
export const vnd = (value: bigint): Cell => ({ kind: 'vnd', value });
export const percent = (value: Ratio | null, instead = '–'): Cell =>
  value ? { kind: 'percent', value } : nothing(instead);
export const points = (value: Ratio | null): Cell => (value ? { kind: 'points', value } : nothing());

/** Every 17th unit has no data, every 11th no plan. */
function unit(index: number, targets: boolean): UnitFigures {
  const empty = index % 17 === 16;
  const customers = empty ? 0n : BigInt(1200 + ((index * 7919 + 104_729) % 19_000));
  const cashless = (customers * BigInt(58 + ((index * 31) % 37))) / 100n;
  const planned = targets && index % 11 !== 10;
  const target = BigInt(6200 + ((index * 57) % 2200));
  return {
    code: `PA29${String(index + 1).padStart(2, '0')}`,
    name: nameOf(index),
    customers,
    cashless,
    ratio: ratio(cashless, customers),
    previous: ratio(cashless + BigInt(((index * 13) % 90) - 60), customers),
    target: planned ? { numerator: target, denominator: 10_000n } : null,
    amountRatio: empty ? null : ratio(cashless * 1_000_003n + 7n, customers * 1_000_003n + 11n),
    toConvert: planned && !empty ? toConvert(target + 600n, customers, cashless) : null,
  };
}

function nameOf(index: number): string {
  const awkward = AWKWARD[index - 2];
  if (awkward !== undefined) return awkward;
  const round = Math.floor(index / PLACES.length);
  return `Điện lực ${PLACES[index % PLACES.length] ?? ''}${round === 0 ? '' : ` ${String(round + 1)}`}`;
}

/** `target` in hundredths of a percent. */
function toConvert(target: bigint, customers: bigint, cashless: bigint): bigint {
  const needed = (target * customers + 9999n) / 10_000n - cashless;
  return needed < 0n ? 0n : needed;
}
