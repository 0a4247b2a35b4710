import type { Block } from '../document/document.js';

/** The blocks with every line of a paragraph as a paragraph of its own; blank lines are left out. */
export function lineByLine(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] =>
    block.kind === 'paragraph'
      ? block.text.split('\n').flatMap((text) => (text.trim() === '' ? [] : [{ ...block, text }]))
      : [block],
  );
}

/** Whether a text only announces what comes next, and so stays with it: "Khó khăn, vướng mắc:". */
export function announces(block: Block): boolean {
  return block.kind === 'paragraph' && block.text.trimEnd().endsWith(':');
}
