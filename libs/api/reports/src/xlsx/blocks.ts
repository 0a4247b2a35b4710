import type { Block, Chart, Section, Table } from '../document/document.js';
import { inCells } from './texts.js';

export function tablesOf({ blocks }: Pick<Section, 'blocks'>): Table[] {
  return blocks.filter((block) => block.kind === 'table');
}

const ROWS_ON_SCREEN = 20;

/** Whether a table is longer than a screen, so that its head has to stay in sight: on a sheet of its own, for one sheet freezes one head. */
export function isLong({ rows }: Table): boolean {
  return rows.length > ROWS_ON_SCREEN;
}

export function chartsOf({ blocks }: Pick<Section, 'blocks'>): Chart[] {
  return blocks.filter((block) => block.kind === 'chart');
}

/** The paragraphs, one cell a line. */
export function linesOf({ blocks }: Pick<Section, 'blocks'>): string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? paragraphLines(block) : []));
}

/** One cell a line, and no more in it than fits. */
export function paragraphLines({ text }: Extract<Block, { kind: 'paragraph' }>): string[] {
  return text.split('\n').flatMap(inCells);
}
