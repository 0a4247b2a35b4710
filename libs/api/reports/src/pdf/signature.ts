import type { OfficialForm } from '../document/document.js';
import { SIGNING_ROOM, TYPE } from '../paper/decree.js';
import { type Pages, points, type Tag } from './pages.js';
import { heightOf, setBlock, type Style } from './text.js';

const BEFORE = 8;
const RECIPIENTS_TITLE: Style = { face: 'boldItalic', size: TYPE.recipientsTitle, align: 'left' };
const RECIPIENT: Style = { face: 'regular', size: TYPE.recipients, align: 'left' };
const SIGNATURE: Style = { face: 'bold', size: TYPE.signature, align: 'center' };

/** "Nơi nhận" on the left, who signs on the right; never on two pages. */
export class Signature {
  private readonly half: number;

  constructor(
    private readonly pages: Pages,
    private readonly form: OfficialForm,
  ) {
    this.half = pages.area.width / 2;
  }

  /** How much room it takes below the text. */
  get height(): number {
    return (
      BEFORE +
      Math.max(this.sum(this.recipients()), this.sum(this.titles()) + this.room() + this.sum(this.name()))
    );
  }

  write(root: Tag): void {
    this.pages.need(this.height);
    const { left, width } = this.pages.area;
    const top = this.pages.y + BEFORE;
    const right = left + width - this.half;
    this.column(root, this.recipients(), left, top);
    const below = this.column(root, this.titles(), right, top);
    this.column(root, this.name(), right, below + this.room());
    this.pages.y += this.height;
  }

  private recipients(): (readonly [Style, string])[] {
    const { recipients, recipientsTitle } = this.form;
    if (recipients.length === 0) return [];
    return [[RECIPIENTS_TITLE, recipientsTitle], ...recipients.map((line) => [RECIPIENT, line] as const)];
  }

  private titles(): (readonly [Style, string])[] {
    return this.form.signatoryTitle.map((line) => [SIGNATURE, line] as const);
  }

  private name(): (readonly [Style, string])[] {
    return this.form.signatoryName === '' ? [] : [[SIGNATURE, this.form.signatoryName]];
  }

  /** For hand and seal; none where nobody signs. */
  private room(): number {
    return this.form.signatoryTitle.length > 0 || this.form.signatoryName !== '' ? points(SIGNING_ROOM) : 0;
  }

  private sum(texts: readonly (readonly [Style, string])[]): number {
    return texts.reduce((sum, [style, text]) => sum + heightOf(this.pages, style, text, this.half), 0);
  }

  /** Writes texts one below the other; gives where the next would stand. */
  private column(root: Tag, texts: readonly (readonly [Style, string])[], x: number, top: number): number {
    return texts.reduce(
      (y, [style, text]) => y + setBlock(this.pages, root, style, text, { x, y, width: this.half }),
      top,
    );
  }
}
