import { Inbox } from '@cashlight/api-desk';
import { ImportService } from '@cashlight/api-imports';
import { readConfig, type Config } from '@cashlight/api-platform';
import { Rounds } from '@cashlight/api-reports';
import { createApp } from '../app.js';
import { Bar } from '../cli/progress.js';
import { howToSignIn } from './first-people.js';
import { holdsSample, loadSample } from './load-sample.js';
import { prepareInbox } from './inbox-folder.js';
import { noteServer, refuseSecondServer, refuseTakenPort } from './only-server.js';
import { openDatabase, type OpenDatabase } from './open-database.js';
import { stopOnSignal } from './stop-on-signal.js';

/**
 * Starts the product: database, schema, sample data when asked for, HTTP.
 * @throws ConfigError, StartRefused with the one line to print
 */
export async function start(): Promise<void> {
  const config = readConfig();
  refuseSecondServer(config);
  await refuseTakenPort(config);
  prepareInbox(config);
  const open = await openDatabase(config);
  try {
    await serve(config, open);
  } catch (error) {
    await open.close();
    throw error;
  }
}

async function serve(config: Config, open: OpenDatabase): Promise<void> {
  const { dataDir, inboxDir, mail } = config;
  const app = await createApp(open.database, {
    dataDir,
    inbox: inboxDir === undefined ? undefined : { folder: inboxDir },
    mail,
  });
  stopOnSignal(async () => {
    await app.close();
    await open.close();
  });
  const imports = app.get(ImportService);
  await imports.markInterrupted();
  watchForInterrupted(imports);
  if (config.sample === 'lai-chau') await loadSampleWithBar(open, imports);
  const sample = await holdsSample(open.database);
  const signIn = await howToSignIn(app, sample);
  await app.listen(config.port, config.host);
  const url = addressOf(config, await app.getUrl());
  noteServer(config, url);
  app.get(Inbox).start();
  app.get(Rounds).start();
  process.stdout.write(`\nCashlight: ${url}\n${signIn(url)}\nCtrl-C stops it.\n`);
}

const WATCH_EVERY_MS = 15_000;

/** An import of the command line may be killed, or the database die under one, while this server lives on: it is to be told as not done. */
function watchForInterrupted(imports: ImportService): void {
  // A database that cannot be reached is told by readiness; the next round tries again.
  setInterval(() => void imports.markInterrupted().catch(() => undefined), WATCH_EVERY_MS).unref();
}

async function loadSampleWithBar({ database }: OpenDatabase, imports: ImportService): Promise<void> {
  const bar = new Bar('Loading the sample data of PC Lai Châu');
  try {
    await loadSample(database, imports, (done, total) => {
      bar.show(done, total);
    });
  } finally {
    bar.end();
  }
}

/** The address as a person types it: with the host asked for and the port that was given. */
function addressOf(config: Config, listening: string): string {
  const { port } = new URL(listening);
  return `http://${config.host === '0.0.0.0' || config.host === '::' ? 'localhost' : config.host}:${port}`;
}
