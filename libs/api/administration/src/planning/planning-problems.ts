import { Problem } from '@cashlight/api-platform';
import { type Language, type Month, monthText } from '@cashlight/domain';

const SHORTEST_REASON = 5;
const LONGEST_REASON = 500;
const SHOWN = 40;

/** A target as a message names it: its unit, and its month or its year. */
export interface NamedTarget {
  readonly unitCode: string;
  readonly year: number;
  /** null: the year's */
  readonly month: Month | null;
}

/** Why targets are changed, without blanks around it. @throws Problem BAD_USER_INPUT when it is not 5 to 500 characters long */
export function readReason(given: string): string {
  // PostgreSQL keeps neither NUL nor half a surrogate pair in a text.
  const reason = Buffer.from(given).toString().replaceAll('\0', '').normalize('NFC').trim();
  const { length } = Array.from(reason);
  if (length >= SHORTEST_REASON && length <= LONGEST_REASON) return reason;
  const range = `${String(SHORTEST_REASON)}–${String(LONGEST_REASON)}`;
  throw new Problem('BAD_USER_INPUT', {
    vi: `Muốn đổi chỉ tiêu phải nêu lý do (${range} ký tự).`,
    en: `To change targets say why (${range} characters).`,
  });
}

export function wrongYear(first: number, last: number): Problem {
  return new Problem('BAD_USER_INPUT', {
    vi: `Năm của chỉ tiêu từ ${String(first)} đến ${String(last)}.`,
    en: `The year of a target is from ${String(first)} to ${String(last)}.`,
  });
}

export function wrongNumber(most: number): Problem {
  return new Problem('BAD_USER_INPUT', {
    vi: `Mỗi lần lưu từ 1 đến ${String(most)} chỉ tiêu.`,
    en: `Save from 1 to ${String(most)} targets at a time.`,
  });
}

export function wrongMonth(named: NamedTarget): Problem {
  return about(named, {
    vi: `tháng không thuộc năm ${String(named.year)}.`,
    en: `the month is not in ${String(named.year)}.`,
  });
}

export function wrongTarget(named: NamedTarget): Problem {
  return about(named, {
    vi: 'chỉ tiêu phải từ 0 đến 100 %, nhiều nhất 6 chữ số lẻ.',
    en: 'a target is from 0 to 100 %, with at most six decimals.',
  });
}

export function namedTwice(named: NamedTarget): Problem {
  return about(named, {
    vi: 'chỉ tiêu này được ghi hai lần trong cùng một lần lưu. Hãy giữ một.',
    en: 'the target is there twice in the same save. Keep one.',
  });
}

export function decemberDiffers(named: NamedTarget): Problem {
  return about(named, {
    vi: 'chỉ tiêu tháng 12 khác chỉ tiêu năm, mà hai chỉ tiêu này là một. Hãy bỏ chỉ tiêu tháng 12 hoặc ghi cho bằng nhau.',
    en: "the target of December differs from the year's, and they are the same thing. Remove the one of December, or make them equal.",
  });
}

export function changedMeanwhile(year: number): Problem {
  return new Problem('CONFLICT', {
    vi: `Chỉ tiêu năm ${String(year)} đã được người khác thay đổi trong lúc bạn sửa; chưa có gì được lưu. Hãy tải lại, xem thay đổi đó rồi lưu lại.`,
    en: `Somebody changed the targets of ${String(year)} while you were editing; nothing was saved. Reload, look at what changed, and save again.`,
  });
}

function about({ unitCode, year, month }: NamedTarget, words: Readonly<Record<Language, string>>): Problem {
  const code = unitCode.slice(0, SHOWN);
  const when = (language: Language) =>
    month === null ? { vi: `năm ${String(year)}`, en: String(year) }[language] : monthText(month, language);
  return new Problem('BAD_USER_INPUT', {
    vi: `Đơn vị ${code}, ${when('vi')}: ${words.vi}`,
    en: `Unit ${code}, ${when('en')}: ${words.en}`,
  });
}
