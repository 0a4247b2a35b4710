import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, Visitor } from '../support/browser';

const KB = 1024;

describe('the first visit of the overview', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  /** Compressed bytes of each script so far. */
  const scripts = (page: Page) =>
    page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => name.endsWith('.js'))
        .map(({ name, encodedBodySize }) => ({ name, size: encodedBodySize })),
    );

  it('takes at most 200 KB of script before headline and figures, 330 KB in all', async () => {
    const visitor = await (await Visitor.arrive(browser)).signIn();
    await visitor.open('/?period=2022-12');
    const loaded = await scripts(visitor.page);
    const sum = (files: typeof loaded) => files.reduce((total, { size }) => total + size, 0) / KB;
    const lead = loaded.filter(({ name }) => !name.includes('/plots-'));
    expect(lead.length).toBeLessThan(loaded.length);
    expect(sum(lead)).toBeGreaterThan(50);
    expect(sum(lead)).toBeLessThanOrEqual(200);
    expect(sum(loaded)).toBeLessThanOrEqual(330);
    await visitor.leave();
  }, 60_000);

  it('asks the frame and the page once each', async () => {
    const visitor = await (await Visitor.arrive(browser)).signIn();
    const asked: string[] = [];
    visitor.page.on('request', (request) => {
      const name = /query (\w+)/.exec(request.postData() ?? '')?.[1];
      if (name !== undefined) asked.push(name);
    });
    await visitor.open('/?period=2022-12');
    expect(asked).toEqual(['Frame', 'Overview']);
    await visitor.leave();
  }, 60_000);
});
