import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, Visitor } from '../support/browser';
import { layoutFaults } from '../support/layout';
import { PAGES } from '../support/pages';
import { pictureFault } from '../support/pictures';

const WIDTHS = [360, 390, 768, 1440, 2560, 3840];
const SCREENS = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

describe.each(PAGES)('$name', (seen) => {
  let browser: Browser;
  let visitor: Visitor;
  const inEnglish = `${seen.address}${seen.address.includes('?') ? '&' : '?'}lang=en`;

  beforeAll(async () => {
    browser = await openBrowser();
    visitor = await Visitor.arrive(browser);
    if (seen.role) await visitor.signIn(seen.role);
  }, 60_000);
  afterAll(() => browser.close());

  it('fits every screen from a phone to a projector, nothing cut and nothing overlapping', async () => {
    await visitor.open(seen.address);
    const faults: string[] = [];
    for (const width of WIDTHS) {
      await visitor.resize({ width, height: width < 800 ? 800 : Math.round(width * 0.5625) });
      faults.push(...(await layoutFaults(visitor.page)).map((fault) => `${String(width)} px, ${fault}`));
    }
    expect(faults).toEqual([]);
  }, 60_000);

  it('looks as its pictures in docs/screens do', async () => {
    await visitor.open(seen.address);
    const unlike: (string | undefined)[] = [];
    for (const [screen, size] of Object.entries(SCREENS)) {
      await visitor.resize(size);
      for (const theme of ['light', 'dark'] as const) {
        await visitor.wear(theme);
        unlike.push(await pictureFault(visitor, `${seen.name}-${screen}-${theme}`, seen.varies));
      }
    }
    expect(unlike.filter(Boolean)).toEqual([]);
  }, 60_000);

  it('has nothing that axe objects to, in both languages and themes', async () => {
    await visitor.resize(SCREENS.desktop);
    const violations: string[] = [];
    // Words do not change with the theme nor colours with the language: two of the four say it all.
    for (const [address, theme] of [
      [seen.address, 'light'],
      [inEnglish, 'dark'],
    ] as const) {
      await visitor.open(address);
      await visitor.wear(theme);
      violations.push(...(await visitor.violations()).map((violation) => `${address} ${theme} ${violation}`));
    }
    expect(violations).toEqual([]);
  }, 60_000);

  it('tells a screen reader the finding of every chart, and its points one by one', async () => {
    await visitor.open(seen.address);
    expect(await visitor.muteCharts()).toEqual([]);
  }, 60_000);

  it('has left no complaint in the console', () => {
    expect(visitor.complaints).toEqual([]);
  });
});
