import type { Language } from '@cashlight/domain';
import type { CellStyle } from 'hucre/xlsx';
import type { Cell } from '../document/document.js';

export const FONT = { name: 'Calibri', size: 11 } as const;
/** Excel's own name for cells that stay text whatever is typed into them. */
export const TEXT_FORMAT = '@';

const INK = { rgb: '14181F' };
const MUTED = { rgb: '525B67' };
const WARNING = { rgb: 'B3460B' };
const LINE = { style: 'thin', color: { rgb: 'C3CAD3' } } as const;
const STRONG_LINE = { style: 'thin', color: { rgb: '7D8794' } } as const;
const HEAD_FILL = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF6' } } as const;
const TOTAL_FILL = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F3F5F8' } } as const;

export const STYLES = {
  title: {
    numFmt: TEXT_FORMAT,
    font: { ...FONT, bold: true, size: 16, color: INK },
    alignment: { vertical: 'center' },
  },
  heading: {
    numFmt: TEXT_FORMAT,
    font: { ...FONT, bold: true, size: 13, color: INK },
    alignment: { vertical: 'bottom' },
  },
  about: { numFmt: TEXT_FORMAT, font: { ...FONT, color: MUTED } },
  mark: { numFmt: TEXT_FORMAT, font: { ...FONT, bold: true, color: WARNING } },
  paragraph: { font: FONT, numFmt: TEXT_FORMAT, alignment: { vertical: 'top', wrapText: true } },
  caption: { numFmt: TEXT_FORMAT, font: { ...FONT, italic: true, color: MUTED } },
  note: {
    numFmt: TEXT_FORMAT,
    font: { ...FONT, size: 9, color: MUTED },
    alignment: { vertical: 'top', wrapText: true },
  },
} as const satisfies Record<string, CellStyle>;

/** A line of the official form, centred in its part of the sheet. */
export function formStyle(look: { bold?: true; italic?: true; size?: number; mark?: true } = {}): CellStyle {
  const { bold = false, italic = false, size = FONT.size, mark } = look;
  return {
    font: { ...FONT, bold, italic, size, color: mark ? WARNING : INK },
    numFmt: TEXT_FORMAT,
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  };
}

export function headStyle(kind: Cell['kind'] | 'rank'): CellStyle {
  return {
    font: { ...FONT, bold: true, color: INK },
    fill: HEAD_FILL,
    numFmt: TEXT_FORMAT,
    border: { top: STRONG_LINE, bottom: STRONG_LINE },
    alignment: { ...side(kind !== 'text'), vertical: 'center', wrapText: true },
  };
}

/** Figures keep a little distance from the next column. */
function side(right: boolean): CellStyle['alignment'] {
  return right ? { horizontal: 'right', indent: 1 } : { horizontal: 'left' };
}

/** A cell of the tidy data, one line high. */
export function dataStyle(format: string): CellStyle {
  return { font: { ...FONT, color: INK }, numFmt: format };
}

/** A cell of a table; a figure in a column of figures stands right, and so does what stands in its place. */
export function bodyStyle(format: string, look: { right: boolean; total: boolean }): CellStyle {
  const { right, total } = look;
  return {
    font: { ...FONT, bold: total, color: INK },
    numFmt: format,
    border: total ? { top: STRONG_LINE, bottom: STRONG_LINE } : { bottom: LINE },
    alignment: { ...side(right), vertical: 'center', ...(!right && { wrapText: true }) },
    ...(total && { fill: TOTAL_FILL }),
  };
}

/**
 * How a figure is shown. Excel takes the separators from the computer's settings; the language in brackets makes LibreOffice write those of the
 * report's language. The minus is the sign, as in the other formats.
 */
export function numberFormat(kind: Cell['kind'], language: Language): string {
  const tag = language === 'vi' ? '[$-42A]' : '[$-409]';
  switch (kind) {
    case 'count':
    case 'vnd':
      return `${tag}#,##0;${tag}"−"#,##0`;
    case 'percent':
      return `${tag}0.00%;${tag}"−"0.00%`;
    case 'points':
      return `${tag}+0.00;${tag}"−"0.00;${tag}0.00`;
    case 'text':
    case 'nothing':
      return TEXT_FORMAT;
  }
}
