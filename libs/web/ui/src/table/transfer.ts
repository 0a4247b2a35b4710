/** Hands the reader a file made on the page. */
export function downloadFile(fileName: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}

/** Hands the reader a text as a file. */
export function downloadText(fileName: string, text: string, type = 'text/csv;charset=utf-8'): void {
  downloadFile(fileName, new Blob([text], { type }));
}

/** Puts a text and its HTML form on the clipboard; says whether it worked. */
export function copyRich(text: string, html: string): boolean {
  return copy({ 'text/plain': text, 'text/html': html });
}

/** Puts a text on the clipboard, such as a link; says whether it worked. */
export function copyText(text: string): boolean {
  return copy({ 'text/plain': text });
}

/** By the copy event: the newer interface is missing on plain-HTTP addresses, which is how a company's inner network often serves pages. */
function copy(forms: Readonly<Record<string, string>>): boolean {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    for (const [type, form] of Object.entries(forms)) event.clipboardData?.setData(type, form);
  };
  document.addEventListener('copy', fill, { once: true });
  const page: { execCommand(command: 'copy'): boolean } = document;
  const done = page.execCommand('copy');
  document.removeEventListener('copy', fill);
  return done;
}
