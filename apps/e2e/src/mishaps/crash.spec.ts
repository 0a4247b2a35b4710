import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CHANNELS, type Figures, figures, payments, send, UNITS } from '../support/ledger';
import { ask, cli, dataFolder, makeToken, Product } from '../support/product';
import { randomFrom } from '../support/randomness';

const ROWS = 15_000;
/** Other moments in every run; CRASH_MOMENTS=50 and more before a release. */
const MOMENTS = Number(process.env['CRASH_MOMENTS'] ?? 15);
const SEED = Number(process.env['CRASH_SEED'] ?? Date.now() % 1_000_000);
/** An import of these files takes about so long here: later moments hit the time just after it. */
const LONGEST_MS = 1_200;

const VICTIMS = ['server', 'postgres', 'both'] as const;
type Victim = (typeof VICTIMS)[number];

/** One import that a crash may hit, and the figures after it. */
interface Attempt {
  readonly file: string;
  readonly after: Figures;
}

describe(`kill -9 at ${String(MOMENTS)} random moments (CRASH_SEED=${String(SEED)})`, () => {
  const folder = dataFolder();
  const random = randomFrom(SEED);
  let product: Product;
  let token: string;
  let analyst: string;

  beforeAll(async () => {
    product = await Product.start(folder.path);
    token = await makeToken(folder.path, 'LEADER');
    analyst = await makeToken(folder.path, 'ANALYST');
    await cli(folder.path, ['import', 'units', '-'], UNITS);
    await cli(folder.path, ['import', 'channels', '-'], CHANNELS);
  }, 120_000);
  afterAll(async () => {
    await product.end();
    folder.remove();
  });

  const postmaster = () =>
    Number(readFileSync(join(folder.path, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

  /** Kills without warning; a server that is left without its database brings it back, the others are started anew. */
  async function crash(victim: Victim): Promise<void> {
    if (victim !== 'server') process.kill(postmaster(), 'SIGKILL');
    if (victim === 'postgres') return;
    await product.end('SIGKILL');
    product = await Product.start(folder.path);
  }

  /** A question that comes while the database is going down may fail; the next one is answered. */
  async function figuresWhenReady(): Promise<Figures> {
    for (let tries = 0; ; tries++) {
      const found = await figures(product.url, token).catch((error: unknown) => String(error));
      if (typeof found !== 'string') return found;
      if (tries > 600) throw new Error(`${found} Printed:\n${product.printed()}`);
      await pause(50);
    }
  }

  /** Whether the sender was told that all rows had landed. */
  const sent = (file: string) =>
    send(product.url, analyst, 'payments', file, '?onConflict=replace').then(
      (response) => response.status === 200,
      () => false,
    );

  /** As a sender does whose connection broke: the same file again, which does no harm. */
  async function sendUntilAccepted(file: string): Promise<void> {
    for (let tries = 0; !(await sent(file)); tries++) {
      if (tries > 100) throw new Error(`Never accepted. Printed:\n${product.printed()}`);
      await pause(50);
    }
  }

  /** New payments, or every second time a correction of the ones before. */
  function attempt(moment: number, before: Figures): Attempt {
    const batch = `B${String(Math.floor(moment / 2))}`;
    const correction = moment % 2 === 1;
    const amount = BigInt(before.amountVnd) + BigInt(ROWS) * (correction ? 1n : 1_000n);
    return {
      file: payments(batch, ROWS, correction ? 1_001 : 1_000),
      after: {
        customers: before.customers + (correction ? 0 : ROWS),
        payments: before.payments + (correction ? 0 : ROWS),
        amountVnd: String(amount),
      },
    };
  }

  async function runningImports(): Promise<unknown> {
    const { data } = await ask(
      product.url,
      analyst,
      '{ imports(first: 3, state: RUNNING) { entries { id state } } }',
    );
    return data;
  }

  it('leaves all or nothing, loses nothing that was accepted, counts nothing twice', async () => {
    let before: Figures = { customers: 0, payments: 0, amountVnd: '0' };
    let broken = 0;
    for (let moment = 0; moment < MOMENTS; moment++) {
      const { file, after } = attempt(moment, before);
      const victim = VICTIMS[Math.floor(random() * VICTIMS.length)] ?? 'both';
      const told = sent(file);
      await pause(random() * LONGEST_MS);
      await crash(victim);
      const accepted = await told;
      const found = await figuresWhenReady();
      expect({ moment, victim, found }).toEqual({
        moment,
        victim,
        found: found.amountVnd === after.amountVnd ? after : before,
      });
      if (accepted) expect(found).toEqual(after);
      else broken++;
      await sendUntilAccepted(file);
      expect(await figuresWhenReady()).toEqual(after);
      before = after;
    }
    // Otherwise the moments were all too late to show anything.
    expect(broken).toBeGreaterThan(MOMENTS / 5);
    await expect(settled()).resolves.toEqual({ imports: { entries: [] } });
  }, 900_000);

  /** Interrupted imports are noted as failed by the start, or by a look every now and then. */
  async function settled(): Promise<unknown> {
    for (let tries = 0; tries < 60; tries++) {
      const running = await runningImports();
      if (JSON.stringify(running) === '{"imports":{"entries":[]}}') return running;
      await pause(500);
    }
    return runningImports();
  }
});
