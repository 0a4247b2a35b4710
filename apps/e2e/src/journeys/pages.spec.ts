import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, Visitor } from '../support/browser';
import { layoutFaults } from '../support/layout';
import { PAGES, type PageSeen } from '../support/pages';
import { differenceOf, keepPicture, keptPicture, takePicture } from '../support/pictures';

const WIDTHS = [360, 390, 768, 1440, 2560, 3840];
const SCREENS = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
/** A page may differ by so much of its squares from its picture in docs/screens: rounding of letters, not a card. */
const LIKENESS = 0.01;
/** `node tools/screens.mjs` takes the pictures anew instead of comparing. */
const RENEW = process.env['RENEW_SCREENS'] === '1';

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
    const unlike: string[] = [];
    for (const [screen, size] of Object.entries(SCREENS)) {
      await visitor.resize(size);
      for (const theme of ['light', 'dark'] as const) {
        await visitor.wear(theme);
        const name = `${seen.name}-${screen}-${theme}`;
        const difference = await likeness(browser, visitor, seen, name);
        if (difference > LIKENESS) unlike.push(`${name}: ${(difference * 100).toFixed(2)} % changed`);
      }
    }
    expect(unlike).toEqual([]);
  }, 60_000);

  it('has nothing that axe objects to, in both languages and themes', async () => {
    await visitor.resize(SCREENS.desktop);
    const violations: string[] = [];
    for (const address of [seen.address, inEnglish]) {
      await visitor.open(address);
      for (const theme of ['light', 'dark'] as const) {
        await visitor.wear(theme);
        violations.push(
          ...(await visitor.violations()).map((violation) => `${address} ${theme} ${violation}`),
        );
      }
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

/** How far the page is from its picture; none yet, or asked for anew: the picture is taken and kept. */
async function likeness(browser: Browser, visitor: Visitor, seen: PageSeen, name: string): Promise<number> {
  const picture = await takePicture(visitor.page, seen.covered ?? []);
  if (RENEW) {
    await keepPicture(name, picture);
    return 0;
  }
  const kept = await keptPicture(name);
  if (!kept) throw new Error(`docs/screens/${name}.webp is missing: node tools/screens.mjs takes it.`);
  return differenceOf(browser, kept, picture);
}
