import { type Language, toFloat } from '@cashlight/domain';
import type { Cell } from '../document/document.js';
import { shownCell } from '../document/shown.js';

/** Beyond these digits Excel rounds. */
const MOST_DIGITS = 15;
const POINT_DECIMALS = 10;

/**
 * What a cell of the document is in a spreadsheet: a number that Excel counts with, percentage points as points; otherwise a text. An integer of
 * more than 15 digits, which Excel would round without a word, is a text with all its digits.
 */
export function spreadsheetValue(cell: Cell, language: Language): number | string {
  switch (cell.kind) {
    case 'text':
    case 'nothing':
      return cell.text;
    case 'count':
    case 'vnd':
      return isTooLong(cell) ? shownCell(cell, language) : Number(cell.value);
    case 'percent':
      return toFloat(cell.value);
    case 'points':
      return pointsOf(toFloat(cell.value));
  }
}

/** Whether the cell is a number that Excel cannot hold exactly. */
export function isTooLong(cell: Cell): boolean {
  return (
    (cell.kind === 'count' || cell.kind === 'vnd') &&
    String(cell.value < 0n ? -cell.value : cell.value).length > MOST_DIGITS
  );
}

/** Points from a fraction, without the dust of binary fractions: 0.0381 is 3.81. */
export function pointsOf(fraction: number): number {
  return Number((fraction * 100).toFixed(POINT_DECIMALS));
}
