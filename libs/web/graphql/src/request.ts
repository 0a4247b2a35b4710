import type { Language } from '@cashlight/web-i18n';

export interface Request {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/** One request to the server: same origin, the session's cookie, and the reader's language for messages. */
export function request(path: string, language: Language, init: Request): Promise<Response> {
  return fetch(path, {
    ...init,
    credentials: 'same-origin',
    headers: { accept: 'application/json', 'accept-language': language, ...init.headers },
  });
}
