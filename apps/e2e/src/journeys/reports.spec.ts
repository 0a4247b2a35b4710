import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, Visitor } from '../support/browser';
import { tabTo } from '../support/keyboard';
import { rowsOfWorkbook, textOfPdf, textOfWord } from '../support/papers';

/** Of December 2022 as published. */
const FIGURES = ['72,69%', '68,88%', '+3,81', '42.980', '36.979', '5.137'];

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
    const papers = {
      PDF: await textOfPdf(await taken(page, 'PDF')),
      Word: textOfWord(await taken(page, 'Word')),
    };
    for (const [format, text] of Object.entries(papers)) {
      const said = FIGURES.filter((figure) => text.includes(figure));
      expect([format, said]).toEqual([format, FIGURES]);
      expect(text).toMatch(/Thành phố Lai Châu [\d.]+ [\d.]+ 80,00% /);
    }
    const rows = await rowsOfWorkbook(await taken(page, 'Excel'));
    expect(rows).toContainEqual(expect.stringMatching(/\|79959\|110000\|0\.7269\|0\.6888\|3\.81$/));
    expect(rows).toContainEqual(expect.stringContaining('|42980|'));
    expect(rows).toContainEqual(expect.stringContaining('|36979|'));
    expect(rows).toContainEqual(expect.stringMatching(/Thành phố[^|]*\|\d+\|\d+\|0\.8\|/));
    const csv = (await taken(page, 'CSV')).toString();
    for (const figure of FIGURES) expect(csv).toContain(figure.replace('.', ''));
    expect(csv).toMatch(/Thành phố[^;]*;\d+;\d+;"80,00%";/);
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
