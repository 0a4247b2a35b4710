import { downloadFile } from '@cashlight/web-ui';
import { fileNameOf } from '../figure/fileName';
import { draw, svgElement } from './drawing';
import { embeddedFonts } from './fonts';
import { pageAround, svgOf, type Caption, type PicturePage } from './page';
import { pngOf } from './png';

/** Saves a chart as a picture that says what it shows, whose figures, of when and from where. */
export async function downloadPicture(
  plot: HTMLElement,
  caption: Caption,
  kind: 'png' | 'svg',
): Promise<void> {
  const page = pictureOf(plot, caption);
  const file = kind === 'png' ? await pngOf(page) : await svgFile(page, getComputedStyle(plot).fontFamily);
  downloadFile(`${fileNameOf(caption)}.${kind}`, file);
}

/**
 * Pictures end up on white paper and slides: they are drawn in the light theme whatever the page wears. A chart that has given way to its table
 * waits unseen and is drawn all the same. Nothing of this is painted on the page.
 */
function pictureOf(plot: HTMLElement, caption: Caption): PicturePage {
  plot.dataset['theme'] = 'light';
  plot.style.visibility = 'visible';
  try {
    return pageOf(plot, caption);
  } finally {
    delete plot.dataset['theme'];
    plot.style.removeProperty('visibility');
  }
}

function pageOf(plot: HTMLElement, caption: Caption): PicturePage {
  const style = getComputedStyle(plot);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  const family = style.fontFamily;
  const ink = { ink: token('--ink'), muted: token('--muted'), surface: token('--surface'), family };
  const { width, height } = plot.getBoundingClientRect();
  return pageAround(draw(plot), { width, height }, caption, ink, ruler(family));
}

function ruler(family: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return (text) => text.length * 7;
  context.font = `14px ${family}`;
  return (text) => context.measureText(text).width;
}

async function svgFile(page: PicturePage, family: string): Promise<Blob> {
  const svg = svgOf(page, { withTexts: true });
  svg.prepend(svgElement('style', {}, await embeddedFonts(family)));
  return new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });
}
