import type { Log } from '@cashlight/api-platform';

interface Trouble {
  readonly sinceMs: number;
  told: boolean;
}

/** What keeps going wrong: told in the log once, when it has lasted; much of it is over by itself. */
export class Troubles {
  private readonly known = new Map<string, Trouble>();

  constructor(
    private readonly log: Log,
    private readonly tellAfterMs: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Notes that something went wrong again. @returns nothing to go on with */
  met(what: string, error: unknown): readonly [] {
    const trouble = this.known.get(what) ?? { sinceMs: this.now(), told: false };
    this.known.set(what, trouble);
    if (!trouble.told && this.now() - trouble.sinceMs >= this.tellAfterMs) {
      trouble.told = true;
      const reason = error instanceof Error ? error.message : String(error);
      this.log.warn(
        { file: what, reason },
        'cannot be dealt with for the time being; it is tried again and again',
      );
    }
    return [];
  }

  over(what: string): void {
    this.known.delete(what);
  }
}
