import type { Language } from '@cashlight/web-i18n';
import { wordsOf } from '@cashlight/web-i18n';
import { takeEarly } from './early';
import { request, type Request } from './request';

/** What went wrong with a request, in words for people. `id` finds an internal error in the server's log. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    message: string,
    readonly code: string,
    readonly status: number,
    readonly id?: string,
  ) {
    super(message);
  }

  /** Nobody is signed in (any more). */
  get isUnauthenticated(): boolean {
    return this.status === 401 || this.code === 'UNAUTHENTICATED';
  }
}

interface ErrorBody {
  readonly code?: string;
  readonly message?: string;
  readonly id?: string;
}

/** Sends `body` as JSON and gives the JSON answered; an empty answer gives undefined. Throws {@link ApiError}. */
export async function sendJson<Result>(
  method: 'POST' | 'DELETE',
  path: string,
  body: unknown,
  language: Language,
): Promise<Result> {
  return exchange<Result>(path, language, {
    method,
    headers: { 'content-type': 'application/json', 'x-cashlight': '1' },
    body: JSON.stringify(body ?? {}),
  });
}

/** Gives the JSON at `path`. Throws {@link ApiError}. */
export async function requestJson<Result>(
  path: string,
  language: Language,
  signal?: AbortSignal,
): Promise<Result> {
  return exchange<Result>(path, language, { method: 'GET', ...(signal ? { signal } : {}) });
}

/** A file that the server makes. */
export interface ServedFile {
  readonly content: Blob;
  /** Under which the server would have it kept. */
  readonly name: string;
}

/** Gives the file at `path`. Throws {@link ApiError}, also when the server answers with words of why there is none. */
export async function requestFile(
  path: string,
  language: Language,
  signal?: AbortSignal,
): Promise<ServedFile> {
  const response = await send(path, language, { method: 'GET', ...(signal ? { signal } : {}) });
  if (!response.ok) throw toError(parse(await response.text()), response.status, language);
  return { content: await response.blob(), name: nameIn(response.headers.get('content-disposition')) };
}

/** The name with all its letters where the server gives one, else the plain one. */
function nameIn(disposition: string | null): string {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '') ?? [];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? '';
}

/** One exchange with the server, in JSON. Throws {@link ApiError}. */
export async function exchange<Result>(path: string, language: Language, init: Request): Promise<Result> {
  const response = await send(path, language, init);
  const text = await response.text();
  const answer = parse(text);
  if (!response.ok && !hasGraphqlErrors(answer)) throw toError(answer, response.status, language);
  if (answer === undefined && text !== '') throw toError(undefined, response.status, language);
  return answer as Result;
}

async function send(path: string, language: Language, init: Request): Promise<Response> {
  try {
    return await (takeEarly(init.body, language) ?? request(path, language, init));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    const said = navigator.onLine ? 'parts.error.network' : 'parts.error.offline';
    throw new ApiError(wordsOf(language)(said), 'NETWORK', 0);
  }
}

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not JSON, such as a proxy's page: told apart by the caller, by the text
  }
}

function hasGraphqlErrors(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'errors' in answer;
}

function toError(answer: unknown, status: number, language: Language): ApiError {
  const body: ErrorBody = typeof answer === 'object' && answer !== null ? answer : {};
  const message = body.message ?? wordsOf(language)('parts.error.unexpected', { status });
  return new ApiError(message, body.code ?? 'UNEXPECTED', status, body.id);
}
