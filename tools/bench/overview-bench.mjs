import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { createApp } from '../../apps/api/dist/app.js';
import { openDatabase } from '../../apps/api/dist/start-up/open-database.js';
import { Database, readConfig } from '../../libs/api/platform/dist/index.js';

const WARM_UP = 30;
const ROUNDS = 150;

/** The dashboard's own request for December 2022, as the page sends it. */
const overviewRequest = {
  query: /graphql\(`([^`]+)`\)/.exec(readFileSync('libs/web/overview/src/overview.graphql.ts', 'utf8'))[1],
  variables: {
    period: { from: '2022-12', to: '2022-12' },
    at: '2022-12',
    from: '2022-12',
    to: '2022-12',
    trendFrom: '2021-01',
    year: 2022,
    yearBefore: 2021,
    scoped: false,
    measure: 'CUSTOMERS',
    otherMeasure: 'AMOUNT',
    language: 'VI',
  },
};

/**
 * Medians in milliseconds, taken in turns: the overview's one request over HTTP, and the very statements that it sends to
 * PostgreSQL, by `pg` alone on one connection, one after the other.
 */
export async function overview(environment) {
  const { statements, url } = await statementsOfTheRequest(environment);
  const token = makeToken(environment);
  const server = await startServer(environment);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const http = [];
  const bare = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const asked = await timed(() => ask(server.url, token));
    const read = await timed(() => readAll(client, statements));
    if (round < WARM_UP) continue;
    http.push(asked);
    bare.push(read);
  }
  await client.end();
  await server.stop();
  return { httpMs: median(http), bareMs: median(bare), statements: statements.length };
}

/** Listens in on the request inside one process: which statements does it send? */
async function statementsOfTheRequest(environment) {
  const config = readConfig({ ...process.env, ...environment });
  const { database, close } = await openDatabase(config);
  const statements = [];
  class Listening extends Database {
    query(sql, parameters = []) {
      if (listening) statements.push({ text: sql, values: [...parameters] });
      return super.query(sql, parameters);
    }
  }
  let listening = false;
  const app = await createApp(new Listening(database.dataSource));
  await app.listen(0, '127.0.0.1');
  const token = makeToken(environment);
  const address = await app.getUrl();
  await ask(address, token);
  listening = true;
  await ask(address, token);
  const { options } = database.dataSource;
  await app.close();
  await close();
  return { statements, url: options.url };
}

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

export async function ask(url, token) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(overviewRequest),
  });
  const answer = await response.json();
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
}

async function readAll(client, statements) {
  for (const { text, values } of statements) await client.query(text, values);
}

export async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
