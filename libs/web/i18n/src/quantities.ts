import { once } from './once';
import type { Translate } from './dictionary';
import type { Language } from './words';
import type { Format, Fraction, Integer } from './format';

const NO_VALUE = '–';
const THOUSAND_MILLION = 1_000_000_000n;
const MILLION = 1_000_000n;
const PERCENT = { style: 'percent', minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

type Quantities = Pick<
  Format,
  | 'percent'
  | 'target'
  | 'percentAxis'
  | 'percentDown'
  | 'percentExact'
  | 'points'
  | 'pointsBare'
  | 'pointsWidth'
  | 'count'
  | 'tenths'
  | 'vnd'
  | 'vndShort'
>;

/** How a language writes ratios, counts and money. */
export function quantities(language: Language, t: Translate): Quantities {
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB';
  const numbers = (options: Intl.NumberFormatOptions) => once(() => new Intl.NumberFormat(locale, options));
  const whole = numbers({ maximumFractionDigits: 0 });
  const oneDecimal = numbers({ maximumFractionDigits: 1 });
  const percent = numbers(PERCENT);
  const target = numbers({ ...PERCENT, maximumFractionDigits: 6 });
  const axis = numbers({ style: 'percent', maximumFractionDigits: 1 });
  const exact = numbers({ style: 'percent', maximumFractionDigits: 6 });
  const down = numbers({ style: 'percent', maximumFractionDigits: 0, roundingMode: 'floor' });
  // Percentage points are a percentage without its sign: the percent style moves the decimal point exactly.
  const signed = numbers({ ...PERCENT, signDisplay: 'exceptZero' });
  const unsigned = numbers({ ...PERCENT, signDisplay: 'never' });

  const count = (value: Integer) => (isMissing(value) ? NO_VALUE : trueMinus(whole().format(BigInt(value))));
  const vnd = (value: Integer) => (isMissing(value) ? NO_VALUE : t('number.vnd', { value: count(value) }));
  return {
    percent: (fraction) => (isMissing(fraction) ? NO_VALUE : trueMinus(percent().format(decimal(fraction)))),
    target: (fraction) => (isMissing(fraction) ? NO_VALUE : trueMinus(target().format(decimal(fraction)))),
    percentAxis: (fraction) => axis().format(decimal(fraction)),
    percentExact: (fraction) =>
      isMissing(fraction) ? NO_VALUE : trueMinus(exact().format(decimal(fraction))),
    percentDown: (fraction) => down().format(decimal(fraction)),
    points: (fraction) =>
      isMissing(fraction) ? NO_VALUE : t('number.points', { value: points(signed(), fraction) }),
    pointsBare: (fraction) => (isMissing(fraction) ? NO_VALUE : points(signed(), fraction)),
    pointsWidth: (fraction) =>
      isMissing(fraction) ? NO_VALUE : t('number.points', { value: points(unsigned(), fraction) }),
    count,
    tenths: (value) => (isMissing(value) ? NO_VALUE : trueMinus(oneDecimal().format(value))),
    vnd,
    vndShort: (value) => {
      if (isMissing(value)) return NO_VALUE;
      const amount = BigInt(value);
      const size = amount < 0n ? -amount : amount;
      const inUnitsOf = (unit: bigint) => trueMinus(oneDecimal().format(inUnits(amount, unit)));
      if (size >= THOUSAND_MILLION) return t('number.billionVnd', { value: inUnitsOf(THOUSAND_MILLION) });
      if (size >= MILLION) return t('number.millionVnd', { value: inUnitsOf(MILLION) });
      return vnd(value);
    },
  };
}

function points(format: Intl.NumberFormat, fraction: number): string {
  const parts = format.formatToParts(decimal(fraction));
  return trueMinus(
    parts
      .filter((part) => part.type !== 'percentSign')
      .map((part) => part.value)
      .join('')
      .trim(),
  );
}

/** The shortest decimal that means this number, so that 0.72685 rounds as written and not as stored in binary. */
function decimal(fraction: number): Intl.StringNumericLiteral {
  return String(fraction) as Intl.StringNumericLiteral;
}

function inUnits(amount: bigint, unit: bigint): Intl.StringNumericLiteral {
  const rest = amount % unit;
  const digits = (rest < 0n ? -rest : rest).toString().padStart(unit.toString().length - 1, '0');
  const sign = amount < 0n ? '-' : '';
  const size = amount < 0n ? -amount : amount;
  return `${sign}${size / unit}.${digits}` as Intl.StringNumericLiteral;
}

function trueMinus(text: string): string {
  return text.replace('-', '−');
}

function isMissing(value: Fraction | Integer): value is null | undefined {
  return value === null || value === undefined || (typeof value === 'number' && Number.isNaN(value));
}
