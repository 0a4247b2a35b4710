import { useCallback, useEffect, useState } from 'react';

/** Whether the palette is open; Ctrl K or ⌘ K opens and closes it. The first of the two keys says that it will be wanted. */
export function usePaletteKey() {
  const [isOpen, setOpen] = useState(false);
  const [isNear, setNear] = useState(false);
  const open = useCallback(() => setOpen(true), []);
  const prepare = useCallback(() => setNear(true), []);
  const close = useCallback(() => {
    setOpen(false);
    setNear(false);
  }, []);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Control' || event.key === 'Meta') setNear(true);
      if (
        event.key.toLowerCase() !== 'k' ||
        !(event.ctrlKey || event.metaKey) ||
        event.altKey ||
        event.shiftKey
      )
        return;
      event.preventDefault();
      setOpen((before) => !before);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return { isOpen, isWanted: isOpen || isNear, open, prepare, close };
}
