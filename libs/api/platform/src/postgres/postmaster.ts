import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const STOP_TIMEOUT_MS = 20_000;

/** A PostgreSQL server that runs on a cluster, as its lock file tells. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** false while it starts, recovers or stops */
  readonly ready: boolean;
}

/** The server that runs on a cluster; undefined when none does. A lock file left by a crash is removed. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  // Line 1 the process, 4 the port, 8 the state.
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  if (!isPostgres(pid)) {
    rmSync(file, { force: true });
    return undefined;
  }
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/** Stops the server of a cluster and waits until it is gone; does nothing when none runs. */
export async function stopPostmaster(cluster: string): Promise<void> {
  const running = readPostmaster(cluster);
  if (!running) return;
  process.kill(running.pid, 'SIGINT');
  const deadline = Date.now() + STOP_TIMEOUT_MS;
  while (isPostgres(running.pid)) {
    if (Date.now() > deadline) throw new Error(`PostgreSQL (process ${String(running.pid)}) does not stop.`);
    await pause(20);
  }
}

/** Whether the process lives and, where the system tells, is a PostgreSQL: after a restart its number may be another's. */
function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const status = `/proc/${String(pid)}/status`;
  if (!existsSync(status)) return !existsSync('/proc/self/status');
  const text = readFileSync(status, 'utf8');
  return /^Name:\s+postgres$/m.test(text) && !/^State:\s+Z/m.test(text);
}
