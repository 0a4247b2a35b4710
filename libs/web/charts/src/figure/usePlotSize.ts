import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

export interface PlotSize {
  /** Pixels; 0 before it is known. */
  width: number;
  /** How much larger than usual the page's type is (a projector, a 4K screen): margins and labels grow with it. */
  scale: number;
}

/** The room an element has for its drawing, kept up to date. */
export function usePlotSize<E extends HTMLElement>(): [RefObject<E | null>, PlotSize] {
  const ref = useRef<E>(null);
  const [size, setSize] = useState<PlotSize>({ width: 0, scale: 1 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const width = Math.floor(element.getBoundingClientRect().width);
      const scale = (parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16;
      setSize((before) => (before.width === width && before.scale === scale ? before : { width, scale }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
