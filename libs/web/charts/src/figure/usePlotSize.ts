import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

export interface PlotSize {
  /** Pixels; 0 before it is known. */
  width: number;
  /** Pixels; 0 before it is known. */
  height: number;
  /** How much larger than usual the page's type is (a projector, a 4K screen): margins and labels grow with it. */
  scale: number;
}

/** The room an element has for its drawing, kept up to date. */
export function usePlotSize<E extends HTMLElement>(): [RefObject<E | null>, PlotSize] {
  const ref = useRef<E>(null);
  const [size, setSize] = useState<PlotSize>({ width: 0, height: 0, scale: 1 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const box = element.getBoundingClientRect();
      const [width, height] = [Math.floor(box.width), Math.floor(box.height)];
      const scale = (parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16;
      setSize((before) =>
        before.width === width && before.height === height && before.scale === scale
          ? before
          : { width, height, scale },
      );
    };
    // Told for the first time once the page is laid out: words stand before drawings are made.
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const leavePaper = followPaper(measure);
    return () => {
      observer.disconnect();
      leavePaper();
    };
  }, []);
  return [ref, size];
}

const drawings = new Set<() => void>();

/** On paper the room is another one, and there is no later: all is drawn for it at once, twice, for one drawing's room follows from another's. */
function followPaper(measure: () => void): () => void {
  if (drawings.size === 0) matchMedia('print').addEventListener('change', redrawAll);
  drawings.add(measure);
  return () => {
    drawings.delete(measure);
    if (drawings.size === 0) matchMedia('print').removeEventListener('change', redrawAll);
  };
}

function redrawAll(): void {
  const measureAll = () => drawings.forEach((measure) => measure());
  flushSync(measureAll);
  flushSync(measureAll);
}
