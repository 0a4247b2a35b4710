/** Prints once what was opened to ask for it (a menu, the palette) is gone from the page. */
export function printPage(): void {
  requestAnimationFrame(() => setTimeout(() => window.print(), 100));
}
