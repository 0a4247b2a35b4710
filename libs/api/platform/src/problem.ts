/** The codes that a caller may meet, in GraphQL as `extensions.code`, over HTTP as `code`. */
export type ProblemCode =
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'TOO_COMPLEX'
  /** for the moment: the same question later may be answered */
  | 'BUSY'
  | 'INTERNAL';

export type Language = 'vi' | 'en';

/** The same words in every language of the product. */
export type Words = Readonly<Record<Language, string>>;

/** An expected failure: what went wrong and how to mend it, in words for the person who asked. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: ProblemCode,
    readonly words: Words,
  ) {
    super(words.en);
  }
}

/** The status that a problem has over HTTP. */
export const httpStatus: Readonly<Record<ProblemCode, number>> = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TOO_COMPLEX: 413,
  BUSY: 503,
  INTERNAL: 500,
};

/** The language to answer in: the first of Accept-Language that the product speaks, else Vietnamese. */
export function languageOf(acceptLanguage: string | undefined): Language {
  for (const part of (acceptLanguage ?? '').toLowerCase().split(',')) {
    if (part.trim().startsWith('vi')) return 'vi';
    if (part.trim().startsWith('en')) return 'en';
  }
  return 'vi';
}

/** The language of the person at the terminal, as the system's settings tell: Vietnamese when they say so, else English. */
export function systemLanguage(variables: NodeJS.ProcessEnv = process.env): Language {
  const locale = variables['LC_ALL'] ?? variables['LC_MESSAGES'] ?? variables['LANG'] ?? '';
  return locale.toLowerCase().startsWith('vi') ? 'vi' : 'en';
}
