import { SingleBar } from 'cli-progress';

const EVERY_MS = 2_000;

/** Rows read so far and their rate, on standard error: a living line in a terminal, now and then a plain one elsewhere. */
export class RowProgress {
  private readonly started = Date.now();
  private told = Date.now();

  constructor(private readonly what: string) {}

  show(rows: number): void {
    const now = Date.now();
    if (now - this.told < (process.stderr.isTTY ? 200 : EVERY_MS)) return;
    this.told = now;
    const rate = Math.round((rows / Math.max(1, now - this.started)) * 1000);
    const line = `${this.what}: ${String(rows)} rows, ${String(rate)} a second`;
    process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
  }

  end(): void {
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  }
}

/** A bar for work whose end is known; outside a terminal a line every tenth of the way. */
export class Bar {
  private readonly bar: SingleBar | undefined;
  private tenth = 0;

  constructor(private readonly what: string) {
    this.bar = process.stdout.isTTY
      ? new SingleBar({
          format: `${what} [{bar}] {percentage}% · {value}/{total} · {eta} s`,
          hideCursor: true,
        })
      : undefined;
  }

  show(done: number, total: number): void {
    if (this.bar) {
      if (this.bar.isActive) this.bar.update(done);
      else this.bar.start(total, done);
      return;
    }
    const tenth = Math.floor((10 * done) / total);
    if (tenth <= this.tenth) return;
    this.tenth = tenth;
    process.stdout.write(`${this.what}: ${String(tenth * 10)}%\n`);
  }

  end(): void {
    this.bar?.stop();
  }
}
