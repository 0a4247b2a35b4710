/** A value axis of fractions. `zoomed`: it does not start at zero, and the chart has to say so. */
export interface RatioAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly zoomed: boolean;
}

const STEPS = [0.01, 0.02, 0.05, 0.1, 0.2];
const MOST_INTERVALS = 5;

/** The closest axis on round percents around the values, within 0 and 100%, for a line (a bar starts at zero: see {@link barAxis}). */
export function lineAxis(values: readonly number[]): RatioAxis {
  if (values.length === 0) return axis(0, 5, 0.2);
  const [low, high] = aroundAlike(Math.min(...values), Math.max(...values));
  for (const step of STEPS) {
    const first = Math.max(0, Math.floor(low / step + 1e-9));
    const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
    if (last - first <= MOST_INTERVALS)
      return last * step > 1 + 1e-9 ? axis(last - 2, last - 1, step) : axis(first, last, step);
  }
  return axis(0, 5, 0.2);
}

/** Values that are all the same round percent lie in the middle of their axis, not on its edge. */
function aroundAlike(low: number, high: number): [number, number] {
  const percent = low * 100;
  const isRound = Math.abs(percent - Math.round(percent)) < 1e-9;
  return low === high && isRound && low > 0 && low < 1 ? [low - 0.01, high + 0.01] : [low, high];
}

/** Where a scale of shares ends: the whole where any comes near it, else a round percent at or above the greatest. */
export function barAxis(values: readonly number[]): RatioAxis {
  const high = Math.max(0, ...values);
  if (high > 0.6) return axis(0, 5, 0.2);
  const step = STEPS.find((candidate) => high / candidate <= MOST_INTERVALS) ?? 0.2;
  return axis(0, Math.max(1, Math.ceil(high / step - 1e-9)), step);
}

function axis(first: number, last: number, step: number): RatioAxis {
  const ticks = Array.from(
    { length: last - first + 1 },
    (_, index) => Math.round((first + index) * step * 100) / 100,
  );
  return { domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1], ticks, zoomed: first > 0 };
}

const MONTH_STEPS = [1, 2, 3, 6, 12];

/** The months to label so that each has its room in pixels; the last month is always one of them. */
export function monthTicks(months: readonly string[], width: number, room = 48): string[] {
  const most = Math.max(1, Math.floor(width / room));
  const step =
    MONTH_STEPS.find((candidate) => Math.ceil(months.length / candidate) <= most) ??
    Math.ceil(months.length / most);
  return months.filter((_, index) => (months.length - 1 - index) % step === 0);
}
