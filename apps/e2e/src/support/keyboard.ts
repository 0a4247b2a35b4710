import type { Page } from 'playwright-core';

const MOST_STEPS = 120;

/** Presses Tab until the element in focus has this name, or this role where it has one; what cannot be reached so fails. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press('Tab');
    const names = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
      const owner = isField ? element.labels?.[0] : undefined;
      const label = element?.getAttribute('aria-label') ?? owner?.innerText ?? element?.innerText;
      return [label ?? '', `role=${element?.getAttribute('role') ?? ''}`];
    });
    if (names.some((each) => name.test(each))) return;
  }
  throw new Error(`No ${String(name)} within ${String(MOST_STEPS)} steps of Tab.`);
}
