import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { askedBeside } from './beside.mjs';
import { peakOf } from './import-bench.mjs';
import { makeToken, startServer } from './server.mjs';

const FILES = 10;
const LINES_AT_ONCE = 200_000;

/** Deals the rows of a file out to ten, in turn: all of them share their months, their units and their customers. @returns their paths */
export async function dealOut(file, folder) {
  const paths = Array.from({ length: FILES }, (_, nth) => join(folder, `part-${nth}.csv`));
  const streams = paths.map((path) => createWriteStream(path, { highWaterMark: 1 << 20 }));
  const waiting = streams.map(() => []);
  let row = -1;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (row < 0) for (const lines of waiting) lines.push(line);
    else waiting[row % FILES].push(line);
    row++;
    if (row % LINES_AT_ONCE === 0) await write(streams, waiting);
  }
  await write(streams, waiting);
  for (const stream of streams) {
    stream.end();
    await once(stream, 'finish');
  }
  return paths;
}

async function write(streams, waiting) {
  for (const [nth, stream] of streams.entries()) {
    if (waiting[nth].length > 0 && !stream.write(`${waiting[nth].join('\n')}\n`)) await once(stream, 'drain');
    waiting[nth] = [];
  }
}

/**
 * Sends the files to a server one after the other while the overview is asked for again and again.
 * @returns seconds of the imports, the server's peak of resident memory in MB, and medians of the overview in milliseconds before and meanwhile
 */
export async function tenFiles(environment, paths, request) {
  const leader = makeToken(environment);
  const analyst = makeToken(environment, 'ANALYST');
  const server = await startServer(environment);
  const { result, ...medians } = await askedBeside({ url: server.url, token: leader, request }, async () => {
    let seconds = 0;
    for (const path of paths) seconds += await send(server.url, analyst, path);
    return seconds;
  });
  const times = { seconds: result, peakMb: peakOf(server.pid), ...medians };
  await server.stop();
  return times;
}

async function send(url, token, path) {
  const response = await fetch(`${url}/api/imports/payments`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: createReadStream(path),
    duplex: 'half',
  });
  const answer = await response.json();
  if (answer.accepted !== answer.rows)
    throw new Error(`Not all of ${path} was accepted: ${JSON.stringify(answer)}`);
  return answer.seconds;
}
