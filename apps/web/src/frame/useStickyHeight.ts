import { useEffect, type RefObject } from 'react';

/** Tells the style sheet how much of the window's top a sticky bar covers, so that what gets the focus is never behind it. */
export function useStickyHeight(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = bar;
    const { style } = document.documentElement;
    if (!current) return undefined;
    const look = () => {
      const covers = getComputedStyle(current).position === 'sticky';
      style.setProperty('--covered', covers ? `${current.offsetHeight}px` : '0px');
    };
    // Its first word comes once the page is laid out, which asking for the height now would force.
    const observer = new ResizeObserver(look);
    observer.observe(current);
    return () => {
      observer.disconnect();
      style.removeProperty('--covered');
    };
  }, [bar]);
}
