import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const RETRY_MS = 1_000;

/**
 * One connection for as long as this process uses the server: pools close theirs when idle, and then nobody would seem to be there.
 * When it breaks the server has died: it is started again where it was, so that whoever asks next is answered.
 */
export class Presence {
  private client: pg.Client | undefined;
  private over = false;
  private recovery: Promise<void> = Promise.resolve();

  constructor(
    private readonly url: string,
    private readonly restart: () => Promise<unknown>,
  ) {}

  async begin(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, application_name: 'cashlight presence' });
    let lost = false;
    const onLost = (): void => {
      if (lost || this.over) return;
      lost = true;
      this.recovery = this.recover();
    };
    client.on('error', onLost);
    await client.connect();
    client.on('end', onLost);
    this.client = client;
  }

  async end(): Promise<void> {
    this.over = true;
    await this.recovery;
    await this.client?.end().catch(() => undefined);
  }

  /** Until it succeeds or the process leaves: meanwhile every question is answered by the error that it met. */
  private async recover(): Promise<void> {
    while (!this.over) {
      try {
        await this.restart();
        await this.begin();
        return;
      } catch {
        await pause(RETRY_MS, undefined, { ref: false });
      }
    }
  }
}
