import type { QueryClient } from '@cashlight/web-graphql';

const PATIENCE_MS = 600;

/**
 * Settles when the code of the page and its first answers are there, and at the latest after 0.6 seconds: a page that is drawn once stands sooner
 * than one drawn as frame, as skeleton and as itself.
 */
export function firstPicture(load: () => Promise<void>, client: QueryClient): Promise<unknown> {
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  return Promise.race([Promise.allSettled([load()]).then(() => answered(client)), patience]);
}

/** Settles when nothing is being asked, nor what follows from the last answer: that is asked before the next turn. */
function answered(client: QueryClient): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (client.isFetching() > 0) return;
      stop();
      resolve();
    };
    const stop = client.getQueryCache().subscribe(() => setTimeout(look));
    setTimeout(look);
  });
}
