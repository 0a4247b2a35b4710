import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ErrorFormatter, LOG, type Log, questionLimits } from '@cashlight/api-platform';
import type { DynamicModule } from '@nestjs/common';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { viewsForQueriesOnly } from './http/one-view.js';

/** A question of our own has some hundred words; this ends hostile ones before they are understood. */
const MOST_TOKENS = 4_000;

/** GraphQL at /graphql, its schema made from the resolvers. */
export function graphqlModule(): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [LOG],
    useFactory: optionsWith,
  });
}

function optionsWith(log: Log): Omit<ApolloDriverConfig, 'driver'> {
  const errors = new ErrorFormatter(log);
  return {
    autoSchemaFile: true,
    sortSchema: true,
    // The schema is no secret: whoever builds a report on the API may look it up.
    introspection: true,
    graphiql: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxLexicalTokens: MOST_TOKENS },
    includeStacktraceInErrorResponses: false,
    autoTransformHttpErrors: false,
    formatError: errors.format,
    logger: log,
    stopOnApplicationShutdown: true,
    // Cache control wraps every field and would cost a third of the speed.
    plugins: [ApolloServerPluginCacheControlDisabled(), errors.plugin, questionLimits, viewsForQueriesOnly],
  };
}
