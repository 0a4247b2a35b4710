import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, type SampleRole, Visitor } from '../support/browser';
import { tabTo } from '../support/keyboard';

describe('without a mouse', () => {
  let browser: Browser;
  let visitor: Visitor;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  beforeEach(async () => {
    visitor = await Visitor.arrive(browser);
  });
  afterAll(() => browser.close());

  const arrive = async (role: SampleRole, address: string): Promise<Page> => {
    await visitor.signIn(role);
    await visitor.open(address);
    return visitor.page;
  };

  it('a manager signs in and lands on his unit', async () => {
    const { page } = visitor;
    await page.goto('/');
    await page.getByRole('button', { name: /^Quản lý đơn vị/ }).waitFor();
    await tabTo(page, /^Quản lý đơn vị/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/units\/PA29\d\d/);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(visitor.complaints).toEqual([]);
  }, 60_000);

  it('the palette leads to a unit typed without its accents, to a month, and gives the focus back', async () => {
    const page = await arrive('LEADER', '/?period=2022-12');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').waitFor();
    await page.keyboard.type('nam nhun');
    await page
      .getByRole('option', { name: /Nậm Nhùn/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/units\/PA2907\?period=2022-12/);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').waitFor();
    await page.keyboard.type('11/2022');
    await page
      .getByRole('option', { name: /11\/2022/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/units\/PA2907\?period=2022-11/);
    const link = page.getByRole('link', { name: 'Chỉ tiêu', exact: true });
    await link.focus();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(visitor.complaints).toEqual([]);
  }, 60_000);

  it('a table is sorted and a chart told point by point', async () => {
    const page = await arrive('LEADER', '/units?period=2022-12');
    await page.locator('main').focus();
    await tabTo(page, /^Chênh lệch/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/sort=/);
    const reader = page.getByRole('slider').last();
    await reader.focus();
    const before = await reader.getAttribute('aria-valuetext');
    await page.keyboard.press('ArrowLeft');
    expect(await reader.getAttribute('aria-valuetext')).not.toBe(before);
    expect(visitor.complaints).toEqual([]);
  }, 60_000);

  it('the presentation walks the pages by arrow keys and ends by Escape', async () => {
    const page = await arrive('LEADER', '/?period=2022-12&present=1');
    await page.locator('body').press('ArrowRight');
    await page.waitForURL(/\/units\?.*present=1/);
    await page.locator('body').press('ArrowLeft');
    await page.waitForURL(/\/\?.*present=1/);
    await page.locator('body').press('Escape');
    await page.waitForURL((url) => !url.search.includes('present'));
    expect(visitor.complaints).toEqual([]);
  }, 60_000);
});
