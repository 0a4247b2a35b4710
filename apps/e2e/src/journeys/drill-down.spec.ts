import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, Visitor } from '../support/browser';

/** Where the browser stands: path, question, and how far it has scrolled. */
async function place(page: Page): Promise<{ address: string; scrolled: number }> {
  const { pathname, search } = new URL(page.url());
  return { address: pathname + search, scrolled: await page.evaluate(() => Math.round(window.scrollY)) };
}

/** Where the page stands once it has scrolled back, which it does as its content comes; at the latest after five seconds. */
function scrolledBack(page: Page, to: number): Promise<number> {
  return page.evaluate(async (top) => {
    const latest = performance.now() + 5_000;
    while (Math.abs(window.scrollY - top) >= 40 && performance.now() < latest)
      await new Promise(requestAnimationFrame);
    return window.scrollY;
  }, to);
}

describe('from any figure to what it is made of, and back', () => {
  let browser: Browser;
  let visitor: Visitor;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  beforeEach(async () => {
    visitor = await (await Visitor.arrive(browser)).signIn();
  });
  afterEach(async () => {
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });
  afterAll(() => browser.close());

  const linkCalled = (name: string | RegExp) =>
    visitor.page.getByRole('main').getByRole('link', { name }).first();

  /** Follows a link of the main part by its name and waits for the page behind it. */
  async function follow(name: string | RegExp, pathname: string): Promise<void> {
    await linkCalled(name).click();
    await visitor.page.waitForURL((url) => decodeURIComponent(url.pathname) === pathname);
    await visitor.page.getByRole('heading', { level: 1 }).waitFor();
    await visitor.settled();
  }

  it('goes from the company to a unit, a channel, a provider, with the question kept, and back step by step to the same places', async () => {
    await visitor.open('/?period=2022-11&measure=amount&lang=en');
    const places = [];
    for (const [name, pathname] of [
      [/Nam Nhun/, '/units/PA2907'],
      [/^Mobile banking/i, '/channels/MOBILE_BANKING'],
      [/Agribank/, '/providers/AGRIBANK'],
    ] as const) {
      await linkCalled(name).scrollIntoViewIfNeeded();
      places.push(await place(visitor.page));
      await follow(name, pathname);
      expect(new URL(visitor.page.url()).search).toMatch(/period=2022-11&measure=amount.*lang=en/);
    }
    expect(new URL(visitor.page.url()).search).toContain('unit=PA2907');
    for (const before of places.toReversed()) {
      await visitor.page.goBack();
      await visitor.settled();
      expect((await place(visitor.page)).address).toBe(before.address);
      expect(Math.abs((await scrolledBack(visitor.page, before.scrolled)) - before.scrolled)).toBeLessThan(
        40,
      );
    }
  }, 90_000);

  it.each(['/', '/units', '/units/PA2907', '/channels', '/channels/E_WALLET', '/providers/MOMO'])(
    'opens every tile and every first cell of a table on %s',
    async (address) => {
      await visitor.open(`${address}?period=2022-12`);
      const dead = await visitor.page.evaluate(() => {
        const opens = (element: Element): boolean => element.querySelector('a[href], button') !== null;
        const tiles = [...document.querySelectorAll('main dl > div')].filter((tile) => !opens(tile));
        const rows = [...document.querySelectorAll('main tbody tr')].filter((row) => !opens(row));
        if (document.querySelectorAll('main dl > div, main tbody tr, main li a').length === 0)
          return ['nothing shown'];
        return [...tiles, ...rows].map((element) => (element as HTMLElement).innerText.replace(/\s+/g, ' '));
      });
      expect(dead).toEqual([]);
    },
    60_000,
  );

  it('takes a month of a trend to that month', async () => {
    await visitor.open('/?period=2022-12');
    const reader = visitor.page.getByRole('slider').first();
    await reader.focus();
    await visitor.page.keyboard.press('ArrowLeft');
    await visitor.page.keyboard.press('Enter');
    await visitor.page.waitForURL(/period=2022-11/);
    await visitor.page.getByRole('heading', { level: 1, name: /Tháng 11\/2022/ }).waitFor();
  }, 60_000);
});
