/** Hands the reader a file made on the page. */
export function downloadText(fileName: string, text: string, type = 'text/csv;charset=utf-8'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}

/**
 * Puts a text and its HTML form on the clipboard; says whether it worked. The copy event is used because the newer
 * interface is missing on plain-HTTP addresses, which is how a company's inner network often serves pages.
 */
export function copyRich(text: string, html: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', fill, { once: true });
  const page: { execCommand(command: 'copy'): boolean } = document;
  const done = page.execCommand('copy');
  document.removeEventListener('copy', fill);
  return done;
}
