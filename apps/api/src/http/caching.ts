import type { FastifyInstance } from 'fastify';

/** Answers are made for one caller: nobody keeps them, unless the one who answers says otherwise. */
export function keepAnswersPrivate(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    if (isApi(request.url)) reply.header('cache-control', 'no-store');
    done();
  });
}

/** Whether an address belongs to programs; every other is a page of the dashboard, or one of its files. */
export function isApi(url: string): boolean {
  return /^\/(api|graphql|healthz|readyz|metrics)([/?]|$)/.test(url);
}
