import { useLanguage, wordsOf, type Language } from '@cashlight/web-i18n';
import { keepPreviousData, useQuery, type QueryClient } from '@tanstack/react-query';
import { ApiError, exchange } from './http';
import { operationName, questionOf, type Document } from './question';

interface OperationOptions<Result> {
  readonly enabled?: boolean;
  /** How soon to ask again, in milliseconds, for what changes while one looks; false: not by itself. */
  readonly refreshMs?: (data: Result | undefined) => number | false;
}

interface GraphqlAnswer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly id?: string };
  }[];
}

export interface OperationState<Result> {
  readonly data: Result | undefined;
  readonly error: ApiError | null;
  /** Nothing to show yet: the very first load. */
  readonly isPending: boolean;
  /** The data shown answer the former question; the new answer is on its way. */
  readonly isStale: boolean;
  readonly retry: () => void;
}

/** Runs one GraphQL operation. Throws {@link ApiError} for any error, also when part of the data came. */
export async function fetchOperation<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
  language: Language,
  signal?: AbortSignal,
): Promise<Result> {
  const answer = await exchange<GraphqlAnswer<Result>>('/graphql', language, {
    ...questionOf(document, variables),
    ...(signal ? { signal } : {}),
  });
  const [error] = answer.errors ?? [];
  const code = error?.extensions?.code ?? 'UNEXPECTED';
  if (error)
    throw new ApiError(error.message, code, code === 'UNAUTHENTICATED' ? 401 : 200, error.extensions?.id);
  if (!answer.data)
    throw new ApiError(wordsOf(language)('parts.error.unexpected', { status: 200 }), 'UNEXPECTED', 200);
  return answer.data;
}

/** One operation as state of a component. What was shown stays until the answer to a new question is there. */
export function useOperation<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
  { enabled = true, refreshMs }: OperationOptions<Result> = {},
): OperationState<Result> {
  const language = useLanguage();
  const query = useQuery({
    ...question(document, variables, language),
    placeholderData: keepPreviousData,
    enabled,
    refetchInterval: ({ state }) => refreshMs?.(state.data) ?? false,
  });
  return {
    data: query.data,
    error: query.error instanceof ApiError ? query.error : null,
    isPending: query.isPending,
    isStale: query.isPlaceholderData,
    retry: () => void query.refetch(),
  };
}

/**
 * Asks before anybody looks, so that the answer is there or on its way when a component does. A refusal gives undefined: the component asks
 * again, and tells it.
 */
export async function askAhead<Result, Variables>(
  client: QueryClient,
  document: Document<Result, Variables>,
  variables: Variables,
  language: Language,
): Promise<Result | undefined> {
  return client.query(question(document, variables, language)).catch(() => undefined);
}

function question<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
  language: Language,
) {
  return {
    queryKey: [operationName(document), variables, language],
    queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
      fetchOperation(document, variables, language, signal),
  };
}
