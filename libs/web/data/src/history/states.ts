import type { ImportState } from '@cashlight/contract';

/** As they follow each other, then the ends without anything landed. */
export const STATES: readonly ImportState[] = ['RUNNING', 'DONE', 'REFUSED', 'FAILED', 'CANCELLED', 'UNDONE'];

export function isState(text: string | undefined): text is ImportState {
  return STATES.some((state) => state === text);
}
