import type { ReactNode } from 'react';
import { ErrorState, Loading, type Failure } from './states';

/** A question and what is known of its answer. */
export interface AsyncState<Data> {
  readonly data: Data | undefined;
  readonly error: (Failure & { readonly isUnauthenticated: boolean }) | null;
  /** The data shown answer the former question. */
  readonly isStale: boolean;
  readonly retry: () => void;
}

export interface AsyncProps<Data> {
  readonly state: AsyncState<Data>;
  /** The shape of the page, for the very first load. */
  readonly skeleton: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** Data when they are there; what was there before stays until then; an error that can be tried again. */
export function Async<Data>({ state, skeleton, children }: AsyncProps<Data>) {
  if (state.error && !state.error.isUnauthenticated) {
    return <ErrorState error={state.error} onRetry={state.retry} />;
  }
  if (state.data === undefined) return <Loading>{skeleton}</Loading>;
  return <div aria-busy={state.isStale}>{children(state.data)}</div>;
}
