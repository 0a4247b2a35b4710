import { useLanguage } from '@cashlight/web-i18n';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ApiError } from './http';
import { fetchOperation } from './operation';
import type { Document } from './question';

export interface CommandState<Result, Variables> {
  /** Sends the command; `onDone` hears the answer. A refusal is kept in `error`. */
  readonly run: (variables: Variables, onDone?: (result: Result) => void) => void;
  readonly error: ApiError | null;
  readonly isRunning: boolean;
  /** Forgets the refusal. */
  readonly reset: () => void;
}

/** One GraphQL mutation. Once it is done, every answer on the page is asked for again: figures hang together. */
export function useCommand<Result, Variables>(
  document: Document<Result, Variables>,
): CommandState<Result, Variables> {
  const language = useLanguage();
  const client = useQueryClient();
  const mutation = useMutation<Result, ApiError, Variables>({
    mutationFn: (variables) => fetchOperation(document, variables, language),
    onSuccess: () => client.invalidateQueries(),
  });
  return {
    run: (variables, onDone) => mutation.mutate(variables, onDone ? { onSuccess: onDone } : {}),
    error: mutation.error,
    isRunning: mutation.isPending,
    reset: mutation.reset,
  };
}
