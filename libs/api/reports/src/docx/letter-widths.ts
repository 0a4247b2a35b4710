/** Widths of Times New Roman from the blank to the tilde, in thousandths of its size, and of its bold face. */
const REGULAR = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500,
  500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333,
  389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469,
  500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389,
  278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
] as const;

const BOLD = [
  250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500,
  500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389,
  500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581,
  500, 333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389,
  333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
] as const;

/** Letters that are no letter of the alphabet above with marks, regular and bold; any other is taken for wide. */
const OTHERS: Readonly<Record<string, readonly [regular: number, bold: number]>> = {
  đ: [500, 556],
  Đ: [722, 722],
  '−': [564, 570],
  '–': [500, 500],
  '…': [1000, 1000],
  '\u00a0': [250, 250],
  // the horn of ơ and ư
  '\u031b': [55, 75],
};
const WIDE = 700;

/** The programs that open the file differ a little. */
const SLACK = 1.005;

/** About how wide a text is at a size of 1; good enough to choose columns, without reading a font. */
export function letterWidth(text: string, bold: boolean): number {
  const letters = Array.from(text.normalize('NFD'));
  const thousandths = letters.reduce((sum, letter) => sum + widthOf(letter, bold), 0);
  return (thousandths / 1000) * SLACK;
}

function widthOf(letter: string, bold: boolean): number {
  const known = OTHERS[letter]?.[bold ? 1 : 0];
  if (known !== undefined) return known;
  if (/\p{M}/u.test(letter)) return 0;
  return (bold ? BOLD : REGULAR)[(letter.codePointAt(0) ?? 0) - 32] ?? WIDE;
}
