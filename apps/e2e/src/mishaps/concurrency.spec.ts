import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CHANNELS, UNITS } from '../support/ledger';
import { ask, cli, dataFolder, makeToken, Product } from '../support/product';
import { randomFrom } from '../support/randomness';

const FILES = 10;
const ROWS = 2_000;
/** Fewer ids than rows in all: most records come in several files, some with other contents. */
const IDS = 4_500;
const SEED = Number(process.env['CONCURRENCY_SEED'] ?? Date.now() % 1_000_000);

interface ImportAnswer {
  readonly importId: number;
  readonly rows: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly replaced: number;
  readonly rejected: number;
}

describe(`ten imports at once (CONCURRENCY_SEED=${String(SEED)})`, () => {
  const random = randomFrom(SEED);
  const folders = [dataFolder(), dataFolder()] as const;
  const [together, oneByOne] = folders;
  let product: Product;
  let token: string;

  beforeAll(async () => {
    product = await Product.start(together.path);
    token = await makeToken(together.path, 'ANALYST');
    for (const { path } of folders) {
      await cli(path, ['import', 'units', '-'], UNITS);
      await cli(path, ['import', 'channels', '-'], CHANNELS);
    }
  }, 120_000);
  afterAll(async () => {
    await product.end();
    for (const folder of folders) folder.remove();
  });

  const pick = <T>(...choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T;

  function file(): string {
    const lines = Array.from({ length: ROWS }, () => {
      const id = Math.floor(random() * IDS);
      const month = String(1 + (id % 4)).padStart(2, '0');
      const amount = pick(1_000, 1_000, 1_000, 2_000);
      return `R${String(id)},K${String(id % 1_500)},${id % 2 ? 'U' : 'V'},2022-${month}-10,${String(amount)},${pick('BANKING', 'CASH')},`;
    });
    return `record_id,customer_code,unit_code,paid_at,amount_vnd,channel_code,provider_code\n${lines.join('\n')}\n`;
  }

  async function send(text: string, mode: string): Promise<ImportAnswer> {
    const response = await fetch(`${product.url}/api/imports/payments?onConflict=${mode}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: text,
    });
    expect(response.status).toBe(200);
    return (await response.json()) as ImportAnswer;
  }

  /** The same question asked in three ways in one request: a state between two would give different sums. */
  const QUESTION = `{
    whole: adoption(filter: { from: "2022-01", to: "2022-12" }, groupBy: []) { ...figures }
    months: adoption(filter: { from: "2022-01", to: "2022-12" }, groupBy: [MONTH]) { ...figures }
    units: adoption(filter: { from: "2022-01", to: "2022-12" }, groupBy: [UNIT, CHANNEL]) { ...figures }
  } fragment figures on AdoptionRow { customers payments amountVnd }`;

  type Sums = Readonly<Record<'whole' | 'months' | 'units', readonly Row[]>>;
  interface Row {
    readonly customers: number;
    readonly payments: number;
    readonly amountVnd: string;
  }
  const sum = (rows: readonly Row[]) => ({
    customers: rows.reduce((all, row) => all + row.customers, 0),
    payments: rows.reduce((all, row) => all + row.payments, 0),
    amountVnd: rows.reduce((all, row) => all + BigInt(row.amountVnd), 0n),
  });

  async function readUntil(over: () => boolean): Promise<number> {
    const states = new Set<string>();
    while (!over()) {
      const { data } = await ask(product.url, token, QUESTION);
      const { whole, months, units } = data as Sums;
      expect(sum(months)).toEqual(sum(whole));
      expect(sum(units)).toEqual(sum(whole));
      states.add(whole[0]?.amountVnd ?? '');
    }
    return states.size;
  }

  const everything = async (dataDir: string): Promise<unknown> => {
    const server = dataDir === together.path ? product : await Product.start(dataDir);
    const leader = await makeToken(dataDir, 'LEADER');
    const { data } = await ask(
      server.url,
      leader,
      '{ adoption(filter: { from: "2022-01", to: "2022-12" }, groupBy: [MONTH, UNIT, CHANNEL]) { month unitCode channelCode customers payments amountVnd } }',
    );
    if (server !== product) await server.end();
    return data;
  };

  it('give what one after the other gives, and nobody sees a state between two', async () => {
    const sent = Array.from({ length: FILES }, (_, at) => ({
      text: file(),
      mode: at % 3 === 2 ? 'reject' : 'replace',
    }));
    let over = false;
    const reading = readUntil(() => over);
    const answers = await Promise.all(sent.map(({ text, mode }) => send(text, mode)));
    over = true;
    expect(await reading).toBeGreaterThan(1);
    for (const answer of answers)
      expect(answer.accepted + answer.unchanged + answer.replaced + answer.rejected).toBe(ROWS);

    // They decided in some order, which the history tells; in that order once more, one by one.
    const finished = await Promise.all(
      answers.map(async ({ importId }, at) => {
        const response = await fetch(`${product.url}/api/imports/${String(importId)}`, {
          headers: { authorization: `Bearer ${token}` },
        });
        return { at, ...((await response.json()) as ImportAnswer & { finishedAt: string }) };
      }),
    );
    for (const { at, accepted, unchanged, replaced, rejected } of finished.sort((one, other) =>
      one.finishedAt < other.finishedAt ? -1 : 1,
    )) {
      const path = join(oneByOne.path, `${String(at)}.csv`);
      writeFileSync(path, sent[at]?.text ?? '');
      const args = ['import', 'payments', path, '--json', '--on-conflict', sent[at]?.mode ?? ''];
      const { stdout } = await cli(oneByOne.path, args);
      const again = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as ImportAnswer;
      expect(again).toMatchObject({ accepted, unchanged, replaced, rejected });
    }
    expect(await everything(together.path)).toEqual(await everything(oneByOne.path));
  }, 300_000);
});
