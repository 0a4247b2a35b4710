import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Config } from '@cashlight/api-platform';
import { StartRefused } from './open-database.js';

/**
 * Refuses a second server on the same data folder: the process that a first one noted there is asked for.
 * @throws StartRefused naming the address of the first
 */
export function refuseSecondServer(config: Config): void {
  if (config.databaseUrl !== undefined) return;
  const note = noteFile(config);
  if (!existsSync(note)) return;
  const first = JSON.parse(readFileSync(note, 'utf8')) as {
    pid: number;
    url: string;
    started: string | null;
  };
  if (first.pid === process.pid || startOf(first.pid) === null || startOf(first.pid) !== first.started)
    return;
  throw new StartRefused(
    `Cashlight already runs on ${config.dataDir}, at ${first.url} (process ${String(first.pid)}). Use that one, stop it, or give this one another DATA_DIR and PORT.`,
  );
}

/** Notes for others who start here, and for the command line, which process serves this data folder and where. */
export function noteServer(config: Config, url: string): void {
  if (config.databaseUrl !== undefined) return;
  writeFileSync(noteFile(config), JSON.stringify({ pid: process.pid, url, started: startOf(process.pid) }));
}

const noteFile = (config: Config): string => join(config.dataDir, 'server.json');

/** When a process started, as far as the system tells: its number alone may have been given to another since. */
function startOf(pid: number): string | null {
  try {
    process.kill(pid, 0);
  } catch {
    return null;
  }
  const stat = `/proc/${String(pid)}/stat`;
  if (!existsSync(stat)) return 'unknown';
  return readFileSync(stat, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? 'unknown';
}

/**
 * Makes sure that the address is free before any work is done.
 * @throws StartRefused saying who may hold it and what to do
 */
export function refuseTakenPort({ host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      reject(new StartRefused(reasonOf(error, host, port)));
    });
    probe.listen(port, host, () => {
      probe.close(() => {
        resolve();
      });
    });
  });
}

function reasonOf(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${String(port)} on ${host} is taken by another program. Stop it, or choose another port: PORT=${String(port + 1)} npm start`;
  if (error.code === 'EACCES')
    return `This account may not use port ${String(port)}. Choose one above 1023: PORT=3000 npm start`;
  return `The address ${host}:${String(port)} cannot be used (${error.code ?? error.message}). Check HOST and PORT.`;
}
