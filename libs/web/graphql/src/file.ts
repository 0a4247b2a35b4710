import { useLanguage } from '@cashlight/web-i18n';
import { useMutation, useQuery } from '@tanstack/react-query';
import { ApiError, requestFile, type ServedFile } from './http';
import type { CommandState } from './command';
import type { OperationState } from './operation';

interface FileOptions {
  /** The server has made the file. */
  readonly onServed?: () => void;
}

/** A file of the server as state of a component. One of another address is never shown in its place. */
export function useServedFile(path: string, { onServed }: FileOptions = {}): OperationState<ServedFile> {
  const language = useLanguage();
  const query = useQuery({
    queryKey: ['file', path, language],
    queryFn: async ({ signal }) => {
      const file = await requestFile(path, language, signal);
      onServed?.();
      return file;
    },
  });
  return {
    data: query.data,
    error: query.error instanceof ApiError ? query.error : null,
    isPending: query.isPending,
    isStale: false,
    retry: () => void query.refetch(),
  };
}

/** Fetches a file of the server when asked, by its address. */
export function useFetchFile(): CommandState<ServedFile, string> {
  const language = useLanguage();
  const fetching = useMutation<ServedFile, ApiError, string>({
    mutationFn: (path) => requestFile(path, language),
  });
  return {
    run: (path, onDone) => fetching.mutate(path, onDone ? { onSuccess: onDone } : {}),
    error: fetching.error,
    isRunning: fetching.isPending,
    reset: fetching.reset,
  };
}
