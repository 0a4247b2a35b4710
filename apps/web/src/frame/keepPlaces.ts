import type { AnyRouter, ParsedLocation } from '@tanstack/react-router';

const STORAGE_KEY = 'cashlight-places';
const MOST_KEPT = 50;
/** A page that is not long enough by then will not be. */
const LATEST_MS = 10_000;
const BY_THE_READER = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** How far down each visited page was left, in pixels, the latest visit last. */
type Places = Map<string, number>;

/**
 * Leads back to the place where one was also on pages whose content comes later: the router scrolls as soon as a page is drawn, when it is often
 * too short yet. Here the place is waited for, unless the reader scrolls first.
 */
export function keepPlaces(router: AnyRouter): void {
  const places = storedPlaces();
  let stopWaiting: () => void = () => undefined;
  router.subscribe('onBeforeLoad', ({ fromLocation }) => {
    if (fromLocation) places.set(keyOf(fromLocation), window.scrollY);
  });
  router.subscribe('onRendered', ({ toLocation }) => {
    stopWaiting();
    const top = places.get(keyOf(toLocation));
    if (top !== undefined && top > window.scrollY) stopWaiting = scrollWhenLongEnough(top);
  });
  window.addEventListener('pagehide', () => {
    places.set(keyOf(router.state.location as ParsedLocation), window.scrollY);
    store(places);
  });
}

/** What tells two visits of one page apart. */
function keyOf({ state, href }: ParsedLocation): string {
  return state.__TSR_key ?? href;
}

function scrollWhenLongEnough(top: number): () => void {
  const page = document.documentElement;
  const look = () => {
    window.scrollTo({ top, behavior: 'instant' });
    if (page.scrollHeight - page.clientHeight >= top) stop();
  };
  const observer = new ResizeObserver(look);
  const timer = setTimeout(() => stop(), LATEST_MS);
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
    BY_THE_READER.forEach((event) => window.removeEventListener(event, stop));
  };
  BY_THE_READER.forEach((event) => window.addEventListener(event, stop, { passive: true }));
  observer.observe(document.body);
  return stop;
}

/** Keeps the places for the same tab, for when it is loaded again. */
function store(places: Places): void {
  try {
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify([...places].slice(-MOST_KEPT)));
  } catch {
    // storage is blocked: a page that is loaded again begins at its top
  }
}

function storedPlaces(): Places {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? '[]');
    return new Map(Array.isArray(stored) ? stored.filter(isPlace) : []);
  } catch {
    return new Map();
  }
}

function isPlace(entry: unknown): entry is [string, number] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'number';
}
