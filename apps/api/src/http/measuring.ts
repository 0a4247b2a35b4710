import type { Metrics } from '@cashlight/api-platform';
import type { FastifyInstance } from 'fastify';

/** Counts every answer by the pattern of its route. */
export function measureAnswers(server: FastifyInstance, metrics: Metrics): void {
  server.addHook('onResponse', (request, reply, done) => {
    metrics.countRequest(
      request.method,
      request.routeOptions.url ?? 'none',
      reply.statusCode,
      reply.elapsedTime / 1000,
    );
    done();
  });
}
