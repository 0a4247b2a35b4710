import { screen } from '@testing-library/react';

/** The table with this caption; by text, for roles and names of a whole page take long to work out. */
export async function tableOf(caption: string | RegExp): Promise<HTMLElement> {
  const found = await screen.findByText(caption, { selector: 'caption' });
  return found.closest('table') ?? found;
}

/** The page's finding. */
export async function headingText(): Promise<string> {
  const found = await screen.findByText(/./u, { selector: 'h1' });
  return found.textContent;
}

/** The part of the page below a heading. */
export async function partOf(heading: string): Promise<HTMLElement> {
  const found = await screen.findByText(heading, { selector: 'h2' });
  return found.closest('section') ?? found;
}

/** Names of the rows of a table, in their order. */
export function rowNames(table: HTMLElement): (string | null)[] {
  return [...table.querySelectorAll('tbody th, tfoot th')].map((header) => header.textContent);
}

/** The words of a row. */
export function rowText(table: HTMLElement, name: string): string {
  const rows = [...table.querySelectorAll('tbody tr, tfoot tr')];
  return rows.find((row) => row.querySelector('th')?.textContent.startsWith(name))?.textContent ?? '';
}

/** The first link of this text. */
export function linkOf(text: string, within: ParentNode = document): HTMLAnchorElement {
  const found = [...within.querySelectorAll('a')].find((link) => link.textContent === text);
  if (!found) throw new Error(`There is no link "${text}"`);
  return found;
}
