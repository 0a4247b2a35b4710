import { finished } from 'node:stream';
import { currentView, type Database, withView } from '@cashlight/api-platform';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { OperationTypeNode } from 'graphql';

const FIGURES = ['/graphql', '/api/adoption.csv', '/api/reports/'];

/** A request for figures sees one state of the data, however many questions it asks and whatever is imported meanwhile. */
export function answerFromOneView(server: FastifyInstance, database: Database): void {
  server.addHook('preHandler', (request, reply, done) => {
    if (!FIGURES.some((path) => request.url.startsWith(path))) {
      done();
      return;
    }
    const view = database.openView();
    // Finished or broken off: the connection goes back to the pool.
    finished(reply.raw, () => void view.close());
    withView(view, done);
  });
}

/** A mutation reads what it has written, so it has no view. */
export const viewsForQueriesOnly: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation }) => {
        if (operation?.operation !== OperationTypeNode.QUERY) currentView()?.leave();
        return Promise.resolve();
      },
    }),
};
