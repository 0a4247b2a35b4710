import { once } from 'node:events';
import { rmSync } from 'node:fs';

/** Stops the product by the signal that Ctrl-C sends; it must end by itself and take PostgreSQL along. */
export default async function globalTeardown() {
  const { product, dataDir } = globalThis.cashlightProduct;
  const ended = once(product, 'exit');
  product.kill('SIGINT');
  const [code] = await ended;
  rmSync(dataDir, { recursive: true, force: true });
  if (code !== 0) throw new Error(`The product did not stop cleanly: exit ${code}`);
}
