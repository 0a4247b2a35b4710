/** A line of text on a picture: its left edge, the middle of its height, and how it looks. */
export interface TextRun {
  text: string;
  x: number;
  y: number;
  color: string;
  family: string;
  /** Pixels. */
  size: number;
  weight: string;
  /** As wide as it is on the page, where it comes from there. */
  width?: number;
}

/** A text node of the page, HTML or SVG, as one run for each line it stands on. */
export function textRuns(node: Text, origin: DOMRect): TextRun[] {
  const parent = node.parentElement;
  if (parent === null || node.data.trim() === '') return [];
  const style = getComputedStyle(parent);
  return linesOf(node).map(({ text, box, width }) => ({
    text,
    width,
    x: box.left - origin.left,
    y: box.top - origin.top + box.height / 2,
    color: parent instanceof SVGElement ? style.fill : style.color,
    family: style.fontFamily,
    size: parseFloat(style.fontSize),
    weight: style.fontWeight,
  }));
}

interface Line {
  text: string;
  /** Of its first character. */
  box: DOMRect;
  width: number;
}

function linesOf(node: Text): Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  for (let index = 0; index < node.data.length; index += 1) {
    range.setStart(node, index);
    range.setEnd(node, index + 1);
    const box = range.getClientRects()[0];
    if (box === undefined || box.width === 0) continue;
    const line = lines.at(-1);
    if (line !== undefined && Math.abs(line.box.top - box.top) < 2) {
      line.text += node.data.charAt(index);
      line.width = box.right - line.box.left;
    } else lines.push({ text: node.data.charAt(index), box, width: box.width });
  }
  return lines.filter((line) => line.text.trim() !== '');
}
