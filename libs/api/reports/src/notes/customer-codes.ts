import { Problem } from '@cashlight/api-platform';

/** Shorter words, and words without a digit, are no codes of customers. */
const SHORTEST = 6;
/** A code may hold marks, or stand between them: the whole is looked at, and its parts. */
const WHOLE = /[\p{L}\p{N}_.-]+/gu;
const PART = /[\p{L}\p{N}]+/gu;
const LAST_MARKS = /[._-]+$/;
const FIRST_MARKS = /^[._-]+/;

/** What stands in the place of a code. */
const STRUCK = '•••';

/** The words of texts that may be codes of customers, in capitals. */
export function likeCodes(texts: readonly string[]): string[] {
  const wholes = texts.flatMap((text) => text.match(WHOLE) ?? []);
  const words = wholes.flatMap((whole) => [...trimmed(whole), ...(whole.match(PART) ?? [])]);
  const codes = words.filter((word) => word.length >= SHORTEST && /\d/.test(word));
  return [...new Set(codes.map(inCapitals))];
}

/** The text with dots for each word that is one of the codes, which are in capitals. */
export function withoutCodes(text: string, codes: ReadonlySet<string>): string {
  const isCode = (word: string) => codes.has(inCapitals(word));
  return text.replaceAll(WHOLE, (whole) => {
    const code = trimmed(whole).find(isCode);
    if (code !== undefined) return whole.replace(code, STRUCK);
    return whole.replaceAll(PART, (part) => (isCode(part) ? STRUCK : part));
  });
}

/** A report goes to many: nobody can be told by it. The code itself is not said again. */
export function namesCustomer(): Problem {
  return new Problem('BAD_USER_INPUT', {
    vi: 'Phần ghi chép có mã khách hàng. Báo cáo gửi cho nhiều người nên không được ghi mã của khách hàng nào; hãy bỏ mã đó rồi lưu lại.',
    en: 'The notes hold the code of a customer. A report goes to many people and may name none; remove the code and save again.',
  });
}

/** As the database folds codes: a to z alone. */
function inCapitals(word: string): string {
  return word.replaceAll(/[a-z]+/g, (letters) => letters.toUpperCase());
}

/** Without the marks that end it, and without those that begin it. */
function trimmed(whole: string): readonly [string, string] {
  const ended = whole.replace(LAST_MARKS, '');
  return [ended, ended.replace(FIRST_MARKS, '')];
}
