import { useViewState } from '@cashlight/web-ui';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useLayoutEffect } from 'react';

type Search = Record<string, unknown>;

/** Whether the page is shown to a room, and how to begin and to end that. It is part of the address, so a link can begin it. */
export function usePresentation() {
  const navigate = useNavigate();
  const { presenting } = useViewState();
  const enter = useCallback(() => {
    goFullscreen();
    void navigate({ to: '.', search: (before: Search) => ({ ...before, present: '1' }), resetScroll: false });
  }, [navigate]);
  const leave = useCallback(() => {
    if (document.fullscreenElement) void document.exitFullscreen();
    void navigate({
      to: '.',
      search: ({ present: _, ...before }: Search) => before,
      replace: true,
      resetScroll: false,
    });
  }, [navigate]);
  return { presenting, enter, leave };
}

/** While the page is shown to a room the style sheet makes everything larger. */
export function useLargerType(presenting: boolean): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (presenting) dataset['presenting'] = 'true';
    return () => {
      delete dataset['presenting'];
    };
  }, [presenting]);
}

/** Only a click or a key may ask for it; where it is refused the larger layout has to do. */
export function goFullscreen(): void {
  if (document.fullscreenEnabled) document.documentElement.requestFullscreen().catch(() => undefined);
}
