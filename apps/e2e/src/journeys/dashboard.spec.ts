import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, Visitor } from '../support/browser';
import { shared } from '../support/product';

describe('the dashboard in a browser', () => {
  let browser: Browser;
  const visitors: Visitor[] = [];
  const arrive = async (options: Parameters<typeof Visitor.arrive>[1] = {}): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, options);
    visitors.push(visitor);
    return visitor;
  };

  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterEach(async () => {
    for (const visitor of visitors.splice(0)) await visitor.leave();
  });
  afterAll(() => browser.close());

  it('lets a visitor in by a click on a sample role, and back out', async () => {
    const { page, complaints } = await arrive();
    await page.goto('/?period=2022-12');
    await page.getByRole('button', { name: /^Lãnh đạo/ }).click();
    await page.getByRole('heading', { level: 1, name: /72,69%/ }).waitFor();
    expect(page.url()).toContain('period=2022-12');
    await page.getByRole('button', { name: /^Tài khoản/ }).click();
    await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
    await page.getByRole('button', { name: /^Lãnh đạo/ }).waitFor();
    expect(complaints).toEqual([]);
  }, 60_000);

  it('states the finding of December 2022 in words, in both languages', async () => {
    const visitor = await (await arrive()).signIn();
    await visitor.open('/?period=2022-12');
    const vietnamese = await visitor.page.getByRole('main').innerText();
    expect(vietnamese).toMatch(
      /Tháng 12\/2022.*72,69% khách hàng thanh toán không dùng tiền mặt, vượt kế hoạch 3,81 điểm %/s,
    );
    expect(vietnamese).toMatch(/6\/8 đơn vị/);
    expect(vietnamese).toContain('5.137');
    expect(await visitor.page.locator('body').innerText()).toContain('dữ liệu mẫu');
    await visitor.open('/?period=2022-12&lang=en');
    const english = await visitor.page.getByRole('main').innerText();
    expect(english).toMatch(/72\.69%/);
    expect(english).toMatch(/3\.81/);
    expect(visitor.complaints).toEqual([]);
  }, 60_000);

  it('opens a unit from its bar, keeps the period, and goes back', async () => {
    const visitor = await (await arrive()).signIn();
    await visitor.open('/?period=2022-12');
    await visitor.page
      .getByRole('main')
      .getByRole('link', { name: /Nậm Nhùn/ })
      .first()
      .click();
    await visitor.page.getByRole('heading', { level: 1, name: /65,19%/ }).waitFor();
    expect(visitor.page.url()).toMatch(/units\/PA2907/);
    expect(visitor.page.url()).toMatch(/period=2022-12/);
    await visitor.page.goBack();
    await visitor.page.getByRole('heading', { level: 1, name: /72,69%/ }).waitFor();
  }, 60_000);

  it('changes period and measure through the address, so that a link says it all', async () => {
    const visitor = await (await arrive()).signIn();
    await visitor.open('/?period=2022-12');
    await visitor.page.getByRole('radio', { name: 'Số tiền' }).click();
    await visitor.page.getByRole('heading', { level: 1, name: /số tiền|tiền điện/i }).waitFor();
    expect(visitor.page.url()).toMatch(/measure=amount/i);
    await visitor.page.reload();
    await visitor.page.getByRole('heading', { level: 1, name: /số tiền|tiền điện/i }).waitFor();
  }, 60_000);

  it('ranks the units and sorts them by a click on the head of a column', async () => {
    const visitor = await (await arrive()).signIn();
    await visitor.open('/units?period=2022-12');
    const table = visitor.page.getByRole('table').first();
    expect(await table.getByRole('row').nth(1).innerText()).toContain('Thành phố Lai Châu');
    await table.getByRole('button', { name: /^Chênh lệch/ }).click();
    await visitor.page.waitForURL(/sort=/);
    const first = await table.getByRole('row').nth(1).innerText();
    expect(first).toMatch(/Nậm Nhùn|Than Uyên/);
    expect(await table.getByRole('row').last().innerText()).toMatch(/72,69%/);
  }, 60_000);

  it('shows headline and tiles after at most 200 KB of compressed script, the whole overview after 330 KB', async () => {
    const visitor = await (await arrive()).signIn();
    const scripts: { size: number; url: string }[] = [];
    const session = await visitor.page.context().newCDPSession(visitor.page);
    await session.send('Network.enable');
    const urls = new Map<string, string>();
    session.on('Network.responseReceived', ({ requestId, type, response }) => {
      if (type === 'Script') urls.set(requestId, response.url);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const url = urls.get(requestId);
      if (url !== undefined) scripts.push({ size: encodedDataLength, url });
    });
    await visitor.open('/?period=2022-12');
    const total = scripts.reduce((sum, { size }) => sum + size, 0);
    const charts = scripts.find(({ url }) => url.includes('/plots-'))?.size ?? 0;
    expect(charts).toBeGreaterThan(0);
    expect(total).toBeLessThan(330 * 1024);
    expect(total - charts).toBeLessThan(200 * 1024);
  }, 60_000);

  it('says what to do where there is no such page', async () => {
    const visitor = await (await arrive()).signIn();
    await visitor.open('/nothing-here');
    await visitor.page.getByRole('link', { name: 'Về Tổng quan' }).click();
    await visitor.page.waitForURL((url) => url.pathname === '/');
    expect(shared.url).toBe(new URL(visitor.page.url()).origin);
  }, 60_000);
});
