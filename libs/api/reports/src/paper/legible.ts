import type { Block, ReportDocument } from '../document/document.js';

/** The document as paper can show it: legible texts, and a sentence in the place of a picture of nothing. */
export function onPaper(document: ReportDocument): ReportDocument {
  const paper = everyText(document, legible);
  const sections = paper.sections.map((section) => ({ ...section, blocks: section.blocks.map(drawable) }));
  return { ...paper, sections };
}

function drawable(block: Block): Block {
  return block.kind === 'chart' && block.labels.length === 0
    ? { kind: 'paragraph', text: block.finding }
    : block;
}

/** Every text of a value, changed; all else as it is. */
export function everyText<T>(value: T, change: (text: string) => string): T {
  return changed(value) as T;

  function changed(part: unknown): unknown {
    if (typeof part === 'string') return change(part);
    if (Array.isArray(part)) return part.map(changed);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, changed(inner)]));
  }
}

/** A text as paper can carry it: composed letters (NFC), no control or invisible characters, line ends as "\n". */
export function legible(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Variation_Selector}\uFFFE\uFFFF]/gu, '')
    .normalize('NFC');
}
