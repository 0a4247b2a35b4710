import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { handOver, prepareQuarters, type Quarters } from './account.js';
import { installedPostgres } from './binaries.js';
import { readPostmaster, stopPostmaster } from './postmaster.js';
import { Presence } from './presence.js';
import { serverSettings } from './settings.js';

const SUPERUSER = 'postgres';
const APPLICATION = 'cashlight';
const START_TIMEOUT_MS = 30_000;

/** The embedded PostgreSQL of a data folder. It may outlive the process that started it; every process may attach to it. */
export interface EmbeddedPostgres {
  /** For the application's own role, owner of its database and nothing else. */
  readonly url: string;
  /** For maintenance and tests: may create databases. */
  readonly superuserUrl: string;
  /** Stops the server unless another process is connected to it. */
  stopIfUnused(): Promise<void>;
}

/**
 * Makes the cluster when there is none, then starts the server or attaches to the one that runs.
 * @throws Error with one line that says what is wrong and what to do
 */
export async function startEmbeddedPostgres(dataDir: string): Promise<EmbeddedPostgres> {
  const quarters = prepareQuarters(dataDir, installedPostgres());
  const cluster = join(quarters.home, 'postgres');
  if (!existsSync(join(cluster, 'PG_VERSION'))) createCluster(quarters, cluster);
  refuseOtherMajor(quarters, cluster);
  const password = readFileSync(passwordFile(quarters), 'utf8').trim();
  const port = await ensureRunning(quarters, cluster, await freePort());
  const superuserUrl = `postgresql://${SUPERUSER}:${password}@127.0.0.1:${String(port)}/postgres`;
  await createApplicationDatabase(superuserUrl, password);
  const presence = new Presence(superuserUrl, () => ensureRunning(quarters, cluster, port));
  await presence.begin();
  return {
    url: `postgresql://${APPLICATION}:${password}@127.0.0.1:${String(port)}/${APPLICATION}`,
    superuserUrl,
    stopIfUnused: async () => {
      await presence.end();
      // A server that does not answer has died or is starting: nobody uses it.
      if (!(await isUsed(superuserUrl).catch(() => false))) await stopPostmaster(cluster);
    },
  };
}

const passwordFile = (quarters: Quarters): string => join(quarters.home, 'password');

/** initdb works in a folder of its own that is renamed when complete: an interrupted one leaves nothing half made. */
function createCluster(quarters: Quarters, cluster: string): void {
  handOver(quarters.home, quarters);
  const unfinished = `${cluster}.${String(process.pid)}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  handOver(unfinished, quarters);
  if (!existsSync(passwordFile(quarters))) {
    writeFileSync(passwordFile(quarters), randomBytes(24).toString('hex'), { mode: 0o600 });
    handOver(passwordFile(quarters), quarters);
  }
  const made = spawnSync(
    join(quarters.distribution, 'bin', 'initdb'),
    [
      '--pgdata',
      unfinished,
      '--username',
      SUPERUSER,
      '--pwfile',
      passwordFile(quarters),
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=vi',
    ],
    { ...quarters.account, cwd: quarters.home, env: postgresEnvironment(quarters), encoding: 'utf8' },
  );
  if (made.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new Error(
      `PostgreSQL could not make its files in ${quarters.home}: ${lastLine(made.stderr) || String(made.error)}`,
    );
  }
  try {
    renameSync(unfinished, cluster);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(join(cluster, 'PG_VERSION'))) throw error;
  }
}

function refuseOtherMajor(quarters: Quarters, cluster: string): void {
  const ofData = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  const printed = spawnSync(join(quarters.distribution, 'bin', 'postgres'), ['--version'], {
    encoding: 'utf8',
    env: postgresEnvironment(quarters),
  }).stdout;
  const ofProgram = /(\d+)/.exec(printed)?.[1];
  if (ofData !== ofProgram) {
    throw new Error(
      `The data in ${cluster} belong to PostgreSQL ${ofData}, this Cashlight brings PostgreSQL ${ofProgram ?? '?'}. Use the Cashlight that made them, or another DATA_DIR.`,
    );
  }
}

/** Starts the server unless it runs. @param freePort where to, when it has to be started @returns where it listens */
async function ensureRunning(quarters: Quarters, cluster: string, freePort: number): Promise<number> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  let started: { exitCode: number | null } | undefined;
  for (;;) {
    const running = readPostmaster(cluster);
    if (running?.ready) return running.port;
    if (!running) {
      if (typeof started?.exitCode === 'number' && !isStillInUse(quarters)) throw notStarted(quarters);
      if (typeof started?.exitCode === 'number') started = undefined;
      started ??= spawnServer(quarters, cluster, freePort);
    }
    if (Date.now() > deadline)
      throw new Error(
        `PostgreSQL was not ready after ${String(START_TIMEOUT_MS / 1000)} s (see ${logFile(quarters)}).`,
      );
    await pause(25);
  }
}

const notStarted = (quarters: Quarters): Error =>
  new Error(
    `PostgreSQL did not start: ${lastLine(readFileSync(logFile(quarters), 'utf8'))} (more in ${logFile(quarters)})`,
  );

const logFile = (quarters: Quarters): string => join(quarters.home, 'postgres.log');

/** After a crash the last of the old server's processes may take a moment to end; until then a new one refuses to start. */
const isStillInUse = (quarters: Quarters): boolean =>
  readFileSync(logFile(quarters), 'utf8').slice(-600).includes('still in use');

function spawnServer(quarters: Quarters, cluster: string, port: number): { exitCode: number | null } {
  const log = openSync(logFile(quarters), 'a', 0o600);
  const settings = serverSettings(port).flatMap((setting) => ['-c', setting]);
  // A process group of its own: Ctrl-C reaches Cashlight, which stops PostgreSQL last.
  const server = spawn(join(quarters.distribution, 'bin', 'postgres'), ['-D', cluster, ...settings], {
    ...quarters.account,
    cwd: quarters.home,
    env: postgresEnvironment(quarters),
    detached: true,
    stdio: ['ignore', log, log],
  });
  server.unref();
  return server;
}

const postgresEnvironment = (quarters: Quarters): NodeJS.ProcessEnv => ({
  HOME: quarters.home,
  PATH: process.env['PATH'],
  LC_ALL: 'C',
  TZ: 'UTC',
});

/** A port that nobody listens on at the moment. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('No free port found for PostgreSQL.'));
      });
    });
  });
}

async function createApplicationDatabase(superuserUrl: string, password: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    // Two processes may get here together: one at a time.
    await client.query('SELECT pg_advisory_lock(7411)');
    const role = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [APPLICATION]);
    if (role.rowCount === 0)
      await client.query(`CREATE ROLE ${APPLICATION} LOGIN PASSWORD ${pg.escapeLiteral(password)}`);
    const database = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [APPLICATION]);
    if (database.rowCount === 0) await client.query(`CREATE DATABASE ${APPLICATION} OWNER ${APPLICATION}`);
  });
}

async function isUsed(superuserUrl: string): Promise<boolean> {
  return withClient(superuserUrl, async (client) => {
    const others = await client.query(
      "SELECT 1 FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() LIMIT 1",
    );
    return others.rowCount !== 0;
  });
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';
