import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cli, dataFolder, Product } from '../support/product';

describe('starting and stopping', () => {
  let folder: ReturnType<typeof dataFolder>;
  const running: Product[] = [];
  const start = async (environment: Record<string, string> = {}): Promise<Product> => {
    const product = await Product.start(folder.path, environment);
    running.push(product);
    return product;
  };

  beforeEach(() => {
    folder = dataFolder();
  });
  afterEach(async () => {
    for (const product of running.splice(0)) await product.end();
    folder.remove();
  }, 60_000);

  it('prints a one-time link for the first administrator of an empty database, and starts again with the data kept', async () => {
    const first = await start();
    expect(first.printed()).toMatch(/\/setup\?token=\S+/);
    await cli(folder.path, ['import', 'channels', '-'], 'code,name,group\nA,Kênh A,BANK\n');
    expect(await first.end()).toBe(0);
    const second = await start();
    const again = await cli(
      folder.path,
      ['import', 'channels', '-', '--json'],
      'code,name,group\nA,Kênh A,BANK\n',
    );
    expect(JSON.parse(again.stdout)).toMatchObject({ rows: 1, accepted: 0, unchanged: 1 });
    expect(await second.end('SIGTERM')).toBe(0);
  }, 120_000);

  it('starts again after it was killed, on the PostgreSQL that lived on', async () => {
    const first = await start();
    await first.end('SIGKILL');
    const second = await start();
    expect((await fetch(`${second.url}/readyz`)).status).toBe(200);
  }, 120_000);

  it('refuses a second start beside it, naming the address of the first', async () => {
    const first = await start();
    await expect(start()).rejects.toThrow(first.url);
  }, 120_000);

  it('refuses a taken port with one line that says what to do', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const address = holder.address();
    const port = address !== null && typeof address === 'object' ? String(address.port) : '';
    await expect(start({ PORT: port })).rejects.toThrow(
      /^Port \d+ on 127\.0\.0\.1 is taken.*PORT=\d+ npm start\n$/,
    );
    holder.close();
  }, 120_000);

  it.each([
    ['PORT', 'many', 'PORT'],
    ['PORT', '3e3', 'PORT'],
    ['DATA_DIR', '/etc/hostname', 'DATA_DIR'],
    ['DATA_DIR', '/proc/nowhere', 'DATA_DIR'],
    ['SAMPLE', 'ha-noi', 'SAMPLE'],
    ['DATABASE_URL', 'mysql://x', 'DATABASE_URL'],
  ])(
    'refuses a wrong %s with one line that names it',
    async (variable, value, named) => {
      const failure: unknown = await start({ [variable]: value }).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(Error);
      const lines = (failure as Error).message.trim().split('\n');
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain(named);
    },
    60_000,
  );
});
