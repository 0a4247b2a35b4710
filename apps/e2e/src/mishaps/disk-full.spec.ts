import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CHANNELS, figures, payments, send, UNITS } from '../support/ledger';
import { cli, dataFolder, makeToken, Product } from '../support/product';

const ROWS = 300_000;
/** Less than the file needs, more than PostgreSQL's log of changes. */
const LARGEST_FILE_BYTES = 17 * 1024 * 1024;

describe('a disk that takes no more', () => {
  const folder = dataFolder();
  let product: Product;
  let token: string;

  beforeAll(async () => {
    product = await Product.start(folder.path);
    token = await makeToken(folder.path, 'ANALYST');
    await cli(folder.path, ['import', 'units', '-'], UNITS);
    await cli(folder.path, ['import', 'channels', '-'], CHANNELS);
  }, 120_000);
  afterAll(async () => {
    await product.end();
    folder.remove();
  });

  /** PostgreSQL's files may grow to so much and no further; the processes that it starts from now on are bound by it. */
  function limitFiles(bytes: number | 'unlimited'): void {
    const [pid] = readFileSync(join(folder.path, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
    // Only the account that PostgreSQL runs under may limit it.
    const { uid, gid } = statSync(`/proc/${pid ?? ''}`);
    execFileSync('prlimit', ['--pid', pid ?? '', `--fsize=${String(bytes)}:`], { uid, gid });
  }

  /** All in one month, so that one table has to hold it. */
  const large = () => payments('L', ROWS, 1_000).replaceAll(/2022-\d\d-10/g, '2022-03-10');

  it('lets nothing of the import land, keeps what was there, and says what to do', async () => {
    await send(product.url, token, 'payments', payments('S', 100, 1_000));
    const before = await figures(product.url, token);
    limitFiles(LARGEST_FILE_BYTES);
    // The pool's connections are older than the limit: the command line makes new ones.
    const refused = await cli(folder.path, ['import', 'payments', '-', '--json'], large());
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('disk is full') });
    expect(await figures(product.url, token)).toEqual(before);
    limitFiles('unlimited');
    const response = await send(product.url, token, 'payments', large());
    expect(await response.json()).toMatchObject({ accepted: ROWS, rejected: 0 });
    expect(await figures(product.url, token)).toMatchObject({ payments: before.payments + ROWS });
  }, 180_000);
});
