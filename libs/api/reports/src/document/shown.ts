import { type Language, type Ratio, roundedHundredths } from '@cashlight/domain';
import type { Cell } from './document.js';

/** A cell as it is read: `72,69%`, `+3,81`, `42.980` in Vietnamese, `72.69%`, `+3.81`, `42,980` in English. A minus is the sign, not a hyphen. */
export function shownCell(cell: Cell, language: Language): string {
  switch (cell.kind) {
    case 'text':
    case 'nothing':
      return cell.text;
    case 'count':
    case 'vnd':
      return grouped(cell.value, language);
    case 'percent':
      return `${hundredths(cell.value, language)}%`;
    case 'points':
      return `${roundedHundredths(cell.value) > 0n ? '+' : ''}${hundredths(cell.value, language)}`;
  }
}

function hundredths(value: Ratio, language: Language): string {
  const rounded = roundedHundredths(value);
  const digits = String(rounded < 0n ? -rounded : rounded).padStart(3, '0');
  const mark = language === 'vi' ? ',' : '.';
  return `${rounded < 0n ? '−' : ''}${digits.slice(0, -2)}${mark}${digits.slice(-2)}`;
}

function grouped(value: bigint, language: Language): string {
  const mark = language === 'vi' ? '.' : ',';
  const digits = String(value < 0n ? -value : value).replaceAll(/\B(?=(\d{3})+$)/g, mark);
  return `${value < 0n ? '−' : ''}${digits}`;
}
