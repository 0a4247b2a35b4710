import type { Face } from './faces.js';
import type { Pages, Tag } from './pages.js';

/** How a text is set; sizes and distances in points. */
export interface Style {
  readonly face: Face;
  readonly size: number;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** of the first line */
  readonly indent?: number;
  /** below the text */
  readonly after?: number;
}

export interface Line {
  readonly words: readonly Word[];
  /** how far the first line goes in */
  readonly indent: number;
  /** the last of its text is never stretched */
  readonly last: boolean;
}

interface Word {
  readonly text: string;
  readonly width: number;
}

/** From one line to the next, in sizes. */
const LEADING = 1.3;

/** Widths that are summed in another order differ by less. */
const DUST = 0.01;

/** A text of no more lines is not broken. */
const TOGETHER = 3;

export function lineHeight(size: number): number {
  return size * LEADING;
}

/** Breaks a text between words; a word that is wider than the line, between letters. A "\n" always breaks. */
export function breakLines(
  pages: Pages,
  { face, size, indent = 0 }: Style,
  text: string,
  width: number,
): Line[] {
  const blank = pages.widthOf(' ', face, size);
  return text.split('\n').flatMap((part) => {
    const lines: Line[] = [];
    let words: Word[] = [];
    let used = indent;
    for (const word of part.split(' ').flatMap((each) => pieces(pages, face, size, each, width - indent))) {
      if (words.length > 0 && used + word.width > width + DUST) {
        lines.push({ words, indent: lines.length === 0 ? indent : 0, last: false });
        words = [];
        used = 0;
      }
      words.push(word);
      used += word.width + blank;
    }
    return [...lines, { words, indent: lines.length === 0 ? indent : 0, last: true }];
  });
}

/**
 * Sets a broken line. Each line ends with a blank and, when it is stretched, each word has its own: otherwise the words run
 * together for whoever searches, copies or listens.
 */
export function setLine(
  pages: Pages,
  { face, size, align }: Style,
  line: Line,
  x: number,
  y: number,
  width: number,
): void {
  const start = x + line.indent;
  const free = width - line.indent - widthOfLine(pages, face, size, line);
  const stretched = align === 'justify' && !line.last && line.words.length > 1;
  if (stretched) {
    const blank = pages.widthOf(' ', face, size) + free / (line.words.length - 1);
    let at = start;
    for (const { text, width: own } of line.words) {
      pages.write(`${text} `, face, size, at, y);
      at += own + blank;
    }
    return;
  }
  const shift = align === 'center' ? free / 2 : align === 'right' ? free : 0;
  pages.write(`${line.words.map(({ text }) => text).join(' ')} `, face, size, start + shift, y);
}

/** Lines one below the other in a column of their own, as one tag, without a break of the page; gives the height. */
export function setBlock(
  pages: Pages,
  parent: Tag,
  style: Style,
  text: string,
  place: { readonly x: number; readonly y: number; readonly width: number },
  type = 'P',
): number {
  const lines = breakLines(pages, style, text, place.width);
  const height = lineHeight(style.size);
  pages.leaf(parent, type, () => {
    lines.forEach((line, index) => {
      setLine(pages, style, line, place.x, place.y + index * height, place.width);
    });
  });
  return lines.length * height;
}

/** The height of a text in a column. */
export function heightOf(pages: Pages, style: Style, text: string, width: number): number {
  return breakLines(pages, style, text, width).length * lineHeight(style.size);
}

/** The least width in which a text takes no more lines than in the whole: no single word is left for the last one. */
export function balancedWidth(pages: Pages, style: Style, text: string, whole: number): number {
  const lines = breakLines(pages, style, text, whole).length;
  let width = whole;
  while (lines > 1 && breakLines(pages, style, text, width - 2).length === lines) width -= 2;
  return width;
}

/**
 * Sets a text over the whole width, over as many pages as it takes; never a single line of several alone at the foot.
 * @param keep what has to fit below its last lines on the same page
 */
export function setParagraph(
  pages: Pages,
  parent: Tag,
  type: string,
  style: Style,
  text: string,
  keep = 0,
): void {
  const { left, width } = pages.area;
  const lines = breakLines(pages, style, text, width);
  const height = lineHeight(style.size);
  const tag = pages.tag(parent, type);
  pages.need(lines.length > TOGETHER ? 2 * height : lines.length * height + keep);
  for (let done = 0; done < lines.length;) {
    const part = lines.slice(done, done + fitting(pages, lines.length - done, height, keep));
    const top = pages.y;
    tag.add(() => {
      part.forEach((line, index) => {
        setLine(pages, style, line, left, top + index * height, width);
      });
    });
    pages.y = top + part.length * height;
    done += part.length;
    if (done < lines.length) pages.next();
  }
  tag.end();
  pages.y += style.after ?? 0;
}

/** How many of the lines that are left go on this page: all if what is kept below them fits as well, else two go over. */
function fitting(pages: Pages, left: number, height: number, keep: number): number {
  if (pages.fits(left * height + keep)) return left;
  const room = Math.floor((pages.area.bottom - pages.y) / height);
  return Math.max(1, Math.min(room, left - 2));
}

function widthOfLine(pages: Pages, face: Face, size: number, { words }: Line): number {
  const blanks = pages.widthOf(' ', face, size) * (words.length - 1);
  return words.reduce((sum, { width }) => sum + width, blanks);
}

/** The word, or its parts when it is wider than a line. */
function pieces(pages: Pages, face: Face, size: number, text: string, width: number): Word[] {
  const whole = pages.widthOf(text, face, size);
  if (whole <= width + DUST) return [{ text, width: whole }];
  const parts: Word[] = [];
  let part = '';
  for (const letter of text) {
    if (part !== '' && pages.widthOf(part + letter, face, size) > width) {
      parts.push({ text: part, width: pages.widthOf(part, face, size) });
      part = '';
    }
    part += letter;
  }
  return [...parts, { text: part, width: pages.widthOf(part, face, size) }];
}
