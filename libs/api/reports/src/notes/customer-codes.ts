import { Problem } from '@cashlight/api-platform';
import type { ReportNotes } from '../document/paper.js';

/** Shorter words, and words without a digit, are no codes of customers. */
const SHORTEST = 6;
/** A code may hold marks, or stand between them: the whole is looked at, and its parts. */
const WHOLE = /[\p{L}\p{N}_.-]+/gu;
const PART = /[\p{L}\p{N}]+/gu;

/** The words of the notes that may be codes of customers, in capitals. */
export function likeCodes({ number, done, difficulties, proposals, unitPlans }: ReportNotes): string[] {
  const texts = [number, done, difficulties, proposals, ...unitPlans.map(({ text }) => text)];
  const words = texts.flatMap((text) => [...(text.match(WHOLE) ?? []), ...(text.match(PART) ?? [])]);
  const ends = words.map((word) => word.replace(/[._-]+$/, '').toUpperCase());
  return [...new Set(ends.filter((word) => word.length >= SHORTEST && /\d/.test(word)))];
}

/** A report goes to many: nobody can be told by it. The code itself is not said again. */
export function namesCustomer(): Problem {
  return new Problem('BAD_USER_INPUT', {
    vi: 'Phần ghi chép có mã khách hàng. Báo cáo gửi cho nhiều người nên không được ghi mã của khách hàng nào; hãy bỏ mã đó rồi lưu lại.',
    en: 'The notes hold the code of a customer. A report goes to many people and may name none; remove the code and save again.',
  });
}
