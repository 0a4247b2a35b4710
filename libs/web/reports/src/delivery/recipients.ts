/** Addresses as people paste them: one a line, or set apart by commas and semicolons; each once. */
export function addressesOf(text: string): string[] {
  return [...new Set(text.split(/[\s,;]+/).filter((address) => address !== ''))];
}

const ADDRESS = /^[^\s@<>"]+@[^\s@<>"]+$/;

/** The first that no e-mail can go to, as far as its form tells; the server looks closer. */
export function wrongAddress(addresses: readonly string[]): string | undefined {
  return addresses.find((address) => !ADDRESS.test(address));
}
