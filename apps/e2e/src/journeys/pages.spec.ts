import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, type SampleRole, Visitor } from '../support/browser';
import { layoutFaults } from '../support/layout';
import { PAGES } from '../support/pages';
import { Album } from '../support/pictures';

const WIDTHS = [360, 390, 768, 1440, 2560, 3840];
const SCREENS = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
/** Each follows from the one before by a single change: every change is a page drawn anew. */
const PICTURES = [
  ['desktop', 'light'],
  ['desktop', 'dark'],
  ['phone', 'dark'],
  ['phone', 'light'],
] as const;

let browser: Browser;
let album: Album;
beforeAll(async () => {
  browser = await openBrowser();
  album = await Album.open(browser);
}, 60_000);
afterAll(() => browser.close());

/** One of each role, who goes from page to page as people do. */
const visitors = new Map<SampleRole | undefined, Promise<Visitor>>();
function visitorOf(role: SampleRole | undefined): Promise<Visitor> {
  const known = visitors.get(role);
  if (known) return known;
  const arriving = Visitor.arrive(browser).then((visitor) => (role ? visitor.signIn(role) : visitor));
  visitors.set(role, arriving);
  return arriving;
}

/** Each test finds the page as the one before has left it. */
describe.each(PAGES)('$name', (seen) => {
  let visitor: Visitor;
  let complaintsBefore: number;

  beforeAll(async () => {
    visitor = await visitorOf(seen.role);
    complaintsBefore = visitor.complaints.length;
    await visitor.change('light', SCREENS.desktop);
    await visitor.open(seen.address);
  }, 60_000);

  it('fits every screen from a phone to a projector, nothing cut and nothing overlapping', async () => {
    const faults: string[] = [];
    for (const width of WIDTHS) {
      await visitor.resize({ width, height: width < 800 ? 800 : Math.round(width * 0.5625) });
      faults.push(...(await layoutFaults(visitor)).map((fault) => `${String(width)} px, ${fault}`));
    }
    expect(faults).toEqual([]);
  }, 60_000);

  it('looks as its pictures in docs/screens do', async () => {
    const unlike: (string | undefined)[] = [];
    for (const [screen, theme] of PICTURES) {
      await visitor.change(theme, SCREENS[screen]);
      await visitor.painted();
      unlike.push(await album.fault(visitor, `${seen.name}-${screen}-${theme}`, seen.varies));
    }
    expect(unlike.filter(Boolean)).toEqual([]);
  }, 60_000);

  it('tells a screen reader the finding of every chart, and its points one by one', async () => {
    await visitor.resize(SCREENS.desktop);
    expect(await visitor.muteCharts()).toEqual([]);
  }, 60_000);

  // Words do not change with the theme nor colours with the language: two of the four say it all.
  it('has nothing that axe objects to, in both languages and themes', async () => {
    await visitor.wear('light');
    const found = (await visitor.violations()).map((violation) => `vi light ${violation}`);
    await visitor.change('dark', SCREENS.desktop);
    await visitor.open(`${seen.address}${seen.address.includes('?') ? '&' : '?'}lang=en`);
    found.push(...(await visitor.violations()).map((violation) => `en dark ${violation}`));
    // The next page is in Vietnamese again.
    await visitor.forget();
    expect(found).toEqual([]);
  }, 60_000);

  it('has left no complaint in the console', () => {
    expect(visitor.complaints.slice(complaintsBefore)).toEqual([]);
  });
});
