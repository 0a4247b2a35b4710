import { useState, type Ref } from 'react';

/** What every dialog on the page was opened from. */
const openers = new WeakMap<Element, HTMLElement>();

/**
 * Where the focus goes back to when a dialog closes: to the button that opened it; where that was an entry of a menu, which is gone by
 * then, to the menu's button; where it stood in another dialog, to what that one was opened from.
 */
export function useOpener(open: boolean): {
  readonly opener: HTMLElement | undefined;
  readonly ref: Ref<HTMLDivElement>;
} {
  const [wasOpen, setWasOpen] = useState(false);
  const [opener, setOpener] = useState<HTMLElement>();
  if (open !== wasOpen) {
    // Asked for while it is still there: once the dialog is shown, menu and former dialog are gone.
    setWasOpen(open);
    if (open) setOpener(openerNow());
  }
  return {
    opener,
    ref: (content) => {
      if (content && opener) openers.set(content, opener);
    },
  };
}

function openerNow(): HTMLElement | undefined {
  const { activeElement } = document;
  const dialog = activeElement?.closest('[role=dialog]');
  if (dialog) return openers.get(dialog);
  const menu = activeElement?.closest('[role=menu]');
  const found = menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : activeElement;
  return found instanceof HTMLElement ? found : undefined;
}
