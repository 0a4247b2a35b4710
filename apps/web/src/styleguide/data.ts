import type { ChartFrame, MonthPoint, UnitStanding } from '@cashlight/web-charts';
import { monthRange } from '@cashlight/web-ui';
import type { Say } from './specimen';

/** Everything here is made up, to show parts with; no company has these figures. */
export const MONTHS = monthRange('2021-01', '2022-12');

/** What every chart of the style guide says about itself, with a title of its own. */
export function frameOf(say: Say, title: string, finding = title): ChartFrame {
  return {
    title: title + say.mark,
    finding,
    period: '01/2021 – 12/2022',
    source: say('số liệu bịa để minh họa', 'made-up figures for illustration'),
  };
}

/** Repeats for ever, between 0 and 1, and looks like chance. */
export function noise(seed: number): number {
  const wave = Math.sin(seed * 12.9898) * 43758.5453;
  return wave - Math.floor(wave);
}

/** A share that climbs from one value to another over the months, with a little unrest. */
export function climb(
  from: number,
  to: number,
  seed: number,
  months: readonly string[] = MONTHS,
): MonthPoint[] {
  const steps = Math.max(1, months.length - 1);
  return months.map((month, index) => ({
    month,
    value: from + ((to - from) * index) / steps + (noise(seed + index) - 0.5) * 0.012,
  }));
}

/** The same with values missing at these places. */
export function withGaps(points: readonly MonthPoint[], ...missing: readonly number[]): MonthPoint[] {
  return points.map((point, index) => (missing.includes(index) ? { ...point, value: null } : point));
}

/** The same with the last month still provisional. */
export function provisional(points: readonly MonthPoint[]): MonthPoint[] {
  return points.map((point, index) =>
    index === points.length - 1 ? { ...point, provisional: true } : point,
  );
}

/** Always this value. */
export function level(value: number | null, months: readonly string[] = MONTHS): MonthPoint[] {
  return months.map((month) => ({ month, value }));
}

const NAMES = [
  ['PA2908', 'Thành phố', 'City', 0.8],
  ['PA2905', 'Tam Đường', 'Tam Duong', 0.761],
  ['PA2902', 'Than Uyên', 'Than Uyen', 0.742],
  ['PA2904', 'Phong Thổ', 'Phong Tho', 0.727],
  ['PA2901', 'Tân Uyên', 'Tan Uyen', 0.705],
  ['PA2906', 'Sìn Hồ', 'Sin Ho', 0.656],
  ['PA2907', 'Nậm Nhùn', 'Nam Nhun', 0.612],
  ['PA2909', 'Mường Tè', 'Muong Te', 0.581],
] as const;

const GAPS = [0.031, 0.012, -0.006, 0.02, -0.0061, 0, 0.004, -0.035];

/** Eight units against their targets. */
export function eightUnits(say: Say): UnitStanding[] {
  return NAMES.map(([code, vi, en, value], index) => {
    const target = value - (GAPS[index] ?? 0);
    return {
      code,
      name: say(`Điện lực ${vi}`, `Power company of ${en}`),
      value,
      target,
      gap: value - target,
    };
  });
}

/** As many units as asked for, of unknown geography. */
export function manyUnits(say: Say, count: number): UnitStanding[] {
  return Array.from({ length: count }, (_, index) => {
    const value = 0.5 + noise(index + 3) * 0.42;
    const target = 0.68 + noise(index + 40) * 0.08;
    const name = say(`Đội quản lý điện số ${index + 1}`, `Power team no. ${index + 1}`);
    return { code: `X${index + 1}`, name, value, target, gap: value - target };
  });
}

/** Names longer than any that a company would give. */
export function longName(say: Say, index: number): string {
  return say(
    `Đội quản lý điện khu vực liên huyện Mường Tè – Nậm Nhùn – Sìn Hồ số ${index}`,
    `Inter-district power management team of Muong Te, Nam Nhun and Sin Ho no. ${index}`,
  );
}

/** A unit with this value (a fraction) and target. */
export function unitWith(
  code: string,
  name: string,
  value: number | null,
  target: number | null = null,
): UnitStanding {
  return { code, name, value, target, gap: value === null || target === null ? null : value - target };
}
