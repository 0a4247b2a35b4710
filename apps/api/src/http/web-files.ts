import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { isApi } from './caching.js';

const YEAR = 'public, max-age=31536000, immutable';
const ASSETS = '/assets/';

/**
 * Serves the built dashboard: its files, compressed ones where the browser takes them, and its page for every address
 * that the router in the browser knows. Does nothing when it was not built.
 */
export async function serveWebFiles(server: FastifyInstance, root: string): Promise<void> {
  if (!existsSync(join(root, 'index.html'))) return;
  await server.register(fastifyStatic, {
    root,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: keepHashed,
  });
  server.get('/*', (request, reply) => {
    if (isApi(request.url) || request.url.startsWith(ASSETS)) reply.callNotFound();
    else reply.sendFile('index.html');
  });
}

/** A file whose name holds its hash never changes; any other is asked for again. */
function keepHashed(reply: FastifyReply, path: string): void {
  reply.header('cache-control', path.includes(ASSETS) ? YEAR : 'no-cache');
}
