import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { reportIncident } from '../observability/incident.js';
import type { Log } from '../observability/log.js';
import { type Language, languageOf, Problem, type ProblemCode, type Words } from '../problem.js';

/** Codes that Apollo gives to questions that cannot be understood. */
const MISUNDERSTOOD = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

interface Context {
  readonly req: { readonly headers: { readonly 'accept-language'?: string } };
}

/**
 * Tells GraphQL callers what went wrong: the contract's codes, words in the caller's language.
 * Formatting knows no request, so the plugin notes each error's language first.
 */
export class ErrorFormatter {
  private readonly languages = new WeakMap<GraphQLError, Language>();

  constructor(private readonly log: Log) {}

  readonly plugin: ApolloServerPlugin<Context> = {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, contextValue }) => {
          const language = languageOf(contextValue.req.headers['accept-language']);
          for (const error of errors) this.languages.set(error, language);
          return Promise.resolve();
        },
      }),
  };

  readonly format = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { code, words, id } = this.explain(formatted, error);
    const language = error instanceof GraphQLError ? this.languages.get(error) : undefined;
    return {
      message: words[language ?? 'vi'],
      ...(formatted.path ? { path: formatted.path } : {}),
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      extensions: { code, ...(id === undefined ? {} : { id }) },
    };
  };

  private explain(
    formatted: GraphQLFormattedError,
    error: unknown,
  ): { code: ProblemCode; words: Words; id?: string } {
    const cause = causeOf(error);
    if (cause instanceof Problem) return { code: cause.code, words: cause.words };
    if (cause instanceof GraphQLError && MISUNDERSTOOD.has(String(formatted.extensions?.['code']))) {
      return { code: 'BAD_USER_INPUT', words: misunderstood(formatted.message) };
    }
    return {
      code: 'INTERNAL',
      ...reportIncident(this.log, cause, `GraphQL ${(formatted.path ?? []).join('.')}`),
    };
  }
}

/** GraphQL wraps what a resolver or a scalar threw, sometimes twice. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}

function misunderstood(reason: string): Words {
  return {
    vi: `Câu hỏi GraphQL không hợp lệ: ${reason}`,
    en: `The GraphQL question is not valid: ${reason}`,
  };
}
