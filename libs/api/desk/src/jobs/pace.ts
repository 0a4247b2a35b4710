/** Over how many milliseconds a rate is reckoned, and the fewest that make one. */
const WINDOW_MS = 10_000;
const FEWEST_MS = 1_000;
/** So often a mark is kept. */
const MARK_MS = 250;

interface Mark {
  readonly atMs: number;
  readonly rows: number;
  readonly bytes: number;
}

/** How fast work goes on, over its last seconds. */
export class Pace {
  private readonly marks: Mark[] = [];
  private latest: Mark | undefined;

  /** @param now a clock in milliseconds */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Notes how far the work is. */
  note(rows: number, bytes: number): void {
    const atMs = this.now();
    this.latest = { atMs, rows, bytes };
    if (atMs - (this.marks.at(-1)?.atMs ?? -Infinity) >= MARK_MS) this.marks.push(this.latest);
    while (this.marks.length > 1 && atMs - (this.marks[0]?.atMs ?? atMs) > WINDOW_MS) this.marks.shift();
  }

  /** Per second; null as long as too little has been seen. While nothing comes it falls. */
  rate(of: 'rows' | 'bytes'): number | null {
    const [first] = this.marks;
    if (!first || !this.latest) return null;
    const tookMs = this.now() - first.atMs;
    return tookMs < FEWEST_MS ? null : ((this.latest[of] - first[of]) * 1_000) / tookMs;
  }
}
