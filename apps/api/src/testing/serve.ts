import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** The product as it is started, in a process of its own. */
export interface Served {
  readonly url: string;
  /** Asks it to end; gives its exit status. */
  stop(): Promise<unknown>;
}

/** Starts what was built, with nothing but these variables. @throws Error with what it printed when it does not start */
export async function serve(environment: Readonly<Record<string, string>>): Promise<Served> {
  const server = spawn(process.execPath, ['apps/api/dist/main.js'], {
    env: { PORT: '0', SAMPLE: 'none', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(server, 'close');
  let printed = '';
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      printed += chunk.toString();
      const address = /Cashlight: (http:\/\/\S+)/.exec(printed)?.[1];
      if (address !== undefined) resolve(address);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    void ended.then(() => {
      reject(new Error(printed));
    });
  });
  return {
    url,
    stop: async () => {
      server.kill();
      const [status] = (await ended) as unknown[];
      return status;
    },
  };
}
