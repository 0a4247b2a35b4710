/** Widths of Times New Roman from the blank to the tilde, in thousandths of its size. */
const WIDTHS = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500,
  500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333,
  389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469,
  500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389,
  278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
] as const;

/** Letters that are no letter of the alphabet above with marks; any other is taken for wide. */
const OTHERS: Readonly<Record<string, number>> = {
  đ: 500,
  Đ: 722,
  '−': 564,
  '–': 500,
  '\u00a0': 250,
  // the horn of ơ and ư
  '\u031b': 60,
};
const WIDE = 700;

/** Bold letters are wider by about this, capitals by less; figures are not. */
const BOLD = 1.1;
const BOLD_CAPITAL = 1.05;

/** The programs that open the file differ a little. */
const SLACK = 1.02;

/** About how wide a text is at a size of 1; good enough to choose columns, without reading a font. */
export function letterWidth(text: string, bold: boolean): number {
  const letters = Array.from(text.normalize('NFD'));
  const thousandths = letters.reduce(
    (sum, letter) => sum + widthOf(letter) * (bold ? boldness(letter) : 1),
    0,
  );
  return (thousandths / 1000) * SLACK;
}

function boldness(letter: string): number {
  if (/\p{Lu}/u.test(letter)) return BOLD_CAPITAL;
  return /\p{L}/u.test(letter) ? BOLD : 1;
}

function widthOf(letter: string): number {
  const known = OTHERS[letter];
  if (known === undefined && /\p{M}/u.test(letter)) return 0;
  return known ?? WIDTHS[(letter.codePointAt(0) ?? 0) - 32] ?? WIDE;
}
