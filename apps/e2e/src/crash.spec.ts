import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, cli, dataFolder, makeToken, Product } from './support/product';

const ROWS = 60_000;
const MOMENTS = 6;

const units = 'code,name,parent_code,level\nC,Công ty,,COMPANY\nU,Điện lực U,C,UNIT\n';
const channels = 'code,name,group\nBANKING,Ngân hàng,BANK\n';

/** A file whose rows all count once, so that the figures tell exactly how many landed. */
function payments(batch: number): string {
  const lines = Array.from(
    { length: ROWS },
    (_, row) =>
      `B${String(batch)}-${String(row)},K${String(batch)}-${String(row)},U,2022-${String(1 + (row % 12)).padStart(2, '0')}-10,1000,BANKING,`,
  );
  return `record_id,customer_code,unit_code,paid_at,amount_vnd,channel_code,provider_code\n${lines.join('\n')}\n`;
}

describe('kill -9 in the midst of an import', () => {
  const folder = dataFolder();
  let product: Product;
  let token: string;

  beforeAll(async () => {
    product = await Product.start(folder.path);
    token = await makeToken(folder.path, 'LEADER');
    await cli(folder.path, ['import', 'units', '-'], units);
    await cli(folder.path, ['import', 'channels', '-'], channels);
  }, 120_000);
  afterAll(async () => {
    await product.end();
    folder.remove();
  });

  async function figures(): Promise<{ customers: number; payments: number; amountVnd: string }> {
    const { data } = await ask(
      product.url,
      token,
      '{ adoption(filter: { from: "2022-01", to: "2022-12" }, groupBy: []) { customers payments amountVnd } }',
    );
    const [row] = (data as { adoption: { customers: number; payments: number; amountVnd: string }[] })
      .adoption;
    if (!row) throw new Error('No figures came back.');
    return row;
  }

  it('leaves all or nothing, and the same file then loads', async () => {
    let landed = 0;
    for (let batch = 0; batch < MOMENTS; batch++) {
      const file = join(folder.path, `batch-${String(batch)}.csv`);
      writeFileSync(file, payments(batch));
      const child = spawn(process.execPath, ['apps/api/dist/cli.js', 'import', 'payments', file, '--json'], {
        env: { ...process.env, DATA_DIR: folder.path, DATABASE_URL: '' },
        stdio: 'ignore',
      });
      // Spread from the start of the process to after its end.
      const killer = setTimeout(() => child.kill('SIGKILL'), 500 + batch * 350);
      await once(child, 'exit');
      clearTimeout(killer);
      const { customers } = await figures();
      expect([landed, landed + ROWS]).toContain(customers);
      const again = await cli(folder.path, ['import', 'payments', file, '--json']);
      expect(again.code).toBe(0);
      landed += ROWS;
      expect(await figures()).toEqual({
        customers: landed,
        payments: landed,
        amountVnd: String(landed * 1000),
      });
    }
  }, 240_000);
});
