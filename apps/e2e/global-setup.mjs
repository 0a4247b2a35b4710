// Starts the product as a customer does, from nothing, on a data folder and a port of its own.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PATIENCE_MS = 180_000;

export default async function globalSetup() {
  const dataDir = mkdtempSync(join(tmpdir(), 'cashlight-e2e-'));
  // As root PostgreSQL runs under another account, which must be able to get in.
  chmodSync(dataDir, 0o755);
  const product = spawn(process.execPath, ['apps/api/dist/main.js'], {
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, SAMPLE: 'lai-chau', DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  globalThis.cashlightProduct = { product, dataDir };
  process.env.CASHLIGHT_URL = await addressOf(product);
  process.env.CASHLIGHT_DATA_DIR = dataDir;
}

/** The address that the product prints when it is ready. */
function addressOf(product) {
  return new Promise((resolve, reject) => {
    let printed = '';
    const timer = setTimeout(
      () => reject(new Error(`The product was not ready in time. It printed:\n${printed}`)),
      PATIENCE_MS,
    );
    const listen = (chunk) => {
      printed += chunk;
      const address = /Cashlight: (http:\/\/\S+)/.exec(printed);
      if (!address) return;
      clearTimeout(timer);
      resolve(address[1]);
    };
    product.stdout.on('data', listen);
    product.stderr.on('data', listen);
    product.once('exit', (code) => reject(new Error(`The product ended (${code}). It printed:\n${printed}`)));
  });
}
