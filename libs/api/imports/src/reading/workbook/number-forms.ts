import type { XmlHandler } from './xml.js';

/** How a number of a cell is meant. */
export type NumberForm = 'PLAIN' | 'PERCENT' | 'DATE';

/** Built-in formats of dates and times, as ranges of ids; those of East Asia included. */
const BUILT_IN_DATES: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
const BUILT_IN_PERCENTS: readonly number[] = [9, 10];

/** What of a format is not a code: quoted and escaped text, fillers, and brackets other than elapsed hours, minutes and seconds. */
const NO_CODE = /"[^"]*"|[\\_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** Reads from `styles.xml` how numbers are meant, by the style of a cell. */
export class NumberForms implements XmlHandler {
  private readonly custom = new Map<number, string>();
  private readonly forms: NumberForm[] = [];
  private inCellFormats = false;

  of(style: number): NumberForm {
    return this.forms[style] ?? 'PLAIN';
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const id = Number(attributes['numFmtId'] ?? 0);
    if (name === 'numFmt') this.custom.set(id, attributes['formatCode'] ?? '');
    else if (name === 'cellXfs') this.inCellFormats = true;
    else if (name === 'xf' && this.inCellFormats) this.forms.push(this.formOf(id));
  }

  close(name: string): void {
    if (name === 'cellXfs') this.inCellFormats = false;
  }

  private formOf(id: number): NumberForm {
    const code = this.custom.get(id);
    if (code !== undefined) return formOfCode(code);
    if (BUILT_IN_PERCENTS.includes(id)) return 'PERCENT';
    return BUILT_IN_DATES.some(([from, to]) => id >= from && id <= to) ? 'DATE' : 'PLAIN';
  }
}

function formOfCode(code: string): NumberForm {
  const [positive = ''] = code.replace(NO_CODE, '').split(';');
  if (/[ymdhs]/i.test(positive) && !/^general$/i.test(positive.trim())) return 'DATE';
  return positive.includes('%') ? 'PERCENT' : 'PLAIN';
}
