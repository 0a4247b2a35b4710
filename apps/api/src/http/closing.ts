import type { FastifyInstance } from 'fastify';

const PATIENCE_MS = 10_000;

/** When the server closes, requests under way may end; those that take too long are cut off. */
export function closeInTime(server: FastifyInstance): void {
  server.addHook('preClose', (done) => {
    setTimeout(() => {
      server.server.closeAllConnections();
    }, PATIENCE_MS).unref();
    done();
  });
}
