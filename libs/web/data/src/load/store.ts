import { useSyncExternalStore } from 'react';

/** State that outlives the page: a file goes on being sent, and a form keeps what was typed, while one looks at another page. */
export class Store<State> {
  private readonly listeners = new Set<() => void>();

  constructor(private state: State) {}

  readonly get = (): State => this.state;

  set(change: (state: State) => State): void {
    this.state = change(this.state);
    this.listeners.forEach((listener) => listener());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}

export function useStore<State>(store: Store<State>): State {
  return useSyncExternalStore(store.subscribe, store.get);
}
