/** A window with room for a list beside a sheet of paper, in a browser that shows PDF; gives back the window as it was. */
export function makeRoom(): () => void {
  const { matchMedia } = window;
  const wide = (media: string) => Object.assign(matchMedia(media), { matches: media.includes('width >=') });
  Object.assign(window, { matchMedia: wide });
  Object.defineProperty(navigator, 'pdfViewerEnabled', { value: true, configurable: true });
  return () => {
    Object.assign(window, { matchMedia });
    Object.defineProperty(navigator, 'pdfViewerEnabled', { value: undefined, configurable: true });
  };
}
