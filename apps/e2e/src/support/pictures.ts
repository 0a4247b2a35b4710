import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Visitor } from './browser';

const FOLDER = join('docs', 'screens');
const QUALITY = 80;
const TALLEST_PX = 4000;

/** Small to be kept, quick to be compared: a WebP takes five times as long to write. */
type PictureFormat =
  | { readonly format: 'webp'; readonly quality: number }
  | { readonly format: 'png'; readonly optimizeForSpeed: true };

/** A page may differ by so much of its squares from its picture: rounding of letters and a chart still moving, not a card. */
const LIKENESS = 0.03;
/** `node tools/screens.mjs` takes the pictures anew instead of comparing. */
const RENEW = process.env['RENEW_SCREENS'] === '1';

/** A chart far below the window's edge may still be drawing itself: the page is looked at so often before it is said to be another. */
const LOOKS = 4;

/** The pictures kept in docs/screens, and a blank page of the browser to hold two of them against each other. */
export class Album {
  private constructor(private readonly table: Page) {}

  static async open(browser: Browser): Promise<Album> {
    return new Album(await browser.newPage());
  }

  /** How the page as it stands is unlike the picture kept of it; undefined: it is not, or its content is of the run alone. */
  async fault(visitor: Visitor, name: string, varies = false): Promise<string | undefined> {
    const file = join(FOLDER, `${name}.webp`);
    if (RENEW) {
      await writeFile(file, await takeStillPicture(visitor));
      return undefined;
    }
    const kept = await readFile(file).catch(() => undefined);
    if (!kept) return `${file} is missing: node tools/screens.mjs takes it`;
    if (varies) return undefined;
    let difference = 1;
    for (let look = 0; look < LOOKS && difference > LIKENESS; look++) {
      if (look > 0) await visitor.painted();
      const picture = await takePicture(visitor.page, { format: 'png', optimizeForSpeed: true });
      difference = await this.difference(kept, picture);
    }
    return difference > LIKENESS ? `${name}: ${(difference * 100).toFixed(2)} % changed` : undefined;
  }

  /**
   * How much of the page has changed, as a fraction of its squares of 8 × 8 pixels. Squares rather than pixels: letters drawn a
   * hair to the side or pressed a little harder are the same page, a card that is gone or moved is not.
   */
  private difference(one: Buffer, other: Buffer): Promise<number> {
    const pictures = [one, other].map((picture) => picture.toString('base64'));
    return this.table.evaluate(compare, pictures);
  }
}

/** The page when two pictures one after the other are the same: nothing is being drawn any more. */
async function takeStillPicture(visitor: Visitor): Promise<Buffer> {
  let picture: Buffer = Buffer.alloc(0);
  for (let look = 0; look < LOOKS; look++) {
    const next = await takePicture(visitor.page, { format: 'webp', quality: QUALITY });
    if (next.equals(picture)) return picture;
    picture = next;
    await visitor.painted();
  }
  return picture;
}

/** The page from its top to its end. */
async function takePicture(page: Page, as: PictureFormat): Promise<Buffer> {
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    ...as,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST_PX), scale: 1 },
  });
  await session.detach();
  return Buffer.from(data, 'base64');
}

/** Runs in a blank page. */
async function compare(pictures: readonly string[]): Promise<number> {
  const SQUARE = 8;
  const TELLING = 20;
  const images = await Promise.all(
    pictures.map(async (source) => {
      const image = new Image();
      image.src = `data:image/*;base64,${source}`;
      await image.decode();
      return image;
    }),
  );
  const width = Math.ceil(Math.max(...images.map((image) => image.width)) / SQUARE);
  const height = Math.ceil(Math.max(...images.map((image) => image.height)) / SQUARE);
  const [first, second] = images.map((image) => {
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (!context) throw new Error('No canvas to compare on.');
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, image.width / SQUARE, image.height / SQUARE);
    return context.getImageData(0, 0, width, height).data;
  });
  if (!first || !second) throw new Error('Two pictures are compared.');
  let changed = 0;
  for (let at = 0; at < first.length; at += 4) {
    const difference = [0, 1, 2].map((part) => Math.abs((first[at + part] ?? 0) - (second[at + part] ?? 0)));
    if (Math.max(...difference) > TELLING) changed += 1;
  }
  return changed / (width * height);
}
