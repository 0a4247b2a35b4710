import { spawn } from 'node:child_process';
import { createReadStream, readFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** Seconds that a bare COPY of the file takes into a table with a primary key, made and committed before. */
export async function bareCopy(url, file) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('DROP TABLE IF EXISTS bare');
  await client.query(`CREATE TABLE bare (
    record_id text COLLATE "C" PRIMARY KEY, customer_code text, unit_code text, paid_at timestamptz,
    amount_vnd bigint, channel_code text, provider_code text)`);
  const started = performance.now();
  await pipeline(createReadStream(file), client.query(copyFrom('COPY bare FROM STDIN (FORMAT csv, HEADER)')));
  const seconds = (performance.now() - started) / 1000;
  await client.query('DROP TABLE bare');
  await client.end();
  return seconds;
}

/** Runs the command line's import as a customer does. @returns its answer, wall seconds and the peak of its resident memory in MB */
export async function cliImport(kind, file, environment) {
  const started = performance.now();
  const child = spawn(process.execPath, ['apps/api/dist/cli.js', 'import', kind, file, '--json'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let peakMb = 0;
  const watch = setInterval(() => (peakMb = Math.max(peakMb, peakOf(child.pid))), 50);
  let printed = '';
  let told = '';
  child.stdout.on('data', (chunk) => (printed += chunk));
  child.stderr.on('data', (chunk) => (told += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`The import of ${file} ended with ${code}: ${told}`);
  const answer = JSON.parse(printed.trim().split('\n').at(-1));
  return { answer, peakMb, wallSeconds: (performance.now() - started) / 1000 };
}

/** The most that a process has had resident, in MB. */
export function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
