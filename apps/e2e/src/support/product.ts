import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PATIENCE_MS = 60_000;

/** What a command printed and how it ended. */
export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the product's command line on a data folder, as `npm run cli` does after it has built. */
export function cli(dataDir: string, args: readonly string[], input?: string): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['apps/api/dist/cli.js', ...args],
      {
        env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', LANG: 'C' },
        maxBuffer: 64 * 1024 * 1024,
      },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code ?? 1), stdout, stderr });
      },
    );
    // A command that has read enough closes its input before all has been written.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input ?? '');
  });
}

/** A running product of a test's own, on an empty database. */
export class Product {
  private constructor(
    readonly url: string,
    readonly process: ChildProcess,
    /** Everything printed so far. */
    readonly printed: () => string,
  ) {}

  static async start(dataDir: string, environment: Record<string, string> = {}): Promise<Product> {
    const child = spawn(process.execPath, ['apps/api/dist/main.js'], {
      env: { ...process.env, PORT: '0', DATA_DIR: dataDir, DATABASE_URL: '', SAMPLE: 'none', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    const url = await new Promise<string>((resolve, reject) => {
      const listen = (chunk: Buffer): void => {
        printed += chunk.toString();
        const address = /Cashlight: (http:\/\/\S+)/.exec(printed)?.[1];
        if (address !== undefined) resolve(address);
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.once('close', () => {
        reject(new Error(printed));
      });
      setTimeout(() => {
        reject(new Error(`Not ready in time. Printed:\n${printed}`));
      }, PATIENCE_MS).unref();
    });
    return new Product(url, child, () => printed);
  }

  /** Ends it by a signal. @returns the exit code, null when the signal itself ended it */
  async end(signal: NodeJS.Signals = 'SIGINT'): Promise<number | null> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return this.process.exitCode;
    const ended = once(this.process, 'close');
    this.process.kill(signal);
    const [code] = (await ended) as [number | null];
    return code;
  }
}

/** A data folder of a test's own. */
export function dataFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'cashlight-test-'));
  chmodSync(path, 0o755);
  return {
    path,
    remove: () => {
      // The last processes of a database that was killed may still be writing.
      rmSync(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

/** The product that the whole run shares, with the sample data. */
export const shared = {
  get url(): string {
    return process.env['CASHLIGHT_URL'] ?? '';
  },
  get dataDir(): string {
    return process.env['CASHLIGHT_DATA_DIR'] ?? '';
  },
};

/** Makes a token on a data folder. */
export async function makeToken(dataDir: string, role: string): Promise<string> {
  const { stdout, stderr, code } = await cli(dataDir, ['token', 'create', '--name', 'test', '--role', role]);
  if (code !== 0) throw new Error(stderr);
  return stdout.trim().split('\n').at(-1)?.trim() ?? '';
}

/** The answer of GraphQL. */
export interface Answer {
  readonly data: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Asks GraphQL over HTTP. */
export async function ask(
  url: string,
  token: string,
  query: string,
  variables: object = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}
