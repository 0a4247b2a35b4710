import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from './http';

export type { QueryClient };

const FRESH_FOR_MS = 60_000;
const RETRIES = 2;

/**
 * The store of answers. An answer stays fresh for a minute; a refusal is not tried again, a broken line is; without any line it is
 * said at once, and asked again when the line is back.
 */
export function createQueryClient(onUnauthenticated: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof ApiError && error.isUnauthenticated) onUnauthenticated();
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: FRESH_FOR_MS,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        refetchOnReconnect: true,
        retry: (failures, error) =>
          error instanceof ApiError && error.code === 'NETWORK' && navigator.onLine && failures < RETRIES,
      },
    },
  });
}
