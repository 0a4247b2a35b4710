import { svgOf, type PicturePage } from './page';
import type { TextRun } from './text';

/** Pixels of the picture for each of the page's, so that it stays sharp on paper. */
const SCALE = 2;

/**
 * The picture as PNG. The text is written by the canvas, with the fonts that the page has loaded: an SVG image cannot see them, and does not
 * wait for fonts that it brings itself.
 */
export async function pngOf(page: PicturePage): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(page.width * SCALE);
  canvas.height = Math.round(page.height * SCALE);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser offers no canvas to draw the picture on.');
  context.scale(SCALE, SCALE);
  context.drawImage(await shapesOf(page), 0, 0, page.width, page.height);
  for (const run of page.texts) write(context, run);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The browser made no picture of the canvas.'));
      else resolve(blob);
    }, 'image/png');
  });
}

async function shapesOf(page: PicturePage): Promise<HTMLImageElement> {
  const svg = new XMLSerializer().serializeToString(svgOf(page, { withTexts: false }));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

function write(
  context: CanvasRenderingContext2D,
  { text, x, y, color, family, size, weight, width }: TextRun,
): void {
  context.font = `${weight} ${size}px ${family}`;
  context.fillStyle = color;
  context.letterSpacing = '0px';
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down, width: own } = context.measureText(text);
  // A canvas knows no tabular figures: what little is missing is spread between the letters, so that columns stay aligned.
  if (width !== undefined) context.letterSpacing = `${(width - own) / text.length}px`;
  context.fillText(text, x, y + (up - down) / 2);
}
