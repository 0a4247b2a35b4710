import type { Language } from '@cashlight/web-i18n';
import { questionOf, type Document } from './question';
import { request } from './request';

/** What nobody has taken by then is no longer new. */
const KEPT_MS = 10_000;

const early = new Map<string, Promise<Response>>();
const keyOf = (body: string, language: Language) => `${language} ${body}`;

/**
 * Asks while the code that will ask is still on its way: whoever asks the same next gets this answer, once. Gives the data, to ask on with;
 * undefined where there are none, for whatever reason: who takes the answer tells it.
 */
export async function askEarly<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
  language: Language,
): Promise<Result | undefined> {
  const question = questionOf(document, variables);
  const key = keyOf(question.body, language);
  const asked = request('/graphql', language, question);
  early.set(key, asked);
  setTimeout(() => early.delete(key), KEPT_MS);
  try {
    const answer = await asked;
    const { data } = (await answer.clone().json()) as { readonly data?: Result };
    return data ?? undefined;
  } catch {
    return undefined;
  }
}

/** The answer that {@link askEarly} is waiting for or has; undefined where nobody asked. */
export function takeEarly(body: string | undefined, language: Language): Promise<Response> | undefined {
  if (body === undefined) return undefined;
  const key = keyOf(body, language);
  const answer = early.get(key);
  early.delete(key);
  return answer;
}
