import { RollupService } from '@cashlight/api-imports';
import { onDatabase } from './on-database.js';

/** Computes every rollup again from records and summaries; figures that are right stay as they are. */
export async function rebuild(): Promise<void> {
  await onDatabase(async ({ services }) => {
    const started = Date.now();
    await services.get(RollupService).rebuild();
    process.stdout.write(
      `Every rollup was computed again from the records (${((Date.now() - started) / 1000).toFixed(1)} s).\n`,
    );
  });
}
