import { chromium } from 'playwright-core';
import { chromium as chromiumPath } from '../chromium.mjs';
import { median, overLimits } from './numbers.mjs';

const ADDRESS = '/?period=2022-12';
const SLOWER = 4;
const VISITS = 5;
const CHANGES = 12;
const KB = 1024;
/** What the overview promises: to be read soon on a slow computer, and to follow a change of period at once. */
const LIMITS = { paintMs: 1200, changeMs: 150, leadKb: 200, scriptKb: 330 };

/** Which of the page's figures are more than promised, in words. */
export const overPageLimits = (page) => overLimits(page, LIMITS);

/**
 * The overview in a real Chromium, by a token. `request`: the one question that it asks; `paintMs`: its largest paint on a first
 * visit with the processor slowed four times; `changeMs`: from the click on another period to the painted answer; `scriptKb`:
 * compressed JavaScript of a first visit, `leadKb` of it before the headline stands there.
 */
export async function overviewPage(server, token) {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const visit = async (work) => {
    const context = await browser.newContext({
      baseURL: server.url,
      viewport: { width: 1440, height: 900 },
      extraHTTPHeaders: { authorization: `Bearer ${token}` },
    });
    try {
      return await work(await context.newPage());
    } finally {
      await context.close();
    }
  };
  try {
    const request = await visit(askedBy);
    const paints = [];
    for (let count = 0; count < VISITS; count++) paints.push(await visit(largestPaint));
    return {
      request,
      paintMs: median(paints),
      changeMs: await visit(changeOfPeriod),
      ...(await visit(scripts)),
    };
  } finally {
    await browser.close();
  }
}

async function askedBy(page) {
  const asked = page.waitForRequest((request) => request.postData()?.includes('query Overview(') ?? false);
  await page.goto(ADDRESS);
  return JSON.parse((await asked).postData());
}

async function largestPaint(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      globalThis.largestPaint = list.getEntries().at(-1).startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  await page.goto(ADDRESS);
  // In this order: looking for the heading while the page is being drawn would take its time.
  await page.waitForLoadState('networkidle');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page.evaluate(paintedLast);
}

/** Runs in the page: the largest paint, which is told in a turn of its own. */
async function paintedLast() {
  while (globalThis.largestPaint === undefined) await new Promise(globalThis.requestAnimationFrame);
  return globalThis.largestPaint;
}

/** There and back between two months; the first changes warm up. */
async function changeOfPeriod(page) {
  await page.goto(ADDRESS);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  const times = [];
  for (let count = 0; count < CHANGES; count++) {
    const step = count % 2 === 0 ? 'Kỳ trước' : 'Kỳ sau';
    times.push(await page.evaluate(clickAndWait, step));
    await page.waitForLoadState('networkidle');
  }
  return median(times.slice(2));
}

/** Runs in the page: until the frame after the headline has changed. */
async function clickAndWait(step) {
  const { document, requestAnimationFrame } = globalThis;
  const headline = document.querySelector('h1');
  const before = headline.textContent;
  const button = document.querySelector(`[aria-label="${step}"]`);
  const started = performance.now();
  button.click();
  while (document.querySelector('h1')?.textContent === before) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return performance.now() - started;
}

async function scripts(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const names = new Map();
  const loaded = [];
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script') names.set(requestId, response.url);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (names.has(requestId)) loaded.push({ url: names.get(requestId), size: encodedDataLength });
  });
  await page.goto(ADDRESS);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  const sum = (files) => files.reduce((total, { size }) => total + size, 0) / KB;
  return { scriptKb: sum(loaded), leadKb: sum(loaded.filter(({ url }) => !url.includes('/plots-'))) };
}
