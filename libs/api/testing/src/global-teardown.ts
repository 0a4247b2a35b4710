import type { EmbeddedPostgres } from '@cashlight/api-platform';

/** Stops the tests' PostgreSQL. */
export default async function globalTeardown(): Promise<void> {
  const { cashlightTestPostgres } = globalThis as { cashlightTestPostgres?: EmbeddedPostgres };
  await cashlightTestPostgres?.stopIfUnused();
}
