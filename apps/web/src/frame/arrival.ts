import { useWords } from '@cashlight/web-i18n';
import { useRouter } from '@tanstack/react-router';
import { useEffect, type RefObject } from 'react';
import { announce } from './messages';

/** By then a page has written its title. */
const TITLE_MS = 400;

/**
 * Where a browser would load a page it says so and starts reading at its top. Here another page only takes the place of the former: its title is
 * said, unless somebody else does that, and the focus, where it went away with what had it, goes to the page.
 */
export function useArrival(main: RefObject<HTMLElement | null>, isSilent: boolean): void {
  const t = useWords();
  const router = useRouter();
  useEffect(() => {
    let saying: ReturnType<typeof setTimeout> | undefined;
    const stop = router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
      if (!pathChanged || !fromLocation) return;
      if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
      clearTimeout(saying);
      if (isSilent) return;
      saying = setTimeout(() => announce(document.title.replace(` · ${t('term.product')}`, '')), TITLE_MS);
    });
    return () => {
      stop();
      clearTimeout(saying);
    };
  }, [router, main, isSilent, t]);
}
