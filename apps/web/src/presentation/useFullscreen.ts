import { useEffect, useRef, useSyncExternalStore } from 'react';

/** Whether the page fills the screen. Who leaves the full screen, by Escape for instance, is told by `onLeave`. */
export function useFullscreen(onLeave: () => void): boolean {
  const isFullscreen = useSyncExternalStore(onChange, () => Boolean(document.fullscreenElement));
  const was = useRef(isFullscreen);
  useEffect(() => {
    if (was.current && !isFullscreen) onLeave();
    was.current = isFullscreen;
  }, [isFullscreen, onLeave]);
  return isFullscreen;
}

function onChange(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
}
