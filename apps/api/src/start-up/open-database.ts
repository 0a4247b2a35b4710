import { connect, Database, startEmbeddedPostgres, type Config } from '@cashlight/api-platform';

const OLDEST_VERSION = 15;

/** The database of this start, migrated; and how to leave it. */
export interface OpenDatabase {
  readonly database: Database;
  /** Closes the connections and stops the embedded PostgreSQL when nobody else uses it. */
  readonly close: () => Promise<void>;
}

/** A reason not to start, as the one line that the person who starts the product reads. */
export class StartRefused extends Error {}

/**
 * Connects to the PostgreSQL that the configuration names, or to the embedded one, and brings its schema up to date.
 * @throws StartRefused
 */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  const embedded = config.databaseUrl === undefined ? await startEmbedded(config.dataDir) : undefined;
  const dataSource = await connect(config.databaseUrl ?? embedded?.url ?? '').catch((error: unknown) => {
    throw new StartRefused(`The PostgreSQL of DATABASE_URL cannot be reached: ${messageOf(error)}`);
  });
  const database = new Database(dataSource);
  const leave = async (): Promise<void> => {
    await database.onApplicationShutdown();
    await embedded?.stopIfUnused();
  };
  let leaving: Promise<void> | undefined;
  const close = (): Promise<void> => (leaving ??= leave());
  try {
    await refuseOldServer(database);
    await database.migrate();
  } catch (error) {
    await close();
    throw error;
  }
  return { database, close };
}

async function startEmbedded(dataDir: string): ReturnType<typeof startEmbeddedPostgres> {
  try {
    return await startEmbeddedPostgres(dataDir);
  } catch (error) {
    throw new StartRefused(messageOf(error));
  }
}

async function refuseOldServer(database: Database): Promise<void> {
  const [server] = await database.query<{ version: number }>(
    "SELECT current_setting('server_version_num')::int / 10000 AS version",
  );
  if (server && server.version >= OLDEST_VERSION) return;
  throw new StartRefused(
    `DATABASE_URL names a PostgreSQL ${String(server?.version)}; Cashlight needs ${String(OLDEST_VERSION)} or newer.`,
  );
}

/** Connection failures may hide in an aggregate without words of its own. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(messageOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
