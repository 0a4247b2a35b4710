import { Store } from './store';
import type { Draft } from './draft';

/** The drafts by upload: what was chosen stays while one looks at another page. */
export const drafts = new Store<ReadonlyMap<string, Draft>>(new Map());

export function changeDraft(uploadId: string, draft: Draft): void {
  drafts.set((all) => new Map(all).set(uploadId, draft));
}
