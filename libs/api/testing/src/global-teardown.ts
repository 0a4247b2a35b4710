import { rmSync } from 'node:fs';
import type { EmbeddedPostgres } from '@cashlight/api-platform';

/** Stops the tests' PostgreSQL and removes its files. */
export default async function globalTeardown(): Promise<void> {
  const { cashlightTestPostgres, cashlightTestData } = globalThis as {
    cashlightTestPostgres?: EmbeddedPostgres;
    cashlightTestData?: string;
  };
  await cashlightTestPostgres?.stopIfUnused();
  if (cashlightTestData !== undefined) rmSync(cashlightTestData, { recursive: true, force: true });
}
