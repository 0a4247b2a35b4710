/** Why a text is no percentage. */
export type Unreadable = 'NOT_A_NUMBER' | 'NEGATIVE' | 'ABOVE_100' | 'UNCLEAR_SCALE';

/** What a cell holds: a percentage in its shortest exact writing ("77.36"), nothing, or a text that cannot be read and is kept as it is. */
export type Entry =
  | { readonly kind: 'value'; readonly percent: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly text: string; readonly reason: Unreadable };

/** How numbers without a percent sign are meant: 77,36 as per cent, 0,7736 as a fraction; mixed: some look like the one, some like the other. */
export type Scale = 'percent' | 'fraction' | 'mixed';

export const BLANK: Entry = { kind: 'blank' };

/** The most decimals of a percentage that are kept. */
const DECIMALS = 6;

interface PlainNumber {
  readonly negative: boolean;
  /** Digits before and after the decimal sign. */
  readonly whole: string;
  readonly decimals: string;
  readonly signed: boolean;
}

/**
 * Reads texts that were typed or pasted together. Decimal comma and point both do; spaces and a percent sign may follow. Numbers between 0
 * and 1 without a percent sign are what a spreadsheet keeps behind its percentages: where all numbers are so, 0,7736 means 77.36%; where
 * only some are, nobody can know, and these are left unread.
 */
export function readEntries(texts: readonly string[]): readonly Entry[] {
  const scale = scaleOf(texts);
  return texts.map((text) => readEntry(text, scale));
}

/** Reads one text that stands alone. */
export function readAlone(text: string): Entry {
  return readEntry(text, scaleOf([text]));
}

/** How the numbers without a percent sign among these texts are meant. */
export function scaleOf(texts: readonly string[]): Scale {
  const bare = texts.flatMap((text) => {
    const number = readNumber(text);
    return number && !number.signed ? [number] : [];
  });
  if (!bare.some(isBelowOne)) return 'percent';
  return bare.every((number) => isBelowOne(number) || isZeroOrOne(number)) ? 'fraction' : 'mixed';
}

function readEntry(text: string, scale: Scale): Entry {
  const unreadable = (reason: Unreadable): Entry => ({ kind: 'unreadable', text: text.trim(), reason });
  if (isBlank(text)) return BLANK;
  const number = readNumber(text);
  if (!number) return unreadable('NOT_A_NUMBER');
  if (number.negative) return unreadable('NEGATIVE');
  if (scale === 'mixed' && !number.signed && isBelowOne(number)) return unreadable('UNCLEAR_SCALE');
  const percent = writePercent(number, scale === 'fraction' && !number.signed ? 2 : 0);
  return isAbove100(percent) ? unreadable('ABOVE_100') : { kind: 'value', percent };
}

/** A dash is how tables write that nothing is given. */
function isBlank(text: string): boolean {
  return /^[\s-–—]*$/.test(text);
}

const NUMBER = /^([-−+]?)(\d*)(?:[.,](\d*))?(%?)$/;

function readNumber(text: string): PlainNumber | undefined {
  const [, sign = '', whole = '', decimals = '', percent] = NUMBER.exec(text.replace(/\s/g, '')) ?? [];
  if (whole === '' && decimals === '') return undefined;
  const isZero = /^0*$/.test(whole + decimals);
  return { negative: /[-−]/.test(sign) && !isZero, whole, decimals, signed: percent === '%' };
}

/** More than nothing, less than one. */
function isBelowOne({ whole, decimals }: PlainNumber): boolean {
  return /^0*$/.test(whole) && /[1-9]/.test(decimals);
}

function isZeroOrOne({ whole, decimals }: PlainNumber): boolean {
  return /^0*[01]?$/.test(whole) && /^0*$/.test(decimals);
}

/** The number with its decimal sign moved to the right, rounded half up to what is kept, without needless zeros. */
function writePercent({ whole, decimals }: PlainNumber, moved: number): string {
  const padded = decimals.padEnd(moved + DECIMALS + 1, '0');
  const kept = BigInt(whole + padded.slice(0, moved + DECIMALS));
  const rounded = kept + (Number(padded[moved + DECIMALS]) >= 5 ? 1n : 0n);
  const digits = String(rounded).padStart(DECIMALS + 1, '0');
  const fraction = digits.slice(-DECIMALS).replace(/0+$/, '');
  return `${digits.slice(0, -DECIMALS)}${fraction === '' ? '' : `.${fraction}`}`;
}

function isAbove100(percent: string): boolean {
  const [whole = '', decimals = ''] = percent.split('.');
  return BigInt(whole) > 100n || (whole === '100' && decimals !== '');
}

/** How an entry is written into a cell: at least two decimals and all that there are, with the decimal sign of the language. */
export function entryText(entry: Entry, language: 'vi' | 'en'): string {
  switch (entry.kind) {
    case 'value': {
      const [whole = '', decimals = ''] = entry.percent.split('.');
      return `${whole}${language === 'vi' ? ',' : '.'}${decimals.padEnd(2, '0')}`;
    }
    case 'blank':
      return '';
    case 'unreadable':
      return entry.text;
  }
}
