import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, Visitor } from '../support/browser';
import { layoutFaults } from '../support/layout';
import { Album } from '../support/pictures';
import { serveSite } from '../support/static-site';

const SIZES = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

/** Every part in all its states and both themes; the production build knows nothing of it. */
describe('the style guide', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cashlight-styleguide-'));
  let browser: Browser;
  let visitor: Visitor;
  let album: Album;
  let site: Awaited<ReturnType<typeof serveSite>>;
  let families: string[];

  beforeAll(async () => {
    const vite = ['node_modules/vite/bin/vite.js', 'build', 'apps/web', '--mode', 'development'];
    await promisify(execFile)(process.execPath, [...vite, '--outDir', folder, '--emptyOutDir']);
    site = await serveSite(folder);
    browser = await openBrowser();
    album = await Album.open(browser);
    visitor = await Visitor.arrive(browser, { baseURL: site.url });
    await visitor.open('/styleguide');
    families = await visitor.page
      .locator('nav a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).search));
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows every family, like its picture in docs/screens, with nothing cut and nothing overlapping', async () => {
    expect(families.length).toBeGreaterThan(10);
    const faults: (string | undefined)[] = [];
    for (const family of families) {
      await visitor.open(`/styleguide${family}`);
      for (const size of SIZES) {
        await visitor.resize(size);
        faults.push(
          ...(await layoutFaults(visitor)).map((fault) => `${family} ${String(size.width)} px: ${fault}`),
        );
      }
      faults.push(
        await album.fault(visitor, `styleguide-${new URLSearchParams(family).get('family') ?? ''}`),
      );
    }
    expect(faults.filter(Boolean)).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  }, 180_000);
});
