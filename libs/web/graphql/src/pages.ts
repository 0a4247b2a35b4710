import { useLanguage } from '@cashlight/web-i18n';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { ApiError } from './http';
import { fetchOperation, type OperationState } from './operation';
import { operationName, type Document } from './question';

export interface PagesState<Result> extends OperationState<readonly Result[]> {
  /** Undefined when all is there. */
  readonly more: (() => void) | undefined;
  readonly isLoadingMore: boolean;
}

interface PagesOptions<Result> {
  /** The cursor of the next page; null: there is none. */
  readonly next: (page: Result) => number | null;
  readonly refreshMs?: (pages: readonly Result[]) => number | false;
}

/** A list that comes page by page, newest first; the operation takes its cursor as `$before`. */
export function usePages<Result, Variables extends { before?: number | null | undefined }>(
  document: Document<Result, Variables>,
  variables: Omit<Variables, 'before'>,
  { next, refreshMs }: PagesOptions<Result>,
): PagesState<Result> {
  const language = useLanguage();
  const query = useInfiniteQuery({
    queryKey: [operationName(document), 'pages', variables, language],
    queryFn: ({ pageParam, signal }) =>
      fetchOperation(document, { ...variables, before: pageParam } as Variables, language, signal),
    initialPageParam: null as number | null,
    getNextPageParam: next,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => refreshMs?.(state.data?.pages ?? []) ?? false,
  });
  return {
    data: query.data?.pages,
    error: query.error instanceof ApiError ? query.error : null,
    isPending: query.isPending,
    isStale: query.isPlaceholderData,
    retry: () => void query.refetch(),
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    isLoadingMore: query.isFetchingNextPage,
  };
}
