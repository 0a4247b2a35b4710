import { refuse } from '../../refusal.js';
import type { NumberForms } from './number-forms.js';
import { serialText } from './serial-date.js';
import type { SharedStrings } from './shared-strings.js';
import { unescaped } from './rich-text.js';

const WHOLE = /^-?\d+$/;
const ISO = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.\d+)?Z?)?$/;
/** Excel keeps and shows so many; what lies behind them is noise of binary fractions. */
const SIGNIFICANT_DIGITS = 15;

/** How the numbers of a file are written. */
export type DecimalSign = '.' | ',';

/** Writes the cells of a workbook as the text of a table. */
export class CellTexts {
  constructor(
    private readonly strings: SharedStrings,
    private readonly forms: NumberForms,
    private readonly from1904: boolean,
    private readonly decimalSign: DecimalSign,
  ) {}

  /**
   * The text of a cell: numbers in plain decimals, percentages in points, dates in ISO 8601, of formulas the result.
   * @param type what the cell says its value is: `s`, `str`, `inlineStr`, `b`, `e`, `d`, or `n` for a number
   * @throws FileRefused when it refers to a text that is not there
   */
  text(type: string, value: string, style: number): string {
    switch (type) {
      case 's':
        return this.shared(value);
      case 'str':
        return unescaped(value);
      case 'inlineStr':
      case 'e':
        return value;
      case 'b':
        return value === '1' || value === 'true' ? 'true' : 'false';
      case 'd':
        return isoText(value);
      default:
        return this.number(value, style);
    }
  }

  private shared(value: string): string {
    const text = this.strings.at(WHOLE.test(value) ? Number(value) : -1);
    if (text === undefined) throw missingText();
    return text;
  }

  private number(value: string, style: number): string {
    const number = Number(value);
    const form = this.forms.of(style);
    if (value.trim() === '' || !Number.isFinite(number)) return value.trim();
    if (form === 'DATE') return serialText(number, this.from1904) ?? plainDecimal(value, 0);
    return plainDecimal(value, form === 'PERCENT' ? 2 : 0).replace('.', this.decimalSign);
  }
}

/** Whole numbers stay as they stand; others are rounded to what Excel knows of them. */
function plainDecimal(value: string, shift: number): string {
  if (shift === 0 && WHOLE.test(value)) return value;
  const [mantissa = '', exponent = '0'] = Number(value)
    .toExponential(SIGNIFICANT_DIGITS - 1)
    .split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '');
  const point = 1 + Number(exponent) + shift;
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  const fraction = (point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits).replace(/0+$/, '');
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** `2022-12-31T14:05:06.000Z` as `2022-12-31 14:05:06`, midnight as the day alone. */
function isoText(value: string): string {
  const [, day, time = '00:00:00'] = ISO.exec(value) ?? [];
  if (day === undefined) return value;
  return time === '00:00:00' ? day : `${day} ${time}`;
}

const missingText = () =>
  refuse('DAMAGED', {
    vi: 'Tệp Excel có ô trỏ tới một đoạn chữ không có trong tệp. Hãy mở bằng Excel, lưu lại rồi gửi lại.',
    en: 'The Excel file has a cell that refers to a text which is not there. Open it in Excel, save it and send it again.',
  });
