const NUMERALS = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** The number of a section from 1 on, as in "IV. Kết quả theo đơn vị". */
export function numbered(position: number, heading: string): string {
  let rest = position;
  let roman = '';
  for (const [value, numeral] of NUMERALS)
    while (rest >= value) {
      roman += numeral;
      rest -= value;
    }
  return `${roman}. ${heading}`;
}
