import { ApiError } from '@cashlight/web-graphql';

/**
 * What the server says to each GraphQL operation (by its name) and to each other path (by method and path: "GET /api/session"); a function
 * answers by what was sent. A {@link File} is answered as the file that it is.
 */
export type Answers = Readonly<Record<string, unknown>>;

export interface SentRequest {
  /** The operation's name, or method and path. */
  readonly name: string;
  readonly variables: unknown;
}

/** Puts prepared answers in the place of the server, and keeps what was asked. An {@link ApiError} is answered as the server would. */
export function answerWith(answers: Answers): SentRequest[] {
  const sent: SentRequest[] = [];
  const answer = (input: string, init: RequestInit = {}): Promise<Response> => {
    const body: { operationName?: string; variables?: unknown } =
      typeof init.body === 'string' ? (JSON.parse(init.body) as object) : {};
    const path = new URL(input, 'http://localhost').pathname;
    const graphql = path === '/graphql';
    const name = graphql ? (body.operationName ?? '') : `${init.method ?? 'GET'} ${path}`;
    const variables = graphql ? body.variables : body;
    sent.push({ name, variables });
    if (!(name in answers)) return Promise.reject(new Error(`The test has no answer for ${name}`));
    const given = answers[name];
    const said = typeof given === 'function' ? (given as (sent: unknown) => unknown)(variables) : given;
    return Promise.resolve(toResponse(said, graphql));
  };
  Object.assign(globalThis, { fetch: answer });
  return sent;
}

function toResponse(answer: unknown, graphql: boolean): Response {
  const failed = answer instanceof ApiError;
  const error = failed ? { code: answer.code, message: answer.message, id: answer.id } : undefined;
  const graphqlError = error && { message: error.message, extensions: { code: error.code, id: error.id } };
  const body = graphql
    ? failed
      ? { data: null, errors: [graphqlError] }
      : { data: answer }
    : (error ?? answer);
  const status = failed && !graphql ? answer.status : 200;
  const text = () => Promise.resolve(JSON.stringify(body));
  const blob = () => Promise.resolve(answer instanceof Blob ? answer : new Blob([JSON.stringify(body)]));
  const headers = new Headers(
    answer instanceof File
      ? {
          'content-disposition': `attachment; filename="report"; filename*=UTF-8''${encodeURIComponent(answer.name)}`,
        }
      : {},
  );
  return { ok: status < 400, status, headers, text, blob } as Response;
}
