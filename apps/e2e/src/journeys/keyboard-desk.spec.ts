import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, type SampleRole, Visitor } from '../support/browser';
import { tabTo } from '../support/keyboard';

describe('work at the desk without a mouse', () => {
  let browser: Browser;
  let visitor: Visitor;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterEach(async () => {
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });
  afterAll(() => browser.close());

  const arrive = async (role: SampleRole, address: string): Promise<Page> => {
    visitor = await (await Visitor.arrive(browser)).signIn(role);
    await visitor.open(address);
    return visitor.page;
  };
  const type = (page: Page, ...keys: readonly string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

  const openViews = async (page: Page): Promise<void> => {
    await tabTo(page, /^Góc nhìn đã lưu$/);
    await page.keyboard.press('Enter');
    // The panel is there, and has taken the focus.
    await page.locator('h2:focus', { hasText: 'Góc nhìn đã lưu' }).waitFor();
  };

  it('a target of a later year is typed into the table, saved with a reason, and stands in the history', async () => {
    const page = await arrive('ANALYST', '/targets?year=2026&tab=edit');
    await tabTo(page, /^role=gridcell$/);
    await type(page, 'ArrowDown');
    await page.keyboard.type(String(60 + (Date.now() % 30)));
    await page.keyboard.press('Enter');
    await page.getByText('1 ô chưa lưu.').waitFor();
    await tabTo(page, /^Xem lại và lưu$/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(page, /^Lý do/);
    await page.keyboard.type('giao theo công văn 12');
    await tabTo(page, /^Lưu$/);
    await page.keyboard.press('Enter');
    await page.getByText(/Đã lưu 1 thay đổi/).waitFor();
    await visitor.open('/targets?year=2026&tab=history');
    expect(await page.getByRole('main').innerText()).toMatch(/giao theo công văn 12/);
  }, 90_000);

  it('a slider is moved by arrow keys, and its effect said', async () => {
    const page = await arrive('ANALYST', '/targets?year=2023&tab=whatif');
    await tabTo(page, /^Thử cho /);
    const slider = page.locator('input[type=range]:focus');
    const before = await slider.getAttribute('aria-valuetext');
    await type(page, 'ArrowRight', 'ArrowRight');
    expect(await slider.getAttribute('aria-valuetext')).not.toBe(before);
    await page.waitForURL(/[?&]try=/);
  }, 60_000);

  it('a rule of sharing is chosen by arrow keys, and stays in the address', async () => {
    const page = await arrive('ANALYST', '/targets?year=2023&tab=proposals');
    const chosen = page.locator('input[type=radio]:checked').last();
    await chosen.focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/[?&]rule=/);
    expect(await chosen.evaluate((radio) => radio === document.activeElement)).toBe(true);
  }, 60_000);

  it('a page is kept as a view and opened again', async () => {
    const page = await arrive('LEADER', '/units?period=2022-09&sort=gap');
    await openViews(page);
    await page.getByRole('button', { name: 'Lưu góc nhìn này' }).waitFor();
    await tabTo(page, /^Lưu góc nhìn này$/);
    await page.keyboard.press('Enter');
    await page.locator('input:focus').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Đơn vị chậm tháng 9');
    await page.keyboard.press('Enter');
    await page.getByText('Đã lưu “Đơn vị chậm tháng 9”.').waitFor();
    await page.keyboard.press('Escape');
    await visitor.open('/?period=2022-11');
    await openViews(page);
    await page.getByRole('link', { name: 'Đơn vị chậm tháng 9' }).waitFor();
    await tabTo(page, /^Đơn vị chậm tháng 9/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/units\?period=2022-09&sort=gap/);
  }, 60_000);
});
