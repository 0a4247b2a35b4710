import { A4, MARGINS, NUMBER_FROM_TOP, type Orientation, TYPE } from '../paper/decree.js';
import type { Face } from './faces.js';

/** Points of a length in mm. */
export function points(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

/** An element of the tree of tags that screen readers follow. */
export type Tag = PDFKit.PDFStructureElement;

/** What pdfkit takes beside what its types say. */
export interface TagOptions {
  readonly alt?: string;
  readonly scope?: 'Column' | 'Row';
  readonly placement?: 'Block';
  /** left, top, right, bottom on the page */
  readonly bbox?: readonly [number, number, number, number];
}

/** Where the text stands on a sheet, in points from the top left. */
interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly bottom: number;
}

/**
 * The sheets of a paper, written one after the other from the top down. `y` is how far the current one is written. What is written stands
 * below a tag or is an artifact (numbers, lines, marks), and no tag's piece reaches over the end of a sheet.
 */
export class Pages {
  y = 0;
  private count = 0;
  private orientation: Orientation = 'portrait';

  constructor(
    readonly pdf: PDFKit.PDFDocument,
    /** stand slanting and grey below the text of each sheet */
    private readonly marks: readonly string[],
  ) {}

  get area(): Area {
    return areaOf(this.orientation);
  }

  /** Goes on upright or turned: on this sheet when it stands so, else on the next. */
  turn(orientation: Orientation): void {
    if (this.count > 0 && orientation === this.orientation) return;
    this.orientation = orientation;
    this.next();
  }

  /** Begins a new sheet. */
  next(): void {
    this.pdf.addPage({ size: 'A4', layout: this.orientation, margin: 0 });
    this.count += 1;
    if (this.count > 1) this.writeNumber();
    this.writeMarks();
    this.y = this.area.top;
  }

  /** Whether a height fits below what is written. */
  fits(height: number): boolean {
    return this.y + height <= this.area.bottom + 0.01;
  }

  /** Begins a new sheet unless the height fits on this one. */
  need(height: number): void {
    if (!this.fits(height) && this.y > this.area.top) this.next();
  }

  tag(parent: Tag, type: string, options: TagOptions = {}): Tag {
    const element = this.pdf.struct(type, options);
    parent.add(element);
    return element;
  }

  /** A tag with one piece of content. */
  leaf(parent: Tag, type: string, draw: () => void, options: TagOptions = {}): void {
    const element = this.tag(parent, type, options);
    element.add(draw);
    element.end();
  }

  /** What is no part of the text: lines, numbers of pages, heads that are repeated. */
  artifact(type: 'Layout' | 'Pagination', draw: () => void): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  /** A horizontal line of a form. */
  rule(from: number, to: number, y: number): void {
    this.artifact('Layout', () => this.pdf.lineWidth(0.7).moveTo(from, y).lineTo(to, y).stroke('#000'));
  }

  /** Sets one line of text with its upper edge at `y`; nothing wraps. */
  write(text: string, face: Face, size: number, x: number, y: number): void {
    this.pdf.font(face).fontSize(size).text(text, x, y, { lineBreak: false });
  }

  widthOf(text: string, face: Face, size: number): number {
    return this.pdf.font(face).fontSize(size).widthOfString(text);
  }

  private writeNumber(): void {
    const text = String(this.count);
    const { width } = this.pdf.page;
    const x = (width - this.widthOf(text, 'regular', TYPE.pageNumber)) / 2;
    this.artifact('Pagination', () => {
      this.write(text, 'regular', TYPE.pageNumber, x, points(NUMBER_FROM_TOP));
    });
  }

  private writeMarks(): void {
    if (this.marks.length === 0) return;
    const { pdf } = this;
    const { width, height } = pdf.page;
    this.artifact('Pagination', () => {
      pdf.save().transform(Math.SQRT1_2, -Math.SQRT1_2, Math.SQRT1_2, Math.SQRT1_2, width / 2, height / 2);
      pdf.fillColor('#ebebeb');
      this.marks.forEach((mark, index) => {
        this.writeMark(mark, index - this.marks.length / 2);
      });
      pdf.restore().fillColor('#000');
    });
  }

  /** As large as the slant allows, around the middle of the sheet, which is the origin here. */
  private writeMark(mark: string, line: number): void {
    const room = points(A4.width * 1.15);
    const size = Math.min(60, room / this.widthOf(mark, 'bold', 1));
    this.write(mark, 'bold', size, -this.widthOf(mark, 'bold', size) / 2, line * 68);
  }
}

/** How wide and from where to where the text stands, in points. */
export function areaOf(orientation: Orientation): Area {
  const { top, bottom, left, right } = MARGINS[orientation];
  const [width, height] = orientation === 'portrait' ? [A4.width, A4.height] : [A4.height, A4.width];
  return {
    left: points(left),
    top: points(top),
    width: points(width - left - right),
    bottom: points(height - bottom),
  };
}
