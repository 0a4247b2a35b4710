import { isKind, KINDS, loadingPlace, type Kind } from '../desk/kinds';
import { isUnderWay, type Upload } from '../desk/upload';
import { Store } from './store';

/** The uploads that wait for their turn, while those are loaded that they may name. */
export const waiting = new Store<readonly string[]>([]);

/** What is loaded together, by kind, lists before what names them. */
export function turnsOf<Item extends { readonly draft: { readonly kind: Kind } }>(
  items: readonly Item[],
): readonly { readonly kind: Kind; readonly items: readonly Item[] }[] {
  return KINDS.toSorted((a, b) => loadingPlace(a) - loadingPlace(b))
    .map((kind) => ({ kind, items: items.filter(({ draft }) => draft.kind === kind) }))
    .filter((turn) => turn.items.length > 0);
}

/** Whether every import of the kinds before is over, however it ended. */
export function isTurnOf(kind: Kind, uploads: readonly Upload[]): boolean {
  return uploads.every(
    ({ job }) =>
      job === null ||
      job.dryRun ||
      !isUnderWay(job) ||
      !isKind(job.kind) ||
      loadingPlace(job.kind) >= loadingPlace(kind),
  );
}
