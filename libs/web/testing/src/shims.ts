import '@cashlight/web-i18n/complete';
import { TextDecoder, TextEncoder } from 'node:util';

/** What jsdom lacks and every browser has: sizes, media queries, observers. Everything is 800 by 300 CSS pixels. */
const WIDTH = 800;
const HEIGHT = 300;
const nothing = () => undefined;

class SizedObserver implements ResizeObserver {
  constructor(private readonly callback: ResizeObserverCallback) {}

  observe(target: Element): void {
    const size = [{ inlineSize: WIDTH, blockSize: HEIGHT }];
    const entry: ResizeObserverEntry = {
      target,
      contentRect: target.getBoundingClientRect(),
      borderBoxSize: size,
      contentBoxSize: size,
      devicePixelContentBoxSize: size,
    };
    this.callback([entry], this);
  }

  unobserve = nothing;
  disconnect = nothing;
}

function mediaQuery(media: string): MediaQueryList {
  const target = new EventTarget();
  return Object.assign(target, {
    media,
    matches: false,
    onchange: null,
    addListener: nothing,
    removeListener: nothing,
  }) as MediaQueryList;
}

/** jsdom takes `<search>` for a slip of the pen; to browsers it is an element without an interface of its own, as `<section>` is. */
const unknown = HTMLUnknownElement.prototype;
Object.defineProperty(unknown, Symbol.toStringTag, {
  get(this: HTMLUnknownElement) {
    return this !== unknown && this.localName === 'search' ? 'HTMLElement' : 'HTMLUnknownElement';
  },
});

Object.assign(globalThis, { TextEncoder, TextDecoder, ResizeObserver: SizedObserver });
Object.assign(window, { matchMedia: mediaQuery, scrollTo: nothing });
Object.assign(Element.prototype, { scrollIntoView: nothing, hasPointerCapture: () => false });
Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, WIDTH, HEIGHT);
Object.defineProperties(HTMLElement.prototype, {
  offsetWidth: { get: () => WIDTH },
  offsetHeight: { get: () => HEIGHT },
});
