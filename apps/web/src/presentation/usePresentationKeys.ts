import { useEffect, useEffectEvent } from 'react';
import { commandOf, type Command } from './keys';

export interface PresentationActions {
  readonly walk: (step: 1 | -1) => void;
  readonly leave: () => void;
  readonly help: () => void;
  readonly fullscreen: () => void;
}

/** How much of a screen one step goes down a long page: a little of what was there stays in sight. */
const SCREENFUL = 0.85;
/** What is open over the page has the keys to itself. */
const OVERLAYS = '[role=dialog], [role=menu]';

/** Lets keys and a presenter's remote walk the pages. */
export function usePresentationKeys({ walk, leave, help, fullscreen }: PresentationActions): void {
  const actions: Readonly<Record<Command, () => void>> = {
    next: () => walk(1),
    previous: () => walk(-1),
    forward: () => scrolled(1) || walk(1),
    back: () => scrolled(-1) || walk(-1),
    leave,
    help,
    fullscreen,
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector(OVERLAYS)) return;
    const command = commandOf(event, document.activeElement);
    if (!command) return;
    event.preventDefault();
    actions[command]();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

/** Goes a screen down (1) or up (-1) where there is more of the page. */
function scrolled(step: 1 | -1): boolean {
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  const left = step === 1 ? scrollHeight - clientHeight - scrollTop : scrollTop;
  if (left < 2) return false;
  const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollBy({ top: step * clientHeight * SCREENFUL, behavior: smooth ? 'smooth' : 'instant' });
  return true;
}
