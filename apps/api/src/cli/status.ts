import { Database } from '@cashlight/api-platform';
import { VERSION } from '../version.js';
import { onDatabase } from './on-database.js';
import { holdings, recentImports } from './status.read-model.js';

const RECENT = 10;

/** Prints what runs and what it holds. */
export async function status(): Promise<void> {
  await onDatabase(async ({ config, services }) => {
    const database = services.get(Database);
    const { server, firstMonth, lastMonth, months, records, summaries, units } = await holdings(database);
    const where =
      config.databaseUrl === undefined ? `embedded, in ${config.dataDir}` : 'outside (DATABASE_URL)';
    const span = firstMonth === null ? 'none' : `${String(months)}, ${firstMonth} to ${lastMonth ?? ''}`;
    const lines = [
      `Cashlight   ${VERSION}`,
      `database    PostgreSQL ${server}, ${where}`,
      `months      ${span}`,
      `rows        ${String(records)} payment records, ${String(summaries)} summaries, ${String(units)} units`,
      'last imports',
    ];
    const imports = await recentImports(database, RECENT);
    for (const one of imports) {
      lines.push(
        `  ${String(one.id).padStart(6)}  ${one.startedAt.toISOString()}  ${one.state.padEnd(8)} ${one.kind.padEnd(10)} ${String(one.rows).padStart(9)} rows, ${String(one.rejected)} rejected  ${one.fileName}`,
      );
    }
    if (imports.length === 0) lines.push('  none');
    process.stdout.write(`${lines.join('\n')}\n`);
  });
}
