import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, Visitor } from '../support/browser';
import { tabTo } from '../support/keyboard';

const NOTE = 'Đã tuyên truyền ở 12 xã vùng cao.';

describe('the monthly report in a browser', () => {
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

  /** The bytes that a button gives. */
  async function taken(page: Page, button: string): Promise<Buffer> {
    const download = page.waitForEvent('download');
    await page.getByRole('main').getByRole('button', { name: button, exact: true }).click();
    return readFile(await (await download).path());
  }

  it('shows the paper as it prints, and gives it in four formats', async () => {
    visitor = await (await Visitor.arrive(browser)).signIn('LEADER');
    await visitor.open('/reports?month=2022-12');
    const { page } = visitor;
    await page.locator('iframe[title^="Bản in"]').waitFor();
    expect((await taken(page, 'PDF')).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await taken(page, 'Excel')).subarray(0, 2).toString()).toBe('PK');
    expect((await taken(page, 'Word')).subarray(0, 2).toString()).toBe('PK');
    const csv = (await taken(page, 'CSV')).toString();
    for (const figure of ['72,69%', '68,88%', '+3,81', '42980', '36979', '5137'])
      expect(csv).toContain(figure);
  }, 90_000);

  it('carries what the analyst has written, typed without a mouse', async () => {
    visitor = await (await Visitor.arrive(browser)).signIn('ANALYST');
    await visitor.open('/reports?month=2022-02&tab=notes');
    const { page } = visitor;
    await tabTo(page, /^Kết quả đã thực hiện/);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(NOTE);
    await tabTo(page, /^Lưu$/);
    await page.keyboard.press('Enter');
    await page.getByText('Đã lưu.').waitFor();
    await visitor.open('/reports?month=2022-02');
    expect((await taken(page, 'CSV')).toString()).toContain(NOTE);
  }, 90_000);
});
