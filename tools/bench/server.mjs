import { execFileSync, spawn } from 'node:child_process';

export function makeToken(environment, role = 'LEADER') {
  const printed = execFileSync(
    process.execPath,
    ['apps/api/dist/cli.js', 'token', 'create', '--name', 'bench', '--role', role],
    {
      env: { ...process.env, ...environment },
      encoding: 'utf8',
    },
  );
  return printed.trim().split('\n').at(-1);
}

export async function startServer(environment) {
  const server = spawn(process.execPath, ['apps/api/dist/main.js'], {
    env: { ...process.env, ...environment, PORT: '0', SAMPLE: 'none' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  const url = await new Promise((resolve, reject) => {
    server.stdout.on('data', (chunk) => {
      printed += chunk;
      const address = /Cashlight: (http:\/\/\S+)/.exec(printed);
      if (address) resolve(address[1]);
    });
    server.once('exit', () => reject(new Error(printed)));
  });
  const stop = () =>
    new Promise((resolve) => {
      server.removeAllListeners('exit');
      server.once('exit', resolve);
      server.kill('SIGINT');
    });
  return { url, stop, pid: server.pid };
}
