/** Where one attempt after another ends: so many within a window, then none until it is over. */
export interface Limit {
  readonly attempts: number;
  readonly windowMs: number;
}

const MOST_KEYS = 50_000;

/** Counts attempts by key, in this process. */
export class Throttle {
  private readonly windows = new Map<string, { attempts: number; ends: number }>();

  constructor(
    private readonly limit: Limit,
    private readonly now: () => number = Date.now,
  ) {}

  /**
   * Counts an attempt before it is made, so that many at once are counted too.
   * @returns 0 when it may be made, else the seconds to wait
   */
  attempt(key: string): number {
    const now = this.now();
    const window = this.windows.get(key);
    if (!window || window.ends <= now) {
      this.forgetEnded(now);
      this.windows.set(key, { attempts: 1, ends: now + this.limit.windowMs });
      return 0;
    }
    window.attempts += 1;
    return window.attempts <= this.limit.attempts ? 0 : Math.ceil((window.ends - now) / 1000);
  }

  /** Forgets the attempts of a key: the last one succeeded. */
  forget(key: string): void {
    this.windows.delete(key);
  }

  /** Keeps memory bounded: windows begin in order, so the oldest come first. */
  private forgetEnded(now: number): void {
    for (const [key, { ends }] of this.windows) {
      if (ends > now && this.windows.size < MOST_KEYS) return;
      this.windows.delete(key);
    }
  }
}
