import type { OfficialForm } from '../document/document.js';
import { BODIES_PART, TYPE } from '../paper/decree.js';
import type { Face } from './faces.js';
import type { Pages, Tag } from './pages.js';
import { KIND, MARK, SUBJECT } from './styles.js';
import { balancedWidth, setBlock, setParagraph, type Style } from './text.js';

/** From the line under the head's names to the number, and to the date. */
const BELOW_RULE = 9;

/** Writes the head: issuing bodies and number on the left, nation, motto, place and date on the right, then kind and subject. */
export function writeHead(pages: Pages, root: Tag, form: OfficialForm): void {
  const bodies = new HeadColumn(pages, root, 'left');
  bodies.write(form.parentBody, 'regular', TYPE.bodies);
  bodies.write(form.issuingBody, 'bold', TYPE.bodies);
  bodies.rule(form.issuingBody === '' ? 0 : 0.4);
  const nation = new HeadColumn(pages, root, 'right');
  nation.write(form.nation, 'bold', TYPE.nation);
  nation.write(form.motto, 'bold', TYPE.motto);
  nation.rule(form.motto === '' ? 0 : 1);
  const below = Math.max(bodies.y, nation.y);
  bodies.y = below;
  nation.y = below;
  bodies.write(form.number, 'regular', TYPE.number);
  nation.write(form.placeAndDate, 'italic', TYPE.number);
  pages.y = Math.max(bodies.y, nation.y) + 16;
  writeTitle(pages, root, form);
}

function writeTitle(pages: Pages, root: Tag, { kind, subject, marks }: OfficialForm): void {
  setParagraph(pages, root, 'H1', KIND, kind);
  if (subject !== '') setParagraph(pages, root, 'P', SUBJECT, subject);
  const { left, width } = pages.area;
  const half = Math.min(width, pages.widthOf(subject, 'bold', TYPE.title)) / 5;
  pages.rule(left + width / 2 - half, left + width / 2 + half, pages.y);
  pages.y += 10;
  for (const mark of marks) setParagraph(pages, root, 'P', MARK, mark);
}

/** One of the two columns of the head; its lines are centred. */
class HeadColumn {
  y: number;
  private readonly x: number;
  private readonly width: number;
  /** of the last line of the last text */
  private lastWidth = 0;

  constructor(
    private readonly pages: Pages,
    private readonly root: Tag,
    side: 'left' | 'right',
  ) {
    const { left, width } = pages.area;
    this.y = pages.y;
    this.x = side === 'left' ? left : left + width * BODIES_PART;
    this.width = width * (side === 'left' ? BODIES_PART : 1 - BODIES_PART);
  }

  /** Adds a text; nothing for an empty one. */
  write(text: string, face: Face, size: number): void {
    if (text === '') return;
    const style: Style = { face, size, align: 'center' };
    const width = balancedWidth(this.pages, style, text, this.width);
    const place = { x: this.x + (this.width - width) / 2, y: this.y, width };
    this.lastWidth = Math.min(width, this.pages.widthOf(text, face, size));
    this.y += setBlock(this.pages, this.root, style, text, place);
  }

  /** Draws a line as long as a part of the last text. */
  rule(part: number): void {
    const half = (this.lastWidth * part) / 2;
    const middle = this.x + this.width / 2;
    if (half > 0) this.pages.rule(middle - half, middle + half, this.y);
    this.y += BELOW_RULE;
  }
}
