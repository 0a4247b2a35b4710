import pg from 'pg';
import { createApp } from '../../apps/api/dist/app.js';
import { openDatabase } from '../../apps/api/dist/start-up/open-database.js';
import { Database, readConfig } from '../../libs/api/platform/dist/index.js';
import { median, timed } from './numbers.mjs';
import { makeToken } from './server.mjs';

const WARM_UP = 30;
const ROUNDS = 150;

/**
 * Medians in milliseconds, taken in turns: the overview's one request (as its page asks it) over HTTP, and the very statements that it sends to
 * PostgreSQL, by `pg` alone on one connection, one after the other.
 */
export async function overview(environment, server, token, request) {
  const { statements, url } = await statementsOfTheRequest(environment, request);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const http = [];
  const bare = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const asked = await timed(() => ask(server.url, token, request));
    const read = await timed(() => readAll(client, statements));
    if (round < WARM_UP) continue;
    http.push(asked);
    bare.push(read);
  }
  await client.end();
  return { httpMs: median(http), bareMs: median(bare), statements: statements.length };
}

/** Listens in on the request inside one process: which statements does it send? */
async function statementsOfTheRequest(environment, request) {
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
  await ask(address, token, request);
  listening = true;
  await ask(address, token, request);
  const { options } = database.dataSource;
  await app.close();
  await close();
  return { statements, url: options.url };
}

export async function ask(url, token, request) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(request),
  });
  const answer = await response.json();
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
}

async function readAll(client, statements) {
  for (const { text, values } of statements) await client.query(text, values);
}
